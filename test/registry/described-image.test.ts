import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { describeImage, type Descriptor, type ImageSource } from '@pte/registry'
import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'
import { createAssembly } from '../../packages/registry/src/assembled-source.ts'
import { parseDescriptor } from '../../packages/registry/src/descriptor.ts'
import { digestOf } from '../../packages/registry/src/digest.ts'
import { readContent } from '../../packages/registry/src/image-source.ts'
import { parseJson } from '../../packages/registry/src/json.ts'
import { mediaType } from '../../packages/registry/src/media-type.ts'

const content = Buffer.from('a tar, as far as this is concerned')
const created = '2023-11-14T22:13:20.000Z'
const history = [
  { created: '2020-01-01T00:00:00Z', created_by: 'base' },
  { created: '2026-11-25T00:00:00.5Z', created_by: 'RUN' },
  { created_by: 'ENV' },
]

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'described-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** An image of one layer, of the kind that `docker save` writes. */
function savedImage(layerType: string, bytes = content): ImageSource {
  const assembly = createAssembly()
  const layer = { mediaType: layerType, digest: digestOf(content), size: content.byteLength }
  assembly.content(layer, () => Readable.from([bytes]), { host: 'ghcr.io', repository: 'octo/base' })
  const config = assembly.document(mediaType.config, {
    created: '2026-11-25T00:00:00Z',
    os: 'linux',
    history,
  })
  const manifest = { schemaVersion: 2, config, layers: [layer], annotations: { kept: 'yes', team: 'red' } }
  return assembly.source(assembly.document(mediaType.manifest, manifest), () => Promise.resolve())
}

async function read(image: ImageSource, descriptor: Descriptor = image.root): Promise<JsonObject> {
  const value = parseJson(Buffer.from(await readContent(image, descriptor)).toString())
  return isJsonObject(value) ? value : {}
}

function descriptorIn(value: JsonValue | undefined): Descriptor {
  const descriptor = parseDescriptor(Array.isArray(value) ? value[0] : value)
  if (descriptor === undefined) throw new Error('no descriptor')
  return descriptor
}

const description = { annotations: { team: 'blue' }, created }

describe('an image that is described', () => {
  test('has the annotations and the time, and nothing in its history is later', async () => {
    const image = await describeImage(savedImage(mediaType.layerGzip), description, folder)
    const manifest = await read(image)
    expect(manifest['annotations']).toEqual({ kept: 'yes', team: 'blue' })
    expect(await read(image, descriptorIn(manifest['config']))).toEqual({
      ...{ created, os: 'linux' },
      history: [history[0], { created, created_by: 'RUN' }, history[2]],
    })
  })

  test('keeps a layer that is compressed, and where it comes from', async () => {
    const image = await describeImage(savedImage(mediaType.layerGzip), description, folder)
    const layer = descriptorIn((await read(image))['layers'])
    expect(await buffer(await image.open(layer))).toEqual(content)
    expect(image.origin?.(layer)).toEqual({ host: 'ghcr.io', repository: 'octo/base' })
  })

  test('has a bare layer compressed', async () => {
    const image = await describeImage(savedImage(mediaType.layer), description, folder)
    const layer = descriptorIn((await read(image))['layers'])
    expect(layer.mediaType).toBe(mediaType.layerGzip)
    const bytes = await buffer(await image.open(layer))
    expect(digestOf(bytes)).toBe(layer.digest)
    expect(gunzipSync(bytes)).toEqual(content)
  })

  test('is refused when a bare layer is not what its digest says', async () => {
    const broken = savedImage(mediaType.layer, Buffer.from('other bytes, as many as there were'))
    await expect(describeImage(broken, description, folder)).rejects.toThrow('other content than its digest')
  })

  test('is refused when it is an index', async () => {
    const assembly = createAssembly()
    const index = assembly.document(mediaType.index, { schemaVersion: 2, manifests: [] })
    const image = assembly.source(index, () => Promise.resolve())
    await expect(describeImage(image, description, folder)).rejects.toThrow(
      'not the manifest of one platform',
    )
  })
})
