import { createHash } from 'node:crypto'

/** The sha256 digest of bytes, as `sha256:<hex>`. */
export function digestOf(content: Uint8Array | string): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}

export interface Measurement {
  digest: string
  size: number
}

/** Digest and number of bytes of a stream, which is read to its end. */
export async function measure(content: AsyncIterable<Uint8Array>): Promise<Measurement> {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of content) {
    hash.update(chunk)
    size += chunk.byteLength
  }
  return { digest: `sha256:${hash.digest('hex')}`, size }
}
