import type { Descriptor } from './descriptor.ts'
import type { PushOptions } from './push.ts'
import type { Registry } from './registry.ts'

/** An image in a registry, by a tag or a digest. */
export interface RegistryImage {
  repository: string
  reference: string
}

/**
 * Gives an image of a registry further tags, or copies it to another repository or registry, with all platforms of
 * an index. Nothing is kept on this machine: in the same repository only tags are set; within a registry blobs are
 * mounted where it does that; all else streams through. The digest stays, and the tags come last, as with any push.
 *
 * @throws {ExpectedError} when there is no such image, or a registry refuses.
 */
export async function copyImage(
  source: Registry,
  from: RegistryImage,
  target: Registry,
  repository: string,
  options: PushOptions,
): Promise<Descriptor> {
  const image = await source.source(from.repository, from.reference)
  try {
    return await target.push(image, repository, options)
  } finally {
    await image.close()
  }
}
