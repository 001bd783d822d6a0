import { Readable } from 'node:stream'
import { firstBytes, responseFrom } from './error-body.ts'
import type { FetchInit } from './fetch-init.ts'
import type { StreamedBody } from './streamed-body.ts'
import type { Undici } from './undici.ts'

const methods = ['PUT', 'POST', 'PATCH'] as const

/**
 * Sends a streamed body. fetch would keep a copy of all of it in memory, for the case of a redirect: it clones the
 * request, which tees the stream. The answer to an upload is short, and is read whole.
 */
export async function upload(
  { request, dispatcher }: Undici,
  url: URL,
  { method = 'PUT', headers, signal }: Omit<FetchInit, 'body'>,
  { length, open }: StreamedBody,
): Promise<Response> {
  const known = methods.find((name) => name === method.toUpperCase())
  if (known === undefined) throw new TypeError(`${method} does not take a body`)
  const sent = new Headers(headers)
  sent.set('content-length', String(length))
  const content = Readable.from(await open(), { objectMode: false })
  const options = {
    method: known,
    headers: [...sent].flat(),
    body: content,
    dispatcher,
    signal: signal ?? null,
  }
  const response = await request(url, options)
  const text = await firstBytes(response.body)
  return responseFrom(url.href, text.byteLength === 0 ? null : text, {
    status: response.statusCode,
    headers: headerList(response.headers),
  })
}

function headerList(headers: Readonly<Record<string, string | string[] | undefined>>): [string, string][] {
  return Object.entries(headers).flatMap(([name, values = []]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  )
}
