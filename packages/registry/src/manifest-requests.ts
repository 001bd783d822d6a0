import type { Client, RequestContext } from './client.ts'
import { isSha256, type Descriptor } from './descriptor.ts'
import { digestOf } from './digest.ts'
import { acceptedManifests } from './media-type.ts'
import { ExpectedError } from '@pte/report'
import { refusal } from './refusal.ts'
import { requestWhole } from './whole-answer.ts'

export interface Manifest {
  descriptor: Descriptor
  /** The exact bytes, which the digest is of. */
  content: Uint8Array
}

const headers = { accept: acceptedManifests }

/** GET of a manifest (end-3); undefined when there is none. Checked against the digest that was asked for. */
export async function getManifest(
  client: Client,
  repository: string,
  reference: string,
): Promise<Manifest | undefined> {
  const context: RequestContext = { repository, access: 'pull' }
  const { response, content } = await requestWhole(client, `manifests/${reference}`, context, { headers })
  if (response.status === 404) return undefined
  if (!response.ok) throw await notShown(client, context, reference, response)
  const digest = digestOf(content)
  const promised = isSha256(reference) ? reference : response.headers.get('docker-content-digest')
  if (promised !== null && isSha256(promised) && promised !== digest) {
    throw new ExpectedError({
      rule: 'registry-digest',
      message: `${client.host} gives content with the digest ${digest} where it says ${promised}, for ${repository} ${reference}.`,
    })
  }
  return { content, descriptor: { mediaType: typeOf(response), digest, size: content.byteLength } }
}

/** HEAD of a manifest (end-3); undefined when there is none. */
export async function headManifest(
  client: Client,
  repository: string,
  reference: string,
  access: RequestContext['access'] = 'pull',
): Promise<Descriptor | undefined> {
  const context: RequestContext = { repository, access }
  const response = await client.request(`manifests/${reference}`, context, { method: 'HEAD', headers })
  if (response.status === 404) return undefined
  if (!response.ok) throw await notShown(client, context, reference, response)
  const digest = response.headers.get('docker-content-digest')
  const size = Number(response.headers.get('content-length') ?? Number.NaN)
  // Both headers are only recommended.
  if (digest === null || !isSha256(digest) || !Number.isSafeInteger(size)) {
    return (await getManifest(client, repository, reference))?.descriptor
  }
  return { mediaType: typeOf(response), digest, size }
}

function notShown(
  { host }: Client,
  { repository }: RequestContext,
  reference: string,
  response: Response,
): Promise<ExpectedError> {
  return refusal(response, { host, action: `show ${repository} ${reference}` })
}

function typeOf(response: Response): string {
  return (response.headers.get('content-type') ?? '').split(';', 1)[0]?.trim() ?? ''
}
