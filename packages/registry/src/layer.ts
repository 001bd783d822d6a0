import { createHash, type Hash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Duplex, Readable } from 'node:stream'
import type { Descriptor } from './descriptor.ts'
import { createReproducibleGzip } from './gzip.ts'
import { readSize } from './layout.ts'
import { mediaType } from './media-type.ts'
import { createZstd } from './zstd.ts'

/** A layer with its content in a file. */
export interface Layer {
  descriptor: Descriptor
  /** Digest of the uncompressed content, for the image's configuration. */
  diffId: string
  open(): Readable
}

/** How layers are compressed (OCI image specification, layer.md). */
export const compressions = ['gzip', 'zstd'] as const
export type Compression = (typeof compressions)[number]

interface Compressor {
  mediaType: string
  create(): Duplex | Promise<Duplex>
}

const compressors: Readonly<Record<Compression, Compressor>> = {
  gzip: { mediaType: mediaType.layerGzip, create: createReproducibleGzip },
  zstd: { mediaType: mediaType.layerZstd, create: createZstd },
}

/**
 * Compresses a tar stream into a file, in constant memory.
 *
 * @throws {ExpectedError} `zstd-unavailable`.
 */
export async function writeLayer(
  tar: AsyncIterable<Uint8Array>,
  file: string,
  compression: Compression = 'gzip',
): Promise<Layer> {
  const compressor = compressors[compression]
  const plain = createHash('sha256')
  const compressed = createHash('sha256')
  const output = createWriteStream(file, { mode: 0o600 })
  await pipeline(tap(tar, plain), await compressor.create(), (content) => tap(content, compressed), output)
  return {
    descriptor: {
      mediaType: compressor.mediaType,
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
