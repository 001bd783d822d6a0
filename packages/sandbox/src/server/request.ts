import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'

/** One request as the routes see it. */
export interface SandboxRequest {
  method: string
  /** Path as it was sent (percent-encoding kept), without the query. */
  path: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  /** The body for routes that stream it. */
  stream: Readable
  /** The whole body for routes that need it at once; it is read once and kept. */
  bytes(): Promise<Buffer>
  /** The body if `bytes` was called by a route, for the log and for checks of the exchange. */
  received(): Buffer | undefined
}

export function createRequest(message: IncomingMessage): SandboxRequest {
  const url = new URL(message.url ?? '/', 'http://sandbox')
  let body: Buffer | undefined
  return {
    method: message.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: message.headers,
    stream: message,
    bytes: async () => (body ??= await readAll(message)),
    received: () => body,
  }
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
