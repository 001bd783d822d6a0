import type { StreamedBody } from './streamed-body.ts'

/** An AsyncIterable can be read only once, so a request with it is never repeated. */
export type FetchBody =
  string | Uint8Array<ArrayBuffer> | URLSearchParams | AsyncIterable<Uint8Array> | StreamedBody | null

/** What the global fetch takes, and more. */
export interface FetchInit extends Omit<RequestInit, 'body'> {
  body?: FetchBody
  /**
   * Whether sending the request twice does no harm, so that it is repeated even when it may have been carried
   * out. By default true for all methods but POST and PATCH.
   */
  idempotent?: boolean
  /**
   * Whether the body is read before the answer is given, so that a connection which is lost within it fails the
   * request, and repeats it, instead of the reader. For answers that fit in memory.
   */
  whole?: boolean
  /** Gives the address for each repetition, where a failed attempt uses the address up. Of the same origin. */
  retarget?: () => Promise<URL>
}
