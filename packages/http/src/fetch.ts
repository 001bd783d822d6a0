import { responseFrom } from './error-body.ts'
import { followRedirects } from './redirect.ts'
import { defaultRetryPolicy, withRetries, type RetryPolicy } from './retry.ts'
import type { FetchInit } from './fetch-init.ts'
import { createTransport } from './transport.ts'
import type { ProxySettings } from './proxy.ts'

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
    const attempt = async (count: number): Promise<Response> => {
      const from = count === 0 ? target : await repeatedTarget(target, init)
      const response = await followRedirects(transport, from, init)
      return init.whole === true ? readWhole(response) : response
    }
    return withRetries(attempt, { url: target, init }, policy)
  }
}

async function readWhole(response: Response): Promise<Response> {
  if (response.body === null) return response
  const { url, status, statusText, headers } = response
  return responseFrom(url, await response.arrayBuffer(), { status, statusText, headers })
}

async function repeatedTarget(target: URL, { retarget }: FetchInit): Promise<URL> {
  if (retarget === undefined) return target
  const next = await retarget()
  if (next.origin === target.origin) return next
  throw new TypeError(
    `${target.href} cannot be repeated at ${next.origin}, where its credentials must not go`,
  )
}
