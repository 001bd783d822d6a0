import { Readable } from 'node:stream'
import type { Descriptor } from './descriptor.ts'
import { digestOf } from './digest.ts'
import { broken, type BlobOrigin, type ImageSource } from './image-source.ts'

/** An image that is put together here, from content in memory and content that is opened elsewhere. */
export interface Assembly {
  /** Keeps a document and gives its descriptor. */
  document(mediaType: string, value: object): Descriptor
  /** Remembers how content is opened. */
  content(descriptor: Descriptor, open: () => Readable | Promise<Readable>, origin?: BlobOrigin): void
  source(root: Descriptor, close: () => Promise<void>): ImageSource
}

interface Part {
  open: () => Readable | Promise<Readable>
  origin?: BlobOrigin | undefined
}

export function createAssembly(): Assembly {
  const parts = new Map<string, Part>()
  return {
    document(mediaType, value) {
      const bytes = Buffer.from(JSON.stringify(value))
      const digest = digestOf(bytes)
      parts.set(digest, { open: () => Readable.from([bytes]) })
      return { mediaType, digest, size: bytes.byteLength }
    },
    content(descriptor, open, origin) {
      parts.set(descriptor.digest, { open, origin })
    },
    source: (root, close) => ({
      root,
      close,
      async open(descriptor) {
        const part = parts.get(descriptor.digest)
        if (part === undefined) throw broken(descriptor, 'is missing')
        return part.open()
      },
      origin: (descriptor) => parts.get(descriptor.digest)?.origin,
    }),
  }
}
