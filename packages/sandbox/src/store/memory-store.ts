import { Readable } from 'node:stream'
import type { ContentStore, IncomingContent } from './content-store.ts'

export function createMemoryStore(): ContentStore {
  const contents = new Map<string, Buffer>()
  const get = (key: string): Buffer => {
    const content = contents.get(key)
    if (content === undefined) throw new Error(`no content ${key}`)
    return content
  }
  return {
    size: (key) => Promise.resolve(contents.get(key)?.length),
    bytes: async (key) => Promise.resolve(get(key)),
    read: (key, range) =>
      streamOf(range === undefined ? get(key) : get(key).subarray(range.start, range.end + 1)),
    write: (key, content) => Promise.resolve(void contents.set(key, content)),
    remove: (key) => Promise.resolve(void contents.delete(key)),
    receive: () => Promise.resolve(receiveInMemory(contents)),
  }
}

function receiveInMemory(contents: Map<string, Buffer>): IncomingContent {
  let chunks: Buffer[] = []
  return {
    size: () => chunks.reduce((total, chunk) => total + chunk.length, 0),
    append: async (source) => {
      for await (const chunk of source) chunks.push(chunk)
    },
    read: () => Readable.from(chunks, { objectMode: false }),
    keep: (key) => Promise.resolve(void contents.set(key, Buffer.concat(chunks))),
    discard: () => Promise.resolve(void (chunks = [])),
  }
}

// Readable.from(buffer) would be empty for no bytes and one chunk otherwise; an array keeps both cases alike.
function streamOf(content: Buffer): Readable {
  return Readable.from(content.length === 0 ? [] : [content], { objectMode: false })
}
