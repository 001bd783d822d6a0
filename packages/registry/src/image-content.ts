import { ExpectedError } from '@pte/report'
import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'
import { parseDescriptor, type Descriptor } from './descriptor.ts'
import { readContent, type ImageSource } from './image-source.ts'
import { parseJson } from './json.ts'
import { isIndexType, isManifestType } from './media-type.ts'

/** A manifest or an index, and what it refers to. */
export interface ManifestNode {
  descriptor: Descriptor
  content: Uint8Array
  document: JsonObject
  /** Manifests of an index. */
  children: Descriptor[]
  /** Configuration and layers of an image manifest. */
  blobs: Descriptor[]
}

export interface ImageContent {
  /** Leaves first, the root last; each once. */
  manifests: ManifestNode[]
  /** Each once. */
  blobs: Descriptor[]
}

/** Indexes of indexes exist; a chain of them without end does not. */
const maximumDepth = 4

/** All manifests of an image and the blobs that they name, without opening the blobs. */
export async function readImage(source: ImageSource): Promise<ImageContent> {
  const manifests = new Map<string, ManifestNode>()
  const blobs = new Map<string, Descriptor>()
  const visit = async (descriptor: Descriptor, depth: number): Promise<void> => {
    if (manifests.has(descriptor.digest)) return
    if (depth > maximumDepth) throw malformed(descriptor, `is ${depth} indexes deep`)
    const node = await readManifest(source, descriptor)
    for (const child of node.children) await visit(child, depth + 1)
    for (const blob of node.blobs) blobs.set(blob.digest, blob)
    manifests.set(descriptor.digest, node)
  }
  await visit(source.root, 0)
  return { manifests: [...manifests.values()], blobs: [...blobs.values()] }
}

/** Reads one manifest or index and checks its shape (OCI image specification, manifest.md and image-index.md). */
export async function readManifest(source: ImageSource, descriptor: Descriptor): Promise<ManifestNode> {
  if (!isManifestType(descriptor.mediaType)) throw malformed(descriptor, 'is neither an image nor an index')
  const content = await readContent(source, descriptor)
  const document = parseJson(Buffer.from(content).toString())
  if (document === undefined || !isJsonObject(document)) throw malformed(descriptor, 'is no JSON object')
  const list = (field: string): Descriptor[] => descriptors(descriptor, field, document[field])
  if (isIndexType(descriptor.mediaType))
    return { descriptor, content, document, children: list('manifests'), blobs: [] }
  const config = descriptors(descriptor, 'config', [document['config'] ?? null])
  // Layers of Windows base images that may not be passed on stay where they are.
  const layers = list('layers').filter(({ mediaType }) => !/\.(?:foreign|nondistributable)\./.test(mediaType))
  return { descriptor, content, document, children: [], blobs: [...config, ...layers] }
}

function descriptors(owner: Descriptor, field: string, value: JsonValue | undefined): Descriptor[] {
  if (!Array.isArray(value)) throw malformed(owner, `has no ${field}`)
  return value.map((entry) => {
    const descriptor = parseDescriptor(entry)
    if (descriptor === undefined)
      throw malformed(owner, `has an entry in ${field} that names no content by sha256`)
    return descriptor
  })
}

function malformed({ digest, mediaType }: Descriptor, reason: string): ExpectedError {
  return new ExpectedError({
    rule: 'image-broken',
    message: `This is not an image that can be pushed: ${digest} (${mediaType}) ${reason}.`,
  })
}
