import { ExpectedError } from '@pte/report'
import { isJsonObject } from '@pte/resource'
import { parseDescriptor, platformText, type Descriptor } from './descriptor.ts'
import { parseJson } from './json.ts'

/** The files of an OCI image layout beside its blobs (OCI image specification, image-layout.md). */
export const layoutFile = 'oci-layout'
export const layoutVersion = '{"imageLayoutVersion":"1.0.0"}'
export const indexFile = 'index.json'

/** Where a layout keeps content. Digests are checked where they enter, so this cannot leave the layout. */
export function blobPath({ digest }: Descriptor): string {
  return `blobs/${digest.replace(':', '/')}`
}

/**
 * The one image, or index of images, that a layout's index.json names.
 *
 * @param name of the layout, for messages.
 */
export function rootOfLayout(indexJson: string, name: string): Descriptor {
  const document = parseJson(indexJson)
  const entries = document !== undefined && isJsonObject(document) ? document['manifests'] : undefined
  if (!Array.isArray(entries)) throw notAnImage(name, `its ${indexFile} has no list of manifests`)
  // `docker save` names an image once for each of its tags.
  const byDigest = new Map<string, Descriptor>()
  for (const entry of entries) {
    const descriptor = parseDescriptor(entry)
    if (descriptor === undefined)
      throw notAnImage(name, `its ${indexFile} has an entry that names no content by sha256`)
    byDigest.set(descriptor.digest, descriptor)
  }
  const [root, ...others] = byDigest.values()
  if (root === undefined) throw notAnImage(name, 'it is empty')
  if (others.length > 0) throw severalImages(name, [root, ...others])
  return { mediaType: root.mediaType, digest: root.digest, size: root.size }
}

export function notAnImage(name: string, reason: string, cause?: unknown): ExpectedError {
  return new ExpectedError(
    {
      rule: 'image-source',
      message: `${name} is not an image: ${reason}.`,
      help: 'An image is an OCI layout (folder or tar), the output of `docker save`, or a folder of files.',
    },
    { cause },
  )
}

function severalImages(name: string, roots: readonly Descriptor[]): ExpectedError {
  const names = roots.map(
    ({ digest, platform, annotations }) =>
      annotations?.['org.opencontainers.image.ref.name'] ?? (platform ? platformText(platform) : digest),
  )
  return new ExpectedError({
    rule: 'image-source',
    message: `${name} holds ${roots.length} images (${names.join(', ')}), and one is expected.`,
    help: 'Save one image only, or join the platforms of an image in an index.',
  })
}
