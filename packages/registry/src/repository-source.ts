import { Readable } from 'node:stream'
import { ExpectedError } from '@pte/report'
import type { Client } from './client.ts'
import type { Descriptor } from './descriptor.ts'
import type { ImageSource } from './image-source.ts'
import { getManifest } from './manifest-requests.ts'
import { isManifestType } from './media-type.ts'
import { refusal } from './refusal.ts'

/** An image in a repository, as a source: a base to build on, or something to copy. */
export async function openRepository(
  client: Client,
  repository: string,
  reference: string,
): Promise<ImageSource> {
  const root = await getManifest(client, repository, reference)
  if (root === undefined) throw missing(client.host, repository, reference)
  const { mediaType, digest, size } = root.descriptor
  return {
    root: { mediaType, digest, size },
    async open(descriptor) {
      if (descriptor.digest === digest) return Readable.from([root.content])
      return isManifestType(descriptor.mediaType)
        ? Readable.from([await manifestContent(client, repository, descriptor)])
        : openBlob(client, repository, descriptor)
    },
    close: () => Promise.resolve(),
    origin: () => ({ host: client.host, repository }),
  }
}

async function manifestContent(
  client: Client,
  repository: string,
  { digest }: Descriptor,
): Promise<Uint8Array> {
  const manifest = await getManifest(client, repository, digest)
  if (manifest === undefined) throw missing(client.host, repository, digest)
  return manifest.content
}

/** GET of a blob (end-2), often redirected to the storage behind the registry. */
async function openBlob(client: Client, repository: string, { digest }: Descriptor): Promise<Readable> {
  const response = await client.request(`blobs/${digest}`, { repository, access: 'pull' })
  if (!response.ok || response.body === null) {
    throw await refusal(response, { host: client.host, action: `give ${digest} of ${repository}` })
  }
  return Readable.fromWeb(response.body)
}

function missing(host: string, repository: string, reference: string): ExpectedError {
  return new ExpectedError({
    rule: 'image-not-found',
    message: `${host} has no ${repository}${reference.startsWith('sha256:') ? '@' : ':'}${reference}.`,
    help: 'Check the name and the tag; a private image needs a login that may read it.',
  })
}
