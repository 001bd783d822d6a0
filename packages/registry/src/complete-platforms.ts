import { Readable } from 'node:stream'
import { isJsonObject } from '@pte/resource'
import { platformText, type Descriptor } from './descriptor.ts'
import { digestOf } from './digest.ts'
import { readManifest, type ManifestNode } from './image-content.ts'
import type { ImageSource } from './image-source.ts'
import { notAnImage } from './layout-index.ts'
import { isIndexType } from './media-type.ts'

/** An archive whose index may name more than the archive holds. */
export interface SavedIndex {
  /** For messages. */
  name: string
  source: ImageSource
  has(descriptor: Descriptor): boolean
}

/**
 * Docker with the containerd image store saves an index as it was pulled, and of its platforms only what the machine
 * has. What is complete is the image then: one platform alone, or an index of them.
 *
 * @throws {ExpectedError} that names the platforms when none is complete.
 */
export async function completePlatforms(saved: SavedIndex): Promise<ImageSource> {
  const { source, name } = saved
  if (!isIndexType(source.root.mediaType) || !saved.has(source.root)) return source
  const index = await readManifest(source, source.root)
  const complete = await Promise.all(index.children.map((child) => isComplete(saved, child)))
  const kept = index.children.filter((_, position) => complete[position])
  const omitted = index.children.filter((child) => !kept.includes(child) && isPlatform(child)).map(nameOf)
  if (kept.length === index.children.length) return source
  const [platform, ...others] = kept.filter(isPlatform)
  if (platform === undefined) throw notAnImage(name, `it lacks content of ${omitted.join(' and of ')}`)
  if (others.length > 0) return withRoot(source, index, kept, omitted)
  const { mediaType, digest, size } = platform
  return { ...source, root: { mediaType, digest, size }, omitted }
}

async function isComplete(saved: SavedIndex, descriptor: Descriptor): Promise<boolean> {
  if (!saved.has(descriptor)) return false
  const { blobs, children } = await readManifest(saved.source, descriptor)
  if (!blobs.every((blob) => saved.has(blob))) return false
  const nested = await Promise.all(children.map((child) => isComplete(saved, child)))
  return nested.every((complete) => complete)
}

/** The rest are attestations, which are of the platform "unknown/unknown". */
function isPlatform({ platform }: Descriptor): boolean {
  return platform?.os !== 'unknown'
}

function nameOf({ platform, digest }: Descriptor): string {
  return platform === undefined ? digest : platformText(platform)
}

function withRoot(
  source: ImageSource,
  { descriptor, document }: ManifestNode,
  kept: readonly Descriptor[],
  omitted: readonly string[],
): ImageSource {
  const digests = new Set(kept.map(({ digest }) => digest))
  const entries = Array.isArray(document['manifests']) ? document['manifests'] : []
  const manifests = entries.filter(
    (entry) => isJsonObject(entry) && typeof entry['digest'] === 'string' && digests.has(entry['digest']),
  )
  const content = Buffer.from(JSON.stringify({ ...document, manifests }))
  const root = {
    mediaType: descriptor.mediaType,
    digest: digestOf(content),
    size: content.byteLength,
  }
  return {
    ...source,
    root,
    omitted,
    open: async (wanted) => (wanted.digest === root.digest ? Readable.from([content]) : source.open(wanted)),
  }
}
