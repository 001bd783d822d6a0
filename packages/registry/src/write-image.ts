import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Pack } from 'tar-stream'
import { ExpectedError } from '@pte/report'
import { isMissing } from './missing-file.ts'
import type { Descriptor } from './descriptor.ts'
import { readImage } from './image-content.ts'
import { broken, type ImageSource } from './image-source.ts'
import { blobPath, indexFile, layoutFile, layoutVersion } from './layout-index.ts'
import { mediaType } from './media-type.ts'
import { temporaryPath } from './temporary-folder.ts'

/** Writes an image as an OCI layout. A layout that stands there is replaced as a whole; another folder never is. */
export async function writeLayout(source: ImageSource, folder: string): Promise<void> {
  await refuseOtherFolder(folder)
  const temporary = temporaryPath(`${folder}.${process.pid}.tmp`)
  const draft = temporary.path
  try {
    await mkdir(join(draft, 'blobs', 'sha256'), { recursive: true })
    for (const descriptor of await contentOf(source)) {
      await pipeline(verified(source, descriptor), createWriteStream(join(draft, blobPath(descriptor))))
    }
    await writeFile(join(draft, indexFile), indexOf(source))
    await writeFile(join(draft, layoutFile), layoutVersion)
    await rm(folder, { recursive: true, force: true })
    await rename(draft, folder)
  } finally {
    await temporary.remove()
  }
}

/** Writes an image as an OCI layout in a tar, the same bytes for the same image. */
export async function writeArchive(source: ImageSource, file: string): Promise<void> {
  const { pack } = await import('tar-stream')
  const tar = pack()
  const temporary = temporaryPath(`${file}.${process.pid}.tmp`)
  const draft = temporary.path
  await mkdir(dirname(file), { recursive: true })
  const filling = fill(tar, source).catch((error: unknown) => {
    tar.destroy(error instanceof Error ? error : new Error(String(error)))
  })
  try {
    await pipeline(tar, createWriteStream(draft))
    await filling
    await rename(draft, file)
  } finally {
    await temporary.remove()
  }
}

async function fill(tar: Pack, source: ImageSource): Promise<void> {
  const header = { mode: 0o644, mtime: new Date(0) }
  tar.entry({ ...header, name: layoutFile }, layoutVersion)
  tar.entry({ ...header, name: indexFile }, indexOf(source))
  for (const descriptor of await contentOf(source)) {
    const entry = tar.entry({ ...header, name: blobPath(descriptor), size: descriptor.size })
    await pipeline(verified(source, descriptor), entry)
  }
  tar.finalize()
}

async function contentOf(source: ImageSource): Promise<Descriptor[]> {
  const { manifests, blobs } = await readImage(source)
  return [...blobs, ...manifests.map(({ descriptor }) => descriptor)]
}

function indexOf({ root: { mediaType: type, digest, size } }: ImageSource): string {
  const manifests = [{ mediaType: type, digest, size }]
  return JSON.stringify({ schemaVersion: 2, mediaType: mediaType.index, manifests })
}

async function* verified(source: ImageSource, descriptor: Descriptor): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  const content: AsyncIterable<Uint8Array> = await source.open(descriptor)
  for await (const chunk of content) {
    hash.update(chunk)
    yield chunk
  }
  if (`sha256:${hash.digest('hex')}` !== descriptor.digest) {
    throw broken(descriptor, 'has other content than its digest says')
  }
}

async function refuseOtherFolder(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown): string[] => {
    if (isMissing(error)) return []
    throw new ExpectedError(
      { rule: 'image-output', message: `${folder} is not a folder to write to.` },
      { cause: error },
    )
  })
  if (names.length === 0 || names.includes(layoutFile)) return
  throw new ExpectedError({
    rule: 'image-output',
    message: `${folder} is not empty and holds no OCI layout; it is not replaced.`,
    help: 'Give a folder that does not exist, or a file that ends in .tar.',
  })
}
