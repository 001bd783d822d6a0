import { createHash } from 'node:crypto'
import { Duplex, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { zlibSample } from './zlib-sample.ts'

/** Levels above take much more time for little. */
const level = 6
const chunkSize = 64 * 1024

/** Of what zlib makes of the sample. */
const sampleDigest = 'c0152cc403501feab85eae5b37b9ad1477153303c109d6e372d119f420a4e2c1'

let faithful: Promise<boolean> | undefined

/**
 * Compresses to the same bytes everywhere: those of zlib, with a header that has no time and no name. The zlib inside
 * Node.js is the fastest way to them, but some builds have another hash function, or a zlib of the system. Where it
 * makes something else of the sample, pako does the work, a port of zlib that we ship.
 */
export async function createReproducibleGzip(): Promise<Duplex> {
  faithful ??= isFaithful(nativeGzip())
  return (await faithful) ? nativeGzip() : portableGzip()
}

export function nativeGzip(): Duplex {
  return createGzip({ level, chunkSize })
}

export function portableGzip(): Duplex {
  return Duplex.from(compress)
}

/** Whether a compressor writes the bytes that zlib does. */
export async function isFaithful(compressor: Duplex): Promise<boolean> {
  const hash = createHash('sha256')
  await pipeline(Readable.from([zlibSample()]), compressor, hash)
  return hash.digest('hex') === sampleDigest
}

async function* compress(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { Deflate } = await import('pako')
  const ready: Uint8Array[] = []
  const deflate = new Deflate({ gzip: true, level, chunkSize })
  deflate.onData = (chunk: Uint8Array) => ready.push(chunk)
  for await (const chunk of content) {
    deflate.push(chunk, false)
    yield* ready.splice(0)
  }
  deflate.push(new Uint8Array(), true)
  yield* ready
}
