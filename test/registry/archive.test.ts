import { createHash } from 'node:crypto'
import { readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildDirectory, openArchive, openLayout, openSource, writeArchive, writeLayout } from '@pte/registry'
import { startSandbox, type Sandbox } from '@pte/sandbox'
import { connect, folderOf, site, type Folder } from './fixture.ts'
import { writeTar, type TarContent } from './tar.ts'

let out: Folder
let sandbox: Sandbox

beforeEach(async () => {
  out = await folderOf()
  sandbox = await startSandbox()
})

afterEach(async () => {
  await out[Symbol.asyncDispose]()
  await sandbox.close()
})

const hex = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')

async function pushArchive(file: string): Promise<string> {
  const image = await openSource(file)
  try {
    const { registry } = connect(sandbox)
    return (await registry.push(image, 'octo/app', { tags: ['v1'] })).digest
  } finally {
    await image.close()
  }
}

/** What `docker save` wrote before version 25: bare layers, a link for a layer that was there already. */
function dockerSave(changes: Record<string, TarContent> = {}): Record<string, TarContent> {
  const layer = Buffer.alloc(10_240, 'layer')
  const diffId = `sha256:${hex(layer)}`
  const config = JSON.stringify({
    architecture: 'amd64',
    os: 'linux',
    rootfs: { type: 'layers', diff_ids: [diffId, diffId] },
  })
  const image = {
    Config: `${hex(config)}.json`,
    RepoTags: ['app:v1'],
    Layers: ['aaaa/layer.tar', 'bbbb/layer.tar'],
  }
  return {
    'aaaa/layer.tar': layer,
    'bbbb/layer.tar': { link: '../aaaa/layer.tar' },
    [image.Config]: config,
    'manifest.json': JSON.stringify([image]),
    ...changes,
  }
}

describe('an image that we wrote', () => {
  test('is the same from a layout, from a tar, and from a tar in gzip', async () => {
    await using folder = await folderOf(site)
    const image = await buildDirectory({ directory: folder.path })
    const [layout, tar] = [join(out.path, 'layout'), join(out.path, 'image.tar')]
    await writeLayout(image, layout)
    await writeArchive(image, tar)
    await image.close()
    const packed = join(out.path, 'image.tgz')
    await writeFile(packed, gzipSync(await readFile(tar)))
    for (const source of [layout, `oci:${layout}`, tar, packed, `archive:${packed}`]) {
      expect(await pushArchive(source)).toBe(image.root.digest)
    }
  })

  test('replaces a layout, and no other folder', async () => {
    await using folder = await folderOf(site)
    const image = await buildDirectory({ directory: folder.path })
    const layout = join(out.path, 'layout')
    await writeLayout(image, layout)
    await writeLayout(image, layout)
    expect((await openLayout(layout)).root).toEqual(image.root)
    await expect(writeLayout(image, folder.path)).rejects.toThrow('it is not replaced')
    await image.close()
  })
})

describe('an archive of docker save', () => {
  test.each(['image.tar', 'image.tgz'])('gets layers in gzip and a manifest (%s)', async (name) => {
    const file = join(out.path, name)
    await writeTar(file, dockerSave())
    const digest = await pushArchive(file)
    const stored = await sandbox.registry.manifest('octo/app', digest)
    const manifest = JSON.parse(stored?.content.toString() ?? '') as { layers: { mediaType: string }[] }
    expect(manifest.layers.map(({ mediaType }) => mediaType)).toEqual([
      'application/vnd.oci.image.layer.v1.tar+gzip',
      'application/vnd.oci.image.layer.v1.tar+gzip',
    ])
  })

  test.each<[string, Record<string, TarContent>, string]>([
    ['with a damaged layer', { 'aaaa/layer.tar': 'other' }, 'aaaa/layer.tar in it has other content'],
    [
      'that names a file outside of it',
      { 'manifest.json': JSON.stringify([{ Config: '../../../../etc/passwd', Layers: [] }]) },
      'there is no ../../../../etc/passwd in it',
    ],
    [
      'whose link leads outside',
      { 'aaaa/layer.tar': { link: '../../../../etc/passwd' } },
      'there is no aaaa/layer.tar',
    ],
    ['without a manifest', { 'manifest.json': '{}' }, 'lists no image'],
    ['of two images', { 'manifest.json': '[{}, {}]' }, 'it holds 2 images'],
  ])('%s is refused', async (_, changes, message) => {
    const file = join(out.path, 'image.tar')
    await writeTar(file, dockerSave(changes))
    await expect(openArchive(file)).rejects.toMatchObject({
      finding: { rule: 'image-source', message: expect.stringContaining(message) },
    })
  })
})

describe('a file that is no image', () => {
  test('is told from one', async () => {
    const [text, foreign] = [join(out.path, 'text.tar'), join(out.path, 'foreign.tar')]
    await writeFile(text, 'hello '.repeat(1000))
    await writeTar(foreign, { 'a.txt': 'a' })
    await expect(openArchive(text)).rejects.toThrow('it is no tar archive, or is damaged')
    await expect(openArchive(foreign)).rejects.toThrow('it has neither index.json nor manifest.json')
    await expect(openSource(join(out.path, 'missing'))).rejects.toThrow('there is no such file or folder')
    await expect(openLayout(out.path)).rejects.toThrow('oci-layout cannot be read')
  })

  test('is an archive that was cut off', async () => {
    const file = join(out.path, 'image.tar')
    await writeTar(file, { 'index.json': 'x'.repeat(5000) })
    await truncate(file, 2048)
    await expect(openArchive(file)).rejects.toThrow('it is cut off')
  })
})

describe('a layout with content that is not what its digest says', () => {
  async function layoutWith(change: (layout: string, layer: string) => Promise<void>): Promise<string> {
    await using folder = await folderOf(site)
    const image = await buildDirectory({ directory: folder.path })
    const layout = join(out.path, 'layout')
    await writeLayout(image, layout)
    const manifest = JSON.parse(
      await readFile(join(layout, 'blobs', image.root.digest.replace(':', '/')), 'utf8'),
    ) as { layers: { digest: string }[] }
    await image.close()
    await change(layout, join(layout, 'blobs', (manifest.layers[0]?.digest ?? '').replace(':', '/')))
    return layout
  }

  test('is refused and sets no tag', async () => {
    const layout = await layoutWith(async (_, layer) => {
      const content = await readFile(layer)
      content[20] = (content[20] ?? 0) ^ 1
      await writeFile(layer, content)
    })
    await expect(pushArchive(layout)).rejects.toMatchObject({ finding: { rule: 'image-broken' } })
    expect(sandbox.registry.tags('octo/app')).toEqual([])
  })

  test('is refused when a blob is a link that leads out of it', async () => {
    const layout = await layoutWith(async (_, layer) => {
      await rm(layer)
      await symlink('/etc/hostname', layer)
    })
    await expect(pushArchive(layout)).rejects.toThrow('is a link that leads out of the layout')
  })

  test('is refused when a manifest was changed', async () => {
    const layout = await layoutWith(async (folder) => {
      const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as {
        manifests: { digest: string }[]
      }
      const manifest = join(folder, 'blobs', (index.manifests[0]?.digest ?? '').replace(':', '/'))
      const content = await readFile(manifest, 'utf8')
      await writeFile(manifest, content.replace('"schemaVersion":2', '"schemaVersion":3'))
    })
    await expect(pushArchive(layout)).rejects.toThrow('has other content than its digest says')
  })
})
