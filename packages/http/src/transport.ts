import { limitErrorBody, responseFrom } from './error-body.ts'
import type { FetchBody, FetchInit } from './fetch-init.ts'
import { isStreamedBody, type StreamedBody } from './streamed-body.ts'

/** Proxies as the usual environment variables give them; NO_PROXY is a list of hosts separated by commas. */
export interface ProxySettings {
  httpProxy?: string
  httpsProxy?: string
  noProxy?: string
}

/** Sends one request, follows nothing and repeats nothing. */
export type Transport = (url: URL, init: FetchInit) => Promise<Response>

type WireInit = Omit<RequestInit, 'body'> & { body?: Exclude<FetchBody, StreamedBody> }
type Send = (url: URL, init: WireInit) => Promise<Response>

/** The proxy settings of an environment; undefined where it names no proxy. Lower-case names win, as with curl. */
export function proxyFromEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): ProxySettings | undefined {
  const value = (name: string): string => env[name.toLowerCase()] ?? env[name] ?? ''
  const settings = {
    httpProxy: value('HTTP_PROXY'),
    httpsProxy: value('HTTPS_PROXY'),
    noProxy: value('NO_PROXY'),
  }
  return settings.httpProxy === '' && settings.httpsProxy === '' ? undefined : settings
}

export function createTransport(proxy: ProxySettings | undefined): Transport {
  let loading: Promise<Send> | undefined
  return async (url, init) => {
    const send = proxy === undefined ? fetch : await (loading ??= fetchThroughProxy(proxy))
    return limitErrorBody(await send(url, await wireInit(init)))
  }
}

async function wireInit({ body, ...init }: FetchInit): Promise<WireInit> {
  // fetch requires duplex with every body that is a stream.
  const manual: WireInit = { ...init, redirect: 'manual', duplex: 'half' }
  if (body === undefined) return manual
  if (!isStreamedBody(body)) return { ...manual, body }
  const headers = new Headers(init.headers)
  headers.set('content-length', String(body.length))
  if (body.length === 0) return { ...manual, headers, body: new Uint8Array() }
  return { ...manual, headers, body: await body.open() }
}

/** The fetch and the agent must come from one version of undici: the one inside Node.js exports no agent. */
async function fetchThroughProxy({ httpProxy, httpsProxy, noProxy }: ProxySettings): Promise<Send> {
  const { EnvHttpProxyAgent, fetch: send } = await import('undici')
  const dispatcher = new EnvHttpProxyAgent({
    httpProxy: httpProxy ?? '',
    httpsProxy: httpsProxy ?? httpProxy ?? '',
    noProxy: noProxy ?? '',
  })
  return async (url, { headers, ...init }) => {
    const response = await send(url, { ...init, headers: [...new Headers(headers)], dispatcher })
    const { status, statusText } = response
    return responseFrom(response.url, response.body, { status, statusText, headers: [...response.headers] })
  }
}
