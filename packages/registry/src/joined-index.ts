import { Readable } from 'node:stream'
import { ExpectedError } from '@pte/report'
import { isJsonObject, type JsonObject } from '@pte/resource'
import { parseDescriptor, parsePlatform, platformText } from './descriptor.ts'
import { digestOf } from './digest.ts'
import { readManifest } from './image-content.ts'
import { readContent, type ImageSource } from './image-source.ts'
import { parseJson } from './json.ts'
import { isIndexType, mediaType } from './media-type.ts'

/** What BuildKit says of attestations, which are of no platform. */
const noPlatform = 'unknown/unknown'

/**
 * Joins images to one index (OCI image specification, image-index.md). All are in one repository, so that any of
 * them opens the content of all. Entries of indexes are taken over as they stand, attestations too.
 *
 * @throws {ExpectedError} `same-platform`, or when an image is broken.
 */
export async function joinImages(
  images: readonly [ImageSource, ...ImageSource[]],
  annotations: Readonly<Record<string, string>>,
): Promise<ImageSource> {
  const manifests = (await Promise.all(images.map(entriesOf))).flat()
  checkDistinct(manifests)
  const index = { schemaVersion: 2, mediaType: mediaType.index, manifests, annotations }
  const content = Buffer.from(JSON.stringify(index))
  const root = { mediaType: mediaType.index, digest: digestOf(content), size: content.byteLength }
  const [part] = images
  return {
    ...part,
    root,
    open: async (wanted) => (wanted.digest === root.digest ? Readable.from([content]) : part.open(wanted)),
  }
}

/** An image alone does not say in its manifest which platform it is for; its configuration does. */
async function entriesOf(image: ImageSource): Promise<JsonObject[]> {
  const { descriptor, document, blobs } = await readManifest(image, image.root)
  const { manifests } = document
  if (isIndexType(descriptor.mediaType) && Array.isArray(manifests)) return manifests.filter(isJsonObject)
  const { mediaType, digest, size } = descriptor
  const [config] = blobs
  const text = config === undefined ? '' : Buffer.from(await readContent(image, config)).toString()
  const platform = parsePlatform(parseJson(text))
  return [{ mediaType, digest, size, ...(platform === undefined ? {} : { platform: { ...platform } }) }]
}

function checkDistinct(entries: readonly JsonObject[]): void {
  const seen = new Set<string>()
  for (const entry of entries) {
    const platform = parseDescriptor(entry)?.platform
    const name = platform === undefined ? noPlatform : platformText(platform)
    if (name !== noPlatform && seen.has(name)) throw samePlatform(name)
    seen.add(name)
  }
}

function samePlatform(platform: string): ExpectedError {
  return new ExpectedError({
    rule: 'same-platform',
    message: `two of the images that are joined are for ${platform}`,
    help: 'Each image of an index is for another platform. Let the jobs run on machines of different kinds, or give them different platforms.',
  })
}
