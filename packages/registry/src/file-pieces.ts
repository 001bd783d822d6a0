import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'

/** Large reads, in bytes: a blob passes through in some hundreds of steps, not in tens of thousands. */
export const readSize = 1024 * 1024

/** As many as uploads have in their hands at a time, with room. */
const kept = 16

const spare: Buffer[] = []
const handedOut = new WeakSet<Uint8Array>()

/**
 * Reads a file in pieces whose memory can be used again. With new memory for each, a large upload would be as fast as the
 * garbage collector is, and hold what it has not come to yet.
 */
export function readFilePieces(path: string): Readable {
  return Readable.from(pieces(path), { objectMode: false })
}

/** Says that nobody will look at a piece again. Anything else is let be. */
export function reusePiece(piece: Uint8Array): void {
  if (handedOut.delete(piece) && Buffer.isBuffer(piece) && spare.length < kept) spare.push(piece)
}

async function* pieces(path: string): AsyncGenerator<Buffer> {
  const file = await open(path)
  try {
    for (;;) {
      const buffer = spare.pop() ?? Buffer.allocUnsafeSlow(readSize)
      const { bytesRead } = await file.read(buffer, 0, readSize)
      if (bytesRead === 0) return
      // The last piece is mostly shorter, and stays with its reader.
      if (bytesRead < readSize) yield buffer.subarray(0, bytesRead)
      else {
        handedOut.add(buffer)
        yield buffer
      }
    }
  } finally {
    await file.close()
  }
}
