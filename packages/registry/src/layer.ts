import { createHash, type Hash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Readable } from 'node:stream'
import { blocksOf } from './blocks.ts'
import type { Descriptor } from './descriptor.ts'
import { gzipBlocks } from './gzip.ts'
import { readFilePieces } from './file-pieces.ts'
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
export type Compression = 'gzip' | 'zstd'

const mediaTypes = { gzip: mediaType.layerGzip, zstd: mediaType.layerZstd }

/** What is compressed at once, in bytes. Decides on the bytes that gzip makes. */
const blockSize = 1024 * 1024

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
  const plain = createHash('sha256')
  const compressed = createHash('sha256')
  const compressor = compression === 'zstd' ? createZstd() : gzipBlocks
  const output = createWriteStream(file, { mode: 0o600 })
  await pipeline(
    tap(blocksOf(tar, blockSize), plain),
    compressor,
    (content) => tap(content, compressed),
    output,
  )
  return {
    descriptor: {
      mediaType: mediaTypes[compression],
      digest: `sha256:${compressed.digest('hex')}`,
      size: output.bytesWritten,
    },
    diffId: `sha256:${plain.digest('hex')}`,
    open: () => readFilePieces(file),
  }
}

async function* tap(content: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const chunk of content) {
    hash.update(chunk)
    yield chunk
  }
}
