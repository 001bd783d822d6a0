import { followRedirects } from './redirect.ts'
import { defaultRetryPolicy, withRetries, type RetryPolicy } from './retry.ts'
import type { StreamedBody } from './streamed-body.ts'
import { createTransport, type ProxySettings } from './transport.ts'

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
}

/** Compatible with the global fetch, so that it can be handed to libraries. */
export type Fetch = (url: string | URL, init?: FetchInit) => Promise<Response>

export interface FetchOptions extends Partial<RetryPolicy> {
  /** Values of the HTTP_PROXY, HTTPS_PROXY and NO_PROXY variables. */
  proxy?: ProxySettings
}

/**
 * The one HTTP client. Beyond the global fetch, it
 *
 * - repeats requests that failed in passing (see RetryPolicy), within a limit on the total wait; what is left
 *   after that is returned or thrown as fetch would;
 * - follows redirects itself and never carries credentials to another origin;
 * - sends streamed bodies with Content-Length, reopening them for each attempt;
 * - reads at most 64 KiB of the body of a failure (status 400 and above).
 */
export function createFetch({ proxy, ...retry }: FetchOptions = {}): Fetch {
  const transport = createTransport(proxy)
  const policy: RetryPolicy = { ...defaultRetryPolicy, ...retry }
  return (url, init = {}) => {
    const target = new URL(url)
    return withRetries(() => followRedirects(transport, target, init), { url: target, init }, policy)
  }
}
