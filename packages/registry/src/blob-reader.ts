import type { Readable } from 'node:stream'
import { failureReason } from '@pte/http'
import { ExpectedError } from '@pte/report'
import { reusePiece } from './file-pieces.ts'
import type { Descriptor } from './descriptor.ts'
import type { BlobOrigin, ImageSource } from './image-source.ts'

/** A blob's content for the attempts of an upload, which counts what is read of it. */
export interface BlobReader {
  /** Opens the content from its start, for the first attempt or another one. */
  open(): Promise<AsyncIterable<Uint8Array>>
  /**
   * For a request that has failed: it may not even have begun to read, and then does not close what is open. After
   * an answer the reading ends by itself, a moment later.
   */
  close(): void
}

/** @param onBytes called with the number of bytes that were read; negative when they have to be read again. */
export function createBlobReader(
  source: ImageSource,
  blob: Descriptor,
  onBytes: (count: number) => void,
): BlobReader {
  let current: Readable | undefined
  let sent = 0
  const close = (): void => void current?.destroy()
  return {
    close,
    async open() {
      close()
      onBytes(-sent)
      sent = 0
      current = await source.open(blob)
      // Whoever reads is told by the iteration; without a reader an error must not end the process.
      current.on('error', () => undefined)
      const content = counted(current, (count) => {
        sent += count
        onBytes(count)
      })
      return withReason(content, blob, source.origin?.(blob))
    },
  }
}

async function* counted(
  content: AsyncIterable<Uint8Array>,
  count: (bytes: number) => void,
): AsyncIterable<Uint8Array> {
  let before: Uint8Array | undefined
  for await (const chunk of content) {
    yield chunk
    count(chunk.byteLength)
    // The request asks for a chunk ahead, and writes one out before it takes the next: this one may not be out yet.
    if (before !== undefined) reusePiece(before)
    before = chunk
  }
}

/** What fails in reading must not look like a failure of the registry that is written to. */
async function* withReason(
  content: AsyncIterable<Uint8Array>,
  { digest }: Descriptor,
  origin: BlobOrigin | undefined,
): AsyncIterable<Uint8Array> {
  try {
    yield* content
  } catch (error) {
    if (error instanceof ExpectedError) throw error
    const what = origin === undefined ? `${digest} cannot be read` : `${origin.host} breaks off ${digest}`
    throw new ExpectedError(
      { rule: 'image-unreadable', message: `${what}: ${failureReason(error)}.` },
      { cause: error },
    )
  }
}
