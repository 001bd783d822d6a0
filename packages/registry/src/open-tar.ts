import { createReadStream, createWriteStream } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { ExpectedError } from '@pte/report'
import { readSize } from './file-pieces.ts'
import { notAnImage } from './layout-index.ts'
import { indexTar, type TarEntry, type TarIndex } from './tar-index.ts'
import { createTemporaryFolder, type TemporaryFolder } from './temporary-folder.ts'

/** A tar file with its index, and a private folder beside it that goes when the source is closed. */
export interface OpenTar {
  /** For messages. */
  name: string
  entries: TarIndex
  read(entry: TarEntry): Readable
  text(entry: TarEntry): Promise<string>
  folder: TemporaryFolder
  close(): Promise<void>
}

/** More than any image has, and less than what a bomb unpacks to. In bytes. */
const maximumUnpacked = 64 * 1024 ** 3
const maximumDocument = 4 * 1024 ** 2

/** Opens a tar file, packed with gzip or not. */
export async function openTar(path: string): Promise<OpenTar> {
  const folder = await createTemporaryFolder()
  let file: FileHandle | undefined
  try {
    file = await openPlain(path, folder)
    return tarOf(path, file, await indexTar(file), folder)
  } catch (error) {
    await file?.close()
    await folder.remove()
    throw error instanceof ExpectedError ? error : notAnImage(path, reasonOf(error), error)
  }
}

function tarOf(name: string, file: FileHandle, entries: TarIndex, folder: TemporaryFolder): OpenTar {
  const read = ({ offset, size }: TarEntry): Readable => {
    if (size === 0) return Readable.from([])
    return file.createReadStream({
      start: offset,
      end: offset + size - 1,
      autoClose: false,
      highWaterMark: readSize,
    })
  }
  return {
    name,
    entries,
    folder,
    read,
    async text(entry) {
      if (entry.size > maximumDocument) throw notAnImage(name, `a document in it has ${entry.size} bytes`)
      return Buffer.concat(await read(entry).toArray()).toString()
    },
    async close() {
      await file.close()
      await folder.remove()
    },
  }
}

/** The archive itself, or its unpacked copy: content is read in the order of the push, not of the archive. */
async function openPlain(path: string, folder: TemporaryFolder): Promise<FileHandle> {
  const file = await open(path)
  const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0)
  if (buffer.readUInt16BE() !== 0x1f8b) return file
  await file.close()
  const unpacked = join(folder.path, 'archive.tar')
  const content = createReadStream(path, { highWaterMark: readSize }).pipe(
    createGunzip({ chunkSize: readSize }),
  )
  await pipeline(content, bounded, createWriteStream(unpacked, { mode: 0o600 }))
  return open(unpacked)
}

async function* bounded(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of content) {
    size += chunk.byteLength
    if (size > maximumUnpacked) throw new Error(`it unpacks to more than ${maximumUnpacked} bytes`)
    yield chunk
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
