import { createHash, type Hash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Readable } from 'node:stream'
import type { Descriptor } from './descriptor.ts'
import { gzip } from './gzip.ts'
import { readSize } from './layout.ts'
import { mediaType } from './media-type.ts'

/** A layer with its content in a file. */
export interface Layer {
  descriptor: Descriptor
  /** Digest of the uncompressed content, for the image's configuration. */
  diffId: string
  open(): Readable
}

/** Compresses a tar stream into a file, in constant memory. */
export async function writeLayer(tar: AsyncIterable<Uint8Array>, file: string): Promise<Layer> {
  const plain = createHash('sha256')
  const compressed = createHash('sha256')
  const output = createWriteStream(file, { mode: 0o600 })
  await pipeline(tap(gzip(tap(tar, plain)), compressed), output)
  return {
    descriptor: {
      mediaType: mediaType.layerGzip,
      digest: `sha256:${compressed.digest('hex')}`,
      size: output.bytesWritten,
    },
    diffId: `sha256:${plain.digest('hex')}`,
    open: () => createReadStream(file, { highWaterMark: readSize }),
  }
}

async function* tap(content: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const chunk of content) {
    hash.update(chunk)
    yield chunk
  }
}
