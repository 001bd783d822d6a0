/** Cuts content into blocks of one size, whatever pieces it comes in. The last is what remains, be it nothing. */
export async function* blocksOf(
  content: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Uint8Array> {
  let block = Buffer.allocUnsafe(size)
  let filled = 0
  for await (const chunk of content) {
    for (let from = 0; from < chunk.byteLength;) {
      const piece = chunk.subarray(from, from + size - filled)
      block.set(piece, filled)
      filled += piece.byteLength
      from += piece.byteLength
      if (filled < size) continue
      yield block
      block = Buffer.allocUnsafe(size)
      filled = 0
    }
  }
  yield block.subarray(0, filled)
}
