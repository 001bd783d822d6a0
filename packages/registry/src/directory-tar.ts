import { closeSync, constants, openSync, readSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Header, Pack } from 'tar-stream'
import { ExpectedError } from '@pte/report'
import type { TreeEntry } from './directory-tree.ts'
import { readSize } from './file-pieces.ts'

/** Since the folder was listed, somebody may have put a link in the place of a file. */
const flags = constants.O_RDONLY | constants.O_NOFOLLOW

/** Up to this size files are read at once, in bytes. */
const wholeSize = 256 * 1024

export interface TreeToPack {
  folder: string
  entries: readonly TreeEntry[]
  /** Absolute, where the folder lands. */
  path: string
  /** Of all entries. */
  modified: Date
}

/**
 * The tar stream of a layer. Only names, contents, links and the executable bit carry over: owner, mode and times
 * are the same for everybody who packs the same files.
 */
export async function* packTree(tree: TreeToPack): AsyncGenerator<Uint8Array> {
  const { pack } = await import('tar-stream')
  const tar = pack()
  // What goes wrong in filling comes out of the stream, which is read meanwhile.
  fill(tar, tree).then(
    () => {
      tar.finalize()
    },
    (error: unknown) => {
      tar.destroy(error instanceof Error ? error : new Error(String(error)))
    },
  )
  for await (const chunk of tar) if (chunk instanceof Uint8Array) yield chunk
}

async function fill(tar: Pack, { folder, entries, path, modified }: TreeToPack): Promise<void> {
  const common = { uid: 0, gid: 0, uname: '', gname: '', mtime: modified }
  const parts = path.split('/').filter((part) => part !== '')
  for (const index of parts.keys()) {
    const name = `${parts.slice(0, index + 1).join('/')}/`
    tar.entry({ ...common, name, type: 'directory', mode: 0o755 })
  }
  for (const entry of entries) {
    const name = [...parts, entry.path].join('/')
    if (entry.type === 'directory') tar.entry({ ...common, name: `${name}/`, type: 'directory', mode: 0o755 })
    else if (entry.type === 'symlink') {
      tar.entry({ ...common, name, type: 'symlink', mode: 0o777, linkname: entry.target ?? '' })
    } else await addFile(tar, join(folder, entry.path), entry, { ...common, name, type: 'file' })
  }
}

/**
 * A small file goes in whole: with a stream for each of thousands of them, the streams would be most of the work.
 */
async function addFile(
  tar: Pack,
  file: string,
  { executable, size }: TreeEntry,
  header: Pick<Header, 'name'> & Partial<Header>,
): Promise<void> {
  const entry = { ...header, size, mode: executable ? 0o755 : 0o644 }
  try {
    if (size <= wholeSize) await addWhole(tar, entry, readWhole(file, size))
    else {
      const handle = await open(file, flags)
      await pipeline(handle.createReadStream({ highWaterMark: readSize }), tar.entry(entry))
    }
  } catch (error) {
    throw new ExpectedError(
      { rule: 'directory-entry', message: `${file} cannot be read, or changes while it is read.` },
      { cause: error },
    )
  }
}

/** Waits until the stream has room for it, so that what is read ahead stays bounded. */
function addWhole(tar: Pack, header: Pick<Header, 'name'> & Partial<Header>, content: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    tar.entry(header, content, (error) => {
      if (error) reject(error)
      else resolve()
    })
  })
}

/** Synchronous: the system has the file at hand, and a thread's round trip costs more than reading it. */
function readWhole(file: string, size: number): Buffer {
  const descriptor = openSync(file, flags)
  try {
    const content = Buffer.allocUnsafe(size + 1)
    if (readSync(descriptor, content) !== size) throw new Error(`it has no longer ${size} bytes`)
    return content.subarray(0, size)
  } finally {
    closeSync(descriptor)
  }
}
