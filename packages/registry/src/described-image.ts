import { join } from 'node:path'
import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'
import { createAssembly, type Assembly } from './assembled-source.ts'
import { parseDescriptor, type Descriptor } from './descriptor.ts'
import { writeLayer } from './layer.ts'
import { notAnImage } from './layout-index.ts'
import { mediaType } from './media-type.ts'
import { parseJson } from './json.ts'
import { broken, readContent, type ImageSource } from './image-source.ts'

/** What is changed in an image that another program made. */
export interface Description {
  annotations: Readonly<Record<string, string>>
  /** RFC 3339; when the image says it was made. Nothing in its history is later. */
  created: string
}

/**
 * The same image of one platform with other annotations and times, and bare layers compressed.
 *
 * @param folder keeps the compressed layers as long as the image is used.
 */
export async function describeImage(
  image: ImageSource,
  { annotations, created }: Description,
  folder: string,
): Promise<ImageSource> {
  const manifest = await readObject(image, image.root)
  const config = parseDescriptor(manifest['config'])
  if (config === undefined) throw notAnImage(image.root.digest, 'it is not the manifest of one platform')
  const assembly = createAssembly()
  const layers: Descriptor[] = []
  for (const layer of layersOf(manifest)) {
    layers.push(await addLayer(assembly, image, layer, join(folder, `layer-${layers.length}`)))
  }
  const dated = { ...(await readObject(image, config)), created }
  const described = {
    ...manifest,
    config: assembly.document(config.mediaType, { ...dated, ...history(dated, created) }),
    layers,
    annotations: { ...strings(manifest['annotations']), ...annotations },
  }
  return assembly.source(assembly.document(image.root.mediaType, described), () => image.close())
}

/** Docker from version 25 on saves bare layers, which nobody would want to pull. */
async function addLayer(
  assembly: Assembly,
  image: ImageSource,
  layer: Descriptor,
  file: string,
): Promise<Descriptor> {
  if (layer.mediaType !== mediaType.layer) {
    assembly.content(layer, () => image.open(layer), image.origin?.(layer))
    return layer
  }
  const packed = await writeLayer(await image.open(layer), file)
  if (packed.diffId !== layer.digest) throw broken(layer, 'has other content than its digest says')
  assembly.content(packed.descriptor, () => packed.open())
  return packed.descriptor
}

/** As BuildKit does with SOURCE_DATE_EPOCH: what is later than it is set to it. */
function history({ history }: JsonObject, latest: string): JsonObject {
  if (!Array.isArray(history)) return {}
  return { history: history.map((entry) => (isJsonObject(entry) ? notLater(entry, latest) : entry)) }
}

function notLater(entry: JsonObject, latest: string): JsonObject {
  const { created } = entry
  return typeof created === 'string' && Date.parse(created) > Date.parse(latest)
    ? { ...entry, created: latest }
    : entry
}

function layersOf({ layers }: JsonObject): Descriptor[] {
  return Array.isArray(layers) ? layers.flatMap((layer) => parseDescriptor(layer) ?? []) : []
}

async function readObject(image: ImageSource, descriptor: Descriptor): Promise<JsonObject> {
  const value = parseJson(Buffer.from(await readContent(image, descriptor)).toString())
  if (value === undefined || !isJsonObject(value))
    throw notAnImage(descriptor.digest, 'it is not a JSON object')
  return value
}

function strings(value: JsonValue | undefined): JsonObject {
  return value !== undefined && isJsonObject(value) ? value : {}
}
