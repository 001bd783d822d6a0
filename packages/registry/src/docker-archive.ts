import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { isJsonObject, type JsonValue } from '@pte/resource'
import { createAssembly, type Assembly } from './assembled-source.ts'
import type { OpenTar } from './open-tar.ts'
import { digestOf, measure } from './digest.ts'
import type { Descriptor } from './descriptor.ts'
import type { ImageSource } from './image-source.ts'
import { parseJson } from './json.ts'
import { writeLayer } from './layer.ts'
import { notAnImage } from './layout-index.ts'
import { mediaType } from './media-type.ts'
import type { TarEntry } from './tar-index.ts'

/** An entry of manifest.json: names of files in the archive. */
interface SavedImage {
  config: string
  layers: string[]
}

/**
 * An image in the form of `docker save` before version 25, which other tools write still. It has no manifest, and
 * often bare layers: these are compressed, and an OCI manifest is made.
 */
export async function openDockerArchive(tar: OpenTar): Promise<ImageSource> {
  const image = savedImage(tar, await textOf(tar, 'manifest.json'))
  const configText = await textOf(tar, image.config)
  const diffIds = diffIdsOf(tar, parseJson(configText))
  if (diffIds.length !== image.layers.length) {
    throw notAnImage(
      tar.name,
      `it has ${image.layers.length} layers and its configuration names ${diffIds.length}`,
    )
  }
  const assembly = createAssembly()
  const layers: Descriptor[] = []
  for (const [index, name] of image.layers.entries()) {
    layers.push(await addLayer(tar, assembly, { name, diffId: diffIds[index] ?? '', index }))
  }
  const config = addConfig(tar, assembly, image.config, configText)
  const manifest = { schemaVersion: 2, mediaType: mediaType.manifest, config, layers }
  return assembly.source(assembly.document(mediaType.manifest, manifest), () => tar.close())
}

function savedImage(tar: OpenTar, manifestJson: string): SavedImage {
  const list = parseJson(manifestJson)
  if (!Array.isArray(list) || list.length === 0)
    throw notAnImage(tar.name, 'its manifest.json lists no image')
  if (list.length > 1) throw notAnImage(tar.name, `it holds ${list.length} images, and one is expected`)
  const [image] = list
  const config = isJsonObject(image) ? image['Config'] : undefined
  const layers = isJsonObject(image) ? image['Layers'] : undefined
  if (
    typeof config !== 'string' ||
    !Array.isArray(layers) ||
    !layers.every((name) => typeof name === 'string')
  ) {
    throw notAnImage(tar.name, 'its manifest.json names no configuration or no layers')
  }
  return { config, layers }
}

function diffIdsOf(tar: OpenTar, config: JsonValue | undefined): string[] {
  const rootfs = config !== undefined && isJsonObject(config) ? config['rootfs'] : undefined
  const ids = rootfs !== undefined && isJsonObject(rootfs) ? rootfs['diff_ids'] : undefined
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) {
    throw notAnImage(tar.name, 'its configuration lists no layers (rootfs.diff_ids)')
  }
  return ids
}

function addConfig(tar: OpenTar, assembly: Assembly, name: string, text: string): Descriptor {
  const digest = digestOf(text)
  const promised = /([0-9a-f]{64})(?:\.json)?$/.exec(name)?.[1]
  if (promised !== undefined && digest !== `sha256:${promised}`) throw damaged(tar, name)
  const descriptor = { mediaType: mediaType.config, digest, size: Buffer.byteLength(text) }
  assembly.content(descriptor, () => tar.read(entryOf(tar, name)))
  return descriptor
}

async function addLayer(
  tar: OpenTar,
  assembly: Assembly,
  { name, diffId, index }: { name: string; diffId: string; index: number },
): Promise<Descriptor> {
  const entry = entryOf(tar, name)
  if (await isGzip(tar, entry)) {
    const plain = await measure(tar.read(entry).pipe(createGunzip())).catch(() => undefined)
    if (plain?.digest !== diffId) throw damaged(tar, name)
    const descriptor = { mediaType: mediaType.layerGzip, ...(await measure(tar.read(entry))) }
    assembly.content(descriptor, () => tar.read(entry))
    return descriptor
  }
  const layer = await writeLayer(tar.read(entry), join(tar.folder.path, `layer-${index}`))
  if (layer.diffId !== diffId) throw damaged(tar, name)
  assembly.content(layer.descriptor, () => layer.open())
  return layer.descriptor
}

async function isGzip(tar: OpenTar, { offset, size }: TarEntry): Promise<boolean> {
  const start = Buffer.concat(await tar.read({ offset, size: Math.min(size, 2) }).toArray())
  return start.toString('hex') === '1f8b'
}

function textOf(tar: OpenTar, name: string): Promise<string> {
  return tar.text(entryOf(tar, name))
}

function entryOf(tar: OpenTar, name: string): TarEntry {
  const entry = tar.entries.get(name)
  if (entry === undefined) throw notAnImage(tar.name, `there is no ${name} in it`)
  return entry
}

function damaged(tar: OpenTar, name: string): Error {
  return notAnImage(tar.name, `${name} in it has other content than its digest says`)
}
