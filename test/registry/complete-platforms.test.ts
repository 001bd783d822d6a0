import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { omissionOf, openArchive, type Descriptor, type ImageSource } from '@pte/registry'
import { startSandbox, type Sandbox } from '@pte/sandbox'
import { connect, folderOf, indexOfPlatforms, site, type Folder } from './fixture.ts'
import { writeTar } from './tar.ts'

let out: Folder
let sandbox: Sandbox
/** amd64, arm64, and an attestation of the first. */
let children: Descriptor[]

beforeEach(async () => {
  out = await folderOf()
  sandbox = await startSandbox()
  await using folder = await folderOf(site)
  const image = await indexOfPlatforms(folder.path, out.path)
  const index = JSON.parse(await readFile(blobFile(image.root.digest), 'utf8')) as { manifests: Descriptor[] }
  children = index.manifests
})

afterEach(async () => {
  await out[Symbol.asyncDispose]()
  await sandbox.close()
})

const blobFile = (digest: string): string =>
  join(out.path, 'platforms', 'blobs', 'sha256', digest.replace('sha256:', ''))

/** The index in an archive, without some of its content. */
async function archiveWithout(digests: readonly string[]): Promise<ImageSource> {
  const layout = join(out.path, 'platforms')
  const blobs = (await readdir(join(layout, 'blobs', 'sha256'))).map((name) => `blobs/sha256/${name}`)
  const names = ['oci-layout', 'index.json', ...blobs].filter(
    (name) => !digests.some((digest) => name.endsWith(digest.replace('sha256:', '/'))),
  )
  const entries: Record<string, Buffer> = {}
  for (const name of names) entries[name] = await readFile(join(layout, name))
  await writeTar(join(out.path, 'image.tar'), entries)
  return openArchive(join(out.path, 'image.tar'))
}

async function replaceIndex(manifests: readonly Descriptor[]): Promise<void> {
  const mediaType = 'application/vnd.oci.image.index.v1+json'
  const content = JSON.stringify({ schemaVersion: 2, mediaType, manifests })
  const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`
  await writeFile(blobFile(digest), content)
  const layout = { schemaVersion: 2, manifests: [{ mediaType, digest, size: content.length }] }
  await writeFile(join(out.path, 'platforms', 'index.json'), JSON.stringify(layout))
}

async function configOf(child: Descriptor | undefined): Promise<string> {
  const text = await readFile(blobFile(child?.digest ?? ''), 'utf8')
  return (JSON.parse(text) as { config: Descriptor }).config.digest
}

describe('an archive of docker save whose index names what this machine did not have', () => {
  test.each(['manifest', 'configuration'])(
    'is the one platform whose content is there (no %s)',
    async (what) => {
      const missing = what === 'manifest' ? (children[1]?.digest ?? '') : await configOf(children[1])
      const image = await archiveWithout([missing])
      expect(omissionOf(image, 'image.tar')?.message).toBe(
        'image.tar lacks content of linux/arm64: only the other platforms are pushed',
      )
      expect(image.root.digest).toBe(children[0]?.digest)
      await connect(sandbox).registry.push(image, 'octo/app', { tags: ['v1'] })
      await image.close()
      expect((await sandbox.registry.manifest('octo/app', 'v1'))?.digest).toBe(children[0]?.digest)
    },
  )

  test('is an index of the platforms whose content is there', async () => {
    const platform = { os: 'linux', architecture: 's390x' }
    await replaceIndex([
      ...children,
      { ...(children[0] as Descriptor), digest: `sha256:${'0'.repeat(64)}`, platform },
    ])
    const image = await archiveWithout([])
    expect(image.omitted).toEqual(['linux/s390x'])
    await connect(sandbox).registry.push(image, 'octo/app', { tags: ['v1'] })
    await image.close()
    const stored = await sandbox.registry.manifest('octo/app', 'v1')
    expect((JSON.parse(String(stored?.content)) as { manifests: Descriptor[] }).manifests).toEqual(children)
  })

  test('is refused by the names of its platforms when none is complete', async () => {
    const missing = [await configOf(children[0]), await configOf(children[1])]
    await expect(archiveWithout(missing)).rejects.toThrow(
      'it lacks content of linux/amd64 and of linux/arm64',
    )
  })

  test('is the whole index when all is there', async () => {
    const image = await archiveWithout([])
    expect(omissionOf(image, 'image.tar')).toBeUndefined()
    expect(image.root.mediaType).toBe('application/vnd.oci.image.index.v1+json')
    await image.close()
  })
})
