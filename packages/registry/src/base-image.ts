import { ExpectedError } from '@pte/report'
import { isJsonObject, type JsonObject } from '@pte/resource'
import type { Assembly } from './assembled-source.ts'
import type { Descriptor, Platform } from './descriptor.ts'
import { readManifest } from './image-content.ts'
import { extendConfig, scratchConfig, type ImageSettings } from './image-config.ts'
import { readContent, type ImageSource } from './image-source.ts'
import { parseJson } from './json.ts'
import type { Layer } from './layer.ts'
import { isIndexType, mediaType } from './media-type.ts'

/** What goes on top of a base. */
export interface Addition {
  layer: Layer
  settings: ImageSettings
  annotations: Readonly<Record<string, string>>
  /** RFC 3339 */
  created: string
}

/** The OCI names of what Docker calls otherwise; the contents are the same. */
const ociNames: Readonly<Record<string, string>> = {
  [mediaType.dockerConfig]: mediaType.config,
  [mediaType.dockerLayer]: mediaType.layer,
  [mediaType.dockerLayerGzip]: mediaType.layerGzip,
}

/** An image of one layer. */
export function scratchImage(assembly: Assembly, platform: Platform, addition: Addition): Descriptor {
  return addManifest(assembly, scratchConfig(platform), [], addition)
}

/** Puts the addition on an image, or on every image of an index; attestations of the base fall away. */
export async function extendImage(
  assembly: Assembly,
  base: ImageSource,
  descriptor: Descriptor,
  addition: Addition,
): Promise<Descriptor> {
  const { children, blobs } = await readManifest(base, descriptor)
  if (!isIndexType(descriptor.mediaType)) return extendManifest(assembly, base, blobs, addition)
  const manifests: Descriptor[] = []
  for (const child of children) {
    if (child.platform === undefined || child.platform.os === 'unknown') continue
    const extended = await extendImage(assembly, base, child, addition)
    manifests.push({ ...extended, platform: child.platform })
  }
  if (manifests.length === 0) throw unusable(descriptor, 'names no platforms')
  return assembly.document(mediaType.index, {
    schemaVersion: 2,
    mediaType: mediaType.index,
    manifests,
    ...annotated(addition),
  })
}

async function extendManifest(
  assembly: Assembly,
  base: ImageSource,
  [config, ...layers]: Descriptor[],
  addition: Addition,
): Promise<Descriptor> {
  if (config === undefined) throw unusable(base.root, 'has no configuration')
  const document = parseJson(Buffer.from(await readContent(base, config)).toString())
  if (document === undefined || !isJsonObject(document)) throw unusable(config, 'is no JSON object')
  for (const layer of layers) assembly.content(layer, () => base.open(layer), base.origin?.(layer))
  const renamed = layers.map((layer) => ({
    ...layer,
    mediaType: ociNames[layer.mediaType] ?? layer.mediaType,
  }))
  return addManifest(assembly, document, renamed, addition)
}

function addManifest(
  assembly: Assembly,
  base: JsonObject,
  layers: Descriptor[],
  addition: Addition,
): Descriptor {
  const { layer, settings, created } = addition
  const added = { diffId: layer.diffId, created, createdBy: 'pte directory build' }
  const config = assembly.document(mediaType.config, extendConfig(base, settings, added))
  return assembly.document(mediaType.manifest, {
    schemaVersion: 2,
    mediaType: mediaType.manifest,
    config,
    layers: [...layers, layer.descriptor],
    ...annotated(addition),
  })
}

function annotated({ annotations }: Addition): { annotations?: Readonly<Record<string, string>> } {
  return Object.keys(annotations).length === 0 ? {} : { annotations }
}

function unusable({ digest }: Descriptor, reason: string): ExpectedError {
  return new ExpectedError({
    rule: 'image-broken',
    message: `The base image cannot be built on: ${digest} ${reason}.`,
  })
}
