import { ExpectedError } from '@pte/report'
import { formatImageReference } from '@pte/resource'
import { parseCommitId } from './commit-id.ts'
import type { TagAndPushOptions } from './options.ts'
import { publishedImage } from './published-revision.ts'
import type { PublishedSource } from './published-source.ts'
import { openRegistry } from './registry-login.ts'

/**
 * Looks the image up, so that all that follows is about one digest, and finds out which commit it is of: the tag
 * names the commit of what is in the image, not of the workflow that promotes it.
 *
 * @throws {ExpectedError} `image-not-found`, `no-revision`, `invalid-sha`
 */
export async function findPublished(
  { image, reference }: PublishedSource,
  options: TagAndPushOptions,
): Promise<{ source: PublishedSource; sha: string }> {
  const name = formatImageReference(
    reference.includes(':') ? { ...image, digest: reference } : { ...image, tag: reference },
  )
  const registry = await openRegistry(image.registry, options)
  const found = await publishedImage(registry, image.repository, reference)
  if (found === undefined) throw notFound(name)
  const sha = options.sha ?? found.revision
  if (sha === undefined) throw noRevision(name)
  return { source: { from: 'registry', image, reference: found.digest }, sha: parseCommitId(sha) }
}

function notFound(name: string): ExpectedError {
  return new ExpectedError({
    rule: 'image-not-found',
    message: `there is no image ${name}, which the input from names`,
    help: 'Check the name and the tag. A private image of another registry needs a login that may read it (input logins).',
  })
}

function noRevision(name: string): ExpectedError {
  return new ExpectedError({
    rule: 'no-revision',
    message: `${name} does not say which commit it is of: it has no label org.opencontainers.image.revision`,
    help: 'Give the full id of the commit with the input sha.',
  })
}
