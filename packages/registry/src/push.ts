import { ExpectedError, type Progress } from '@pte/report'
import { parseImageReference } from '@pte/resource'
import type { Client } from './client.ts'
import type { Descriptor } from './descriptor.ts'
import { readImage, readManifest, type ManifestNode } from './image-content.ts'
import type { ImageSource } from './image-source.ts'
import { headManifest } from './manifest-requests.ts'
import { forEachLimited } from './parallel.ts'
import { refusal } from './refusal.ts'
import { uploadBlob } from './upload.ts'

export interface PushOptions {
  /** Set after everything else is there; none: the image can be had by its digest only. */
  tags: readonly string[]
  /** Bytes of blobs that are done, of all that the image has. */
  onProgress?: (progress: Progress) => void
  /** Called before a tag that names another image is moved; what it throws stops the push. */
  onReplace?: (tag: string, previous: Descriptor) => void
}

/** As many as container engines use. */
const parallelBlobs = 4

/** Milliseconds between looks for a tag; GHCR has been seen to take some seconds to show one. */
const visibilityWaits = [0, 250, 500, 1000, 2000, 4000, 8000]

/**
 * Pushes an image so that it is complete whenever it can be seen: blobs, then manifests by digest from the leaves
 * up, then each tag. What is there already is not sent again.
 */
export async function pushImage(
  client: Client,
  source: ImageSource,
  repository: string,
  options: PushOptions,
): Promise<Descriptor> {
  for (const tag of options.tags) checkTag(client.host, repository, tag)
  // A registry only takes a manifest after all that it names, so the root stands for everything below.
  const present = await headManifest(client, repository, source.root.digest, 'push')
  const root =
    present === undefined
      ? await pushContent(client, source, repository, options)
      : await readManifest(source, source.root)
  for (const tag of options.tags) await setTag(client, repository, tag, root, options)
  const { mediaType, digest, size } = root.descriptor
  return { mediaType, digest, size }
}

async function pushContent(
  client: Client,
  source: ImageSource,
  repository: string,
  options: PushOptions,
): Promise<ManifestNode> {
  const { manifests, blobs } = await readImage(source)
  const total = blobs.reduce((sum, { size }) => sum + size, 0)
  let done = 0
  const onBytes = (count: number): void => {
    done += count
    options.onProgress?.({ message: `Pushing to ${client.host}/${repository}`, done, total, unit: 'bytes' })
  }
  await forEachLimited(blobs, parallelBlobs, (blob, signal) =>
    uploadBlob({ client, source, repository, onBytes, signal }, blob),
  )
  for (const manifest of manifests)
    await putManifest(client, repository, manifest, manifest.descriptor.digest)
  const root = manifests.at(-1)
  if (root === undefined) throw new Error('an image without manifests')
  return root
}

async function setTag(
  client: Client,
  repository: string,
  tag: string,
  root: ManifestNode,
  { onReplace }: PushOptions,
): Promise<void> {
  const previous = onReplace && (await headManifest(client, repository, tag, 'push'))
  if (previous !== undefined && previous.digest !== root.descriptor.digest) onReplace?.(tag, previous)
  await putManifest(client, repository, root, tag)
  await waitUntilVisible(client, repository, tag, root.descriptor.digest)
}

/** PUT of a manifest (end-7a), under its digest or a tag. */
async function putManifest(
  client: Client,
  repository: string,
  { descriptor, content }: ManifestNode,
  reference: string,
): Promise<void> {
  const response = await client.request(
    `manifests/${reference}`,
    { repository, access: 'push' },
    {
      method: 'PUT',
      headers: { 'content-type': descriptor.mediaType },
      body: new Uint8Array(content),
    },
  )
  if (!response.ok)
    throw await refusal(response, { host: client.host, action: `take ${repository} ${reference}` })
  const digest = response.headers.get('docker-content-digest')
  if (digest !== null && digest !== descriptor.digest)
    throw differs(client.host, `${repository} ${reference}`, digest, descriptor.digest)
}

async function waitUntilVisible(
  client: Client,
  repository: string,
  tag: string,
  digest: string,
): Promise<void> {
  let seen: string | undefined
  for (const milliseconds of visibilityWaits) {
    if (milliseconds > 0) await client.wait(milliseconds)
    seen = (await headManifest(client, repository, tag, 'push'))?.digest
    if (seen === digest) return
  }
  throw differs(client.host, `${repository}:${tag}`, seen ?? 'nothing', digest)
}

function checkTag(host: string, repository: string, tag: string): void {
  if (parseImageReference(`${host}/${repository}:${tag}`)?.tag === tag) return
  throw new ExpectedError({
    rule: 'image-name',
    message: `"${repository}:${tag}" is not an image name with a tag.`,
    help: 'A name is in lower case; a tag has letters, digits, and _ . - and at most 128 of them.',
  })
}

function differs(host: string, name: string, found: string, expected: string): ExpectedError {
  return new ExpectedError({
    rule: 'registry-digest',
    message: `${host} shows ${found} as ${name}, after ${expected} was pushed there.`,
    help: 'Somebody else may push to the same tag at the same time, or a cache stands before the registry.',
  })
}
