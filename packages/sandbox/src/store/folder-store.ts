import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { ContentStore, IncomingContent } from './content-store.ts'

/** Content as files below a folder, so that large blobs never stand in memory. */
export function createFolderStore(folder: string): ContentStore {
  const fileOf = (key: string): string => join(folder, ...key.split(/[:/]/))
  return {
    size: async (key) => (await stat(fileOf(key)).catch(() => undefined))?.size,
    bytes: (key) => readFile(fileOf(key)),
    read: (key, range) => createReadStream(fileOf(key), range),
    write: async (key, content) => {
      const temporary = await temporaryFile(folder)
      await writeFile(temporary, content)
      await moveTo(fileOf(key), temporary)
    },
    remove: (key) => rm(fileOf(key), { force: true }),
    receive: async () => receiveInFolder(await temporaryFile(folder), fileOf),
  }
}

async function temporaryFile(folder: string): Promise<string> {
  const incoming = join(folder, 'incoming')
  await mkdir(incoming, { recursive: true })
  const file = join(incoming, randomUUID())
  await writeFile(file, '')
  return file
}

// A rename is atomic: no reader ever sees half a file.
async function moveTo(file: string, temporary: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await rename(temporary, file)
}

function receiveInFolder(temporary: string, fileOf: (key: string) => string): IncomingContent {
  let size = 0
  async function* counted(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      size += chunk.length
      yield chunk
    }
  }
  return {
    size: () => size,
    append: (source) => pipeline(counted(source), createWriteStream(temporary, { flags: 'a' })),
    read: () => createReadStream(temporary),
    keep: (key) => moveTo(fileOf(key), temporary),
    discard: () => rm(temporary, { force: true }),
  }
}
