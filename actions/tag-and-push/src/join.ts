import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { ImageSource, Registry } from '@pte/registry'
import { ExpectedError } from '@pte/report'
import type { JsonObject } from '@pte/resource'
import { revisionKey } from './image-metadata.ts'
import { formatImageName, imageName } from './image-name.ts'
import type { ImageRequest } from './image-request.ts'
import { keyValues } from './key-values.ts'
import { platformManifests, platformName } from './platform-manifests.ts'
import { publishedImage } from './published-revision.ts'
import type { PublishedSource } from './published-source.ts'
import { openRegistry } from './registry-login.ts'

const indexType = 'application/vnd.oci.image.index.v1+json'

/**
 * Joins images of single platforms, which runs on several machines have pushed by digest, to one index (OCI image
 * specification, image-index.md). They must be of the same commit, and in the repository of the image.
 *
 * @throws {ExpectedError} `other-repository`, `image-not-found`, `other-commit`, `same-platform`
 */
export async function joinImages(
  request: ImageRequest,
  images: readonly PublishedSource[],
): Promise<ImageSource> {
  const { options, metadata } = request
  const { registry: host, repository } = imageName(options.image, options.registry, options.run)
  const name = formatImageName({ registry: host, repository })
  const stranger = images.find(({ image }) => formatImageName(image) !== name)
  if (stranger !== undefined) throw otherRepository(formatImageName(stranger.image), name)
  const registry = openRegistry(host, options)
  const digests = await Promise.all(images.map((image) => digestOf(image, registry, metadata[revisionKey])))
  const manifests = await Promise.all(
    digests.map((digest) => platformManifests(registry, repository, digest)),
  )
  const annotations = { ...metadata, ...keyValues('annotations', options.dockerfile.annotations) }
  const part = await registry.source(repository, digests[0] ?? '')
  return indexOf(distinct(manifests.flat()), annotations, part)
}

async function digestOf(
  { image: { repository }, reference }: PublishedSource,
  registry: Registry,
  revision: string | undefined,
): Promise<string> {
  const found = await publishedImage(registry, repository, reference)
  if (found === undefined) throw notFound(`${registry.host}/${repository}`, reference)
  if (found.revision !== undefined && found.revision !== revision)
    throw otherCommit(reference, found.revision)
  return found.digest
}

/** All content is in one repository, so that any image of it opens everything. */
function indexOf(manifests: readonly JsonObject[], annotations: JsonObject, part: ImageSource): ImageSource {
  const index = { schemaVersion: 2, mediaType: indexType, manifests, annotations }
  const content = Buffer.from(JSON.stringify(index))
  const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`
  return {
    ...part,
    root: { mediaType: indexType, digest, size: content.byteLength },
    open: (descriptor) =>
      descriptor.digest === digest ? Promise.resolve(Readable.from([content])) : part.open(descriptor),
  }
}

function distinct(manifests: readonly JsonObject[]): readonly JsonObject[] {
  const seen = new Set<string>()
  for (const { platform } of manifests) {
    const name = platformName(platform)
    // Attestations are of no platform, and any number may be there.
    if (name !== 'unknown/unknown' && seen.has(name)) throw samePlatform(name)
    seen.add(name)
  }
  return manifests
}

function notFound(name: string, reference: string): ExpectedError {
  return new ExpectedError({
    rule: 'image-not-found',
    message: `${name} has no ${reference}, which the input from names`,
    help: 'Give the output reference of each step with mode digest.',
  })
}

function otherRepository(found: string, wanted: string): ExpectedError {
  return new ExpectedError({
    rule: 'other-repository',
    message: `the input from names an image of ${found}, and the index is to be in ${wanted}`,
    help: 'Give the steps with mode digest and mode join the same input image.',
  })
}

function otherCommit(reference: string, revision: string): ExpectedError {
  return new ExpectedError({
    rule: 'other-commit',
    message: `${reference} is of commit ${revision}, not of the one that the tag names`,
    help: 'Join what jobs of the same workflow run have pushed.',
  })
}

function samePlatform(platform: string): ExpectedError {
  return new ExpectedError({
    rule: 'same-platform',
    message: `two images of the input from are for ${platform}`,
    help: 'Each image of an index is for another platform. Let the jobs run on machines of different kinds, or give them different platforms.',
  })
}
