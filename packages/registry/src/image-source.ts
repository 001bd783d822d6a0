import type { Readable } from 'node:stream'
import { ExpectedError } from '@pte/report'
import type { Descriptor } from './descriptor.ts'
import { digestOf } from './digest.ts'

/** Where a blob already is, for a mount across the repositories of one registry. */
export interface BlobOrigin {
  host: string
  repository: string
}

/**
 * An image, or an index of images, and all its content by digest: a layout, an archive, a directory build or a
 * repository. Content is opened as often as wanted until the source is closed.
 */
export interface ImageSource {
  readonly root: Descriptor
  /** Platforms that its index named and that are left out, as their content is missing. */
  readonly omitted?: readonly string[]
  /** Opens content from its start. Bytes are not checked against the digest: who keeps them does that. */
  open(descriptor: Descriptor): Promise<Readable>
  /** Removes temporary files. */
  close(): Promise<void>
  origin?(descriptor: Descriptor): BlobOrigin | undefined
}

/** Manifests up to this size must be taken by every registry (OCI distribution specification). */
const maximumInMemory = 4 * 1024 * 1024

/**
 * Reads a manifest, an index or a configuration, and checks it against its digest.
 *
 * @throws {ExpectedError} when it is too large for its kind, or is not what the digest says.
 */
export async function readContent(source: ImageSource, descriptor: Descriptor): Promise<Uint8Array> {
  if (descriptor.size > maximumInMemory) {
    throw broken(
      descriptor,
      `claims ${descriptor.size} bytes, and ${maximumInMemory} are the most for its kind`,
    )
  }
  const chunks: Uint8Array[] = []
  let size = 0
  const content: AsyncIterable<Uint8Array> = await source.open(descriptor)
  for await (const chunk of content) {
    chunks.push(chunk)
    size += chunk.byteLength
    if (size > descriptor.size) break
  }
  const bytes = Buffer.concat(chunks)
  if (bytes.byteLength !== descriptor.size || digestOf(bytes) !== descriptor.digest) {
    throw broken(descriptor, 'has other content than its digest says')
  }
  return bytes
}

/** Content that is not what its descriptor promises. */
export function broken({ digest, mediaType }: Descriptor, reason: string): ExpectedError {
  return new ExpectedError({
    rule: 'image-broken',
    message: `The image is broken: ${digest} (${mediaType}) ${reason}.`,
    help: 'Build the image again; the file may have been cut off or changed on its way here.',
  })
}
