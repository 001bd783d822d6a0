import { ExpectedError } from '@pte/report'
import type { Client, RequestContext } from './client.ts'
import { isLoopback } from './host.ts'
import { refusal } from './refusal.ts'

/** Opens an upload (end-4a) and gives the address that takes the content. */
export async function startUpload(client: Client, repository: string): Promise<URL> {
  const response = await openUpload(client, { repository, access: 'push' }, '')
  if (response.status === 202) return sessionAddress(client, response)
  throw await refusal(response, { host: client.host, action: `let ${repository} be pushed to` })
}

/**
 * Asks for a blob to be taken over from another repository of the registry (end-11).
 *
 * @returns the address for an upload where the registry does not take it over; undefined when it did.
 */
export async function mountBlob(
  client: Client,
  repository: string,
  { digest, from }: { digest: string; from: string },
): Promise<URL | undefined> {
  const query = `?${new URLSearchParams({ mount: digest, from }).toString()}`
  const response = await openUpload(client, { repository, access: 'push', from }, query).catch(unlessBug)
  if (response?.status === 201) return undefined
  return response?.status === 202 ? sessionAddress(client, response) : startUpload(client, repository)
}

/** Without a token for both repositories, or whatever else fails about a mount, the content is sent. */
function unlessBug(error: unknown): undefined {
  if (!(error instanceof ExpectedError)) throw error
}

/** Ends an upload without its content (end-14); whether the registry does is of no matter, it will forget it. */
export async function cancelUpload(client: Client, repository: string, session: URL): Promise<void> {
  try {
    await client.request(session, { repository, access: 'push' }, { method: 'DELETE' })
  } catch (error) {
    unlessBug(error)
  }
}

function openUpload(client: Client, context: RequestContext, query: string): Promise<Response> {
  const init = { method: 'POST', idempotent: true, body: '' }
  return client.request(`blobs/uploads/${query}`, context, init)
}

/** Location may be relative, and its query is the registry's own business. */
function sessionAddress(client: Client, response: Response): URL {
  const location = response.headers.get('location')
  if (location === null || !URL.canParse(location, client.origin.href)) {
    throw unusable(client, 'opens an upload without saying where')
  }
  const url = new URL(location, client.origin)
  if (url.origin === client.origin.origin) return url
  // Behind a proxy that ends TLS, some registries give their own address with http.
  if (url.host === client.origin.host) return new URL(url.pathname + url.search, client.origin)
  const inward = isLoopback(url.hostname) && !isLoopback(client.origin.hostname)
  if (url.protocol !== 'https:' || inward) throw unusable(client, `hands an upload over to ${url.origin}`)
  return url
}

function unusable(client: Client, what: string): ExpectedError {
  return new ExpectedError({
    rule: 'registry-answer',
    message: `${client.host} ${what}.`,
    help: 'This is a fault in the set-up of the registry, or of a proxy before it.',
  })
}
