import { ExpectedError } from '@pte/report'
import { parseImageReference } from '@pte/resource'
import type { ImageName } from './image-name.ts'

/** An image that a registry has already. */
export interface PublishedSource {
  from: 'registry'
  image: ImageName
  /** A tag or a digest. */
  reference: string
}

/**
 * Reads the reference of the image that gets a tag for Flux.
 *
 * @throws {ExpectedError} `invalid-image`
 */
export function parsePublishedSource(from: string): PublishedSource {
  const image = parseImageReference(from)
  const reference = image?.digest ?? image?.tag
  if (image !== undefined && reference !== undefined) return { from: 'registry', image, reference }
  throw new ExpectedError({
    rule: 'invalid-image',
    message: `the input from is ${JSON.stringify(from)}, which is no image with a tag or a digest`,
    help: 'Write it like ghcr.io/octo/app:candidate or ghcr.io/octo/app@sha256:….',
  })
}
