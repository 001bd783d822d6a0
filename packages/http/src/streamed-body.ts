/** A request body that is not held in memory and can be read again for a second attempt. */
export interface StreamedBody {
  /** Number of bytes, sent as Content-Length. */
  length: number
  /** Opens the body from its start. */
  open: () => AsyncIterable<Uint8Array> | Promise<AsyncIterable<Uint8Array>>
}

export function isStreamedBody(body: unknown): body is StreamedBody {
  return typeof body === 'object' && body !== null && 'open' in body && 'length' in body
}
