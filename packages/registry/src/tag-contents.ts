import { isJsonObject } from '@pte/resource'
import type { Client } from './client.ts'
import { parseDescriptor, type Descriptor } from './descriptor.ts'
import { parseJson } from './json.ts'
import { getManifest, headManifest, type Manifest } from './manifest-requests.ts'
import { isIndexType } from './media-type.ts'
import { forEachLimited } from './parallel.ts'

const parallelRequests = 4

/** What each of the tags names; those that are gone meanwhile are left out. */
export async function describeTags(
  client: Client,
  repository: string,
  tags: readonly string[],
): Promise<ReadonlyMap<string, Descriptor>> {
  const found = new Map<string, Descriptor>()
  await forEachLimited(tags, parallelRequests, async (tag) => {
    const descriptor = await headManifest(client, repository, tag)
    if (descriptor !== undefined) found.set(tag, descriptor)
  })
  return found
}

/** Digests of the manifests that indexes name; none for images alone. */
export async function childrenOf(
  client: Client,
  repository: string,
  images: readonly Descriptor[],
): Promise<string[]> {
  const found: string[] = []
  const indexes = images.filter(({ mediaType }) => isIndexType(mediaType))
  await forEachLimited(indexes, parallelRequests, async ({ digest }) => {
    found.push(...digestsIn(await getManifest(client, repository, digest)))
  })
  return found
}

function digestsIn(manifest: Manifest | undefined): string[] {
  const index = manifest === undefined ? undefined : parseJson(Buffer.from(manifest.content).toString())
  const entries =
    index !== undefined && isJsonObject(index) && Array.isArray(index['manifests']) ? index['manifests'] : []
  return entries.flatMap((entry) => parseDescriptor(entry)?.digest ?? [])
}
