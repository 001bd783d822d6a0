import { limitErrorBody, responseFrom } from './error-body.ts'
import type { FetchBody, FetchInit } from './fetch-init.ts'
import type { ProxySettings } from './proxy.ts'
import { isStreamedBody, type StreamedBody } from './streamed-body.ts'
import { loadUndici, type Undici } from './undici.ts'
import { upload } from './upload.ts'

/** Sends one request, follows nothing and repeats nothing. */
export type Transport = (url: URL, init: FetchInit) => Promise<Response>

type PlainInit = Omit<FetchInit, 'body'> & { body?: Exclude<FetchBody, StreamedBody> }

/** undici is loaded for what the fetch inside Node.js cannot do: uploads in constant memory, and proxies. */
export function createTransport(proxy: ProxySettings | undefined): Transport {
  let loading: Promise<Undici> | undefined
  const undici = (): Promise<Undici> => (loading ??= loadUndici(proxy))
  return async (url, { body, ...init }) => {
    if (isStreamedBody(body)) return upload(await undici(), url, init, body)
    const plain: PlainInit = body === undefined ? init : { ...init, body }
    const send = proxy === undefined ? sendDirectly : byProxy(await undici())
    return limitErrorBody(await send(url, plain))
  }
}

/** fetch requires duplex with every body that is a stream. */
const wire = { redirect: 'manual', duplex: 'half' } as const

function sendDirectly(url: URL, init: PlainInit): Promise<Response> {
  return fetch(url, { ...init, ...wire })
}

function byProxy({ fetch, dispatcher }: Undici): (url: URL, init: PlainInit) => Promise<Response> {
  return async (url, { headers, ...init }) => {
    const plainHeaders = [...new Headers(headers)]
    const response = await fetch(url, { ...init, ...wire, headers: plainHeaders, dispatcher })
    const { status, statusText } = response
    return responseFrom(response.url, response.body, { status, statusText, headers: [...response.headers] })
  }
}
