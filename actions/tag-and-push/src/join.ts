import { joinImages, type ImageSource, type Registry } from '@pte/registry'
import { ExpectedError } from '@pte/report'
import { revisionKey } from './image-metadata.ts'
import { formatImageName, imageName } from './image-name.ts'
import type { ImageRequest } from './image-request.ts'
import { keyValues } from './key-values.ts'
import { publishedImage } from './published-revision.ts'
import type { PublishedSource } from './published-source.ts'
import { openRegistry } from './registry-login.ts'

/**
 * Joins images of single platforms, which runs on several machines have pushed by digest. They must be of the same
 * commit, and in the repository of the image.
 *
 * @throws {ExpectedError} `other-repository`, `image-not-found`, `other-commit`, `same-platform`
 */
export async function joinPlatforms(
  { options, metadata }: ImageRequest,
  [first, ...others]: readonly [PublishedSource, ...PublishedSource[]],
): Promise<ImageSource> {
  const { registry: host, repository } = imageName(options.image, options.registry, options.run)
  const name = formatImageName({ registry: host, repository })
  const stranger = [first, ...others].find(({ image }) => formatImageName(image) !== name)
  if (stranger !== undefined) throw otherRepository(formatImageName(stranger.image), name)
  const registry = await openRegistry(host, options)
  const open = async (part: PublishedSource): Promise<ImageSource> =>
    registry.source(repository, await digestOf(part, registry, metadata[revisionKey]))
  const annotations = { ...metadata, ...keyValues('annotations', options.dockerfile.annotations) }
  return joinImages([await open(first), ...(await Promise.all(others.map(open)))], annotations)
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
