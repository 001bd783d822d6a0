import type { FetchInit } from './fetch-init.ts'
import type { Transport } from './transport.ts'

const redirectStatuses = new Set([301, 302, 303, 307, 308])
const credentialHeaders = ['authorization', 'cookie', 'proxy-authorization']
const maximum = 10

/**
 * Sends a request and follows its redirects as the fetch standard says ("HTTP-redirect fetch"), but drops all
 * credentials when the origin changes and never goes from HTTPS to plain HTTP.
 */
export async function followRedirects(transport: Transport, url: URL, init: FetchInit): Promise<Response> {
  let target = url
  let request = init
  for (let count = 0; ; count++) {
    const response = await transport(target, request)
    const location = response.headers.get('location')
    if (!redirectStatuses.has(response.status) || location === null || init.redirect === 'manual') {
      return response
    }
    await response.body?.cancel()
    if (count === maximum) throw new TypeError(`${url.href} redirects more than ${maximum} times`)
    const next = new URL(location, target)
    refuse(target, next, init.redirect)
    request = redirected(request, response.status, next.origin === target.origin)
    target = next
  }
}

function refuse(from: URL, to: URL, mode: FetchInit['redirect']): void {
  if (mode === 'error') throw new TypeError(`${from.href} redirects to ${to.href}`)
  if (to.protocol !== 'https:' && to.protocol !== from.protocol) {
    throw new TypeError(`${from.href} redirects to ${to.protocol}//${to.host}, which is less safe`)
  }
}

function redirected(init: FetchInit, status: number, sameOrigin: boolean): FetchInit {
  const headers = new Headers(init.headers)
  if (!sameOrigin) for (const name of credentialHeaders) headers.delete(name)
  const method = (init.method ?? 'GET').toUpperCase()
  const becomesGet =
    (status === 303 && method !== 'HEAD') || ((status === 301 || status === 302) && method === 'POST')
  if (!becomesGet) return { ...init, headers }
  for (const name of ['content-length', 'content-type', 'content-encoding']) headers.delete(name)
  return { ...init, headers, method: 'GET', body: null }
}
