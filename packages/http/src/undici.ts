import type { ProxySettings } from './proxy.ts'

/** The package undici, with connections of its own: those inside Node.js belong to another version of it. */
export type Undici = Awaited<ReturnType<typeof loadUndici>>

export async function loadUndici(proxy: ProxySettings | undefined) {
  const { Agent, EnvHttpProxyAgent, fetch, request } = await import('undici')
  if (proxy === undefined) return { fetch, request, dispatcher: new Agent() }
  const { httpProxy = '', httpsProxy = httpProxy, noProxy = '' } = proxy
  return { fetch, request, dispatcher: new EnvHttpProxyAgent({ httpProxy, httpsProxy, noProxy }) }
}
