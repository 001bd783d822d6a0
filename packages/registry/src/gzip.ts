/**
 * Compresses to the same bytes everywhere: with pako, whose code we ship, because the output of the zlib inside
 * Node.js changes from version to version. The header has no time and no name.
 */
export async function* gzip(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { Deflate } = await import('pako')
  const ready: Uint8Array[] = []
  const deflate = new Deflate({ gzip: true, level: 6, chunkSize: 64 * 1024 })
  deflate.onData = (chunk: Uint8Array) => ready.push(chunk)
  for await (const chunk of content) {
    deflate.push(chunk, false)
    yield* ready.splice(0)
  }
  deflate.push(new Uint8Array(), true)
  yield* ready
}
