import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { buildDirectory, type ImageSource, type Registry } from '@pte/registry'
import {
  connectionReset,
  ghcr,
  serviceUnavailable,
  startSandbox,
  tooManyRequests,
  type Sandbox,
} from '@pte/sandbox'
import { connect, folderOf, indexOfPlatforms, site, type Folder } from './fixture.ts'

let sandbox: Sandbox
let folder: Folder
let image: ImageSource
let registry: Registry
let waits: number[]

beforeAll(async () => {
  folder = await folderOf(site)
  image = await buildDirectory({ directory: folder.path })
})

beforeEach(async () => {
  sandbox = await startSandbox({ registry: ghcr })
  ;({ registry, waits } = connect(sandbox))
})

afterEach(() => sandbox.close())

afterAll(async () => {
  await image.close()
  await folder[Symbol.asyncDispose]()
})

/** Method and kind of each request of the registry, without the exchange of tokens. */
function requests(): string[] {
  return sandbox.requests
    .filter(({ path, status }) => path.startsWith('/v2/') && status !== 401)
    .map(
      ({ method, path }) =>
        `${method} ${path.replace(/^\/v2\/octo\/app\//, '').replace(/(uploads\/|sha256:)[^/]+$/, '$1…')}`,
    )
}

describe('a push', () => {
  test('makes the image visible by its tag, complete', async () => {
    const pushed = await registry.push(image, 'octo/app', { tags: ['v1_0123456_2026-11-22T15.30.38Z'] })
    expect(pushed).toEqual(image.root)
    expect(sandbox.registry.tags('octo/app')).toEqual(['v1_0123456_2026-11-22T15.30.38Z'])
    const stored = await sandbox.registry.manifest('octo/app', 'v1_0123456_2026-11-22T15.30.38Z')
    expect(stored?.digest).toBe(image.root.digest)
    const manifest = JSON.parse(stored?.content.toString() ?? '') as {
      layers: { digest: string; size: number }[]
    }
    const layer = manifest.layers[0] ?? { digest: '', size: 0 }
    expect(await sandbox.registry.blob('octo/app', layer.digest)).toHaveLength(layer.size)
  })

  test('sends blobs before the manifest, and the tag last', async () => {
    await registry.push(image, 'octo/app', { tags: ['one', 'two'] })
    const puts = requests().filter((request) => request.startsWith('PUT'))
    expect(puts).toEqual([
      'PUT blobs/uploads/…',
      'PUT blobs/uploads/…',
      'PUT manifests/sha256:…',
      'PUT manifests/one',
      'PUT manifests/two',
    ])
  })

  test('of an image that is there already asks once and sets the tag', async () => {
    await registry.push(image, 'octo/app', { tags: ['one'] })
    const before = requests().length
    await registry.push(image, 'octo/app', { tags: ['two'] })
    expect(requests().slice(before)).toEqual([
      'HEAD manifests/sha256:…',
      'PUT manifests/two',
      'HEAD manifests/two',
    ])
  })

  test('tells how many bytes are done', async () => {
    const seen: (number | undefined)[] = []
    let total: number | undefined
    await registry.push(image, 'octo/app', {
      tags: [],
      onProgress: (progress) => {
        seen.push(progress.done)
        total = progress.total
      },
    })
    expect(seen.at(-1)).toBe(total)
    expect(total).toBeGreaterThan(0)
  })

  test('waits until a tag can be seen that the registry shows late', async () => {
    sandbox.registry.settings.readAfterPushLag = 3
    await registry.push(image, 'octo/app', { tags: ['one'] })
    expect(waits).toEqual([250, 500, 1000])
  })

  test('asks before a tag is moved, and leaves it where it is when that is refused', async () => {
    const other = await sandbox.registry.putImage('octo/app', 'latest')
    const refuse = (tag: string, { digest }: { digest: string }) => {
      throw new Error(`${tag} is ${digest}`)
    }
    const push = registry.push(image, 'octo/app', { tags: ['latest'], onReplace: refuse })
    await expect(push).rejects.toThrow(`latest is ${other}`)
    expect((await sandbox.registry.manifest('octo/app', 'latest'))?.digest).toBe(other)
  })

  test('refuses a tag that is none before anything is sent', async () => {
    await expect(registry.push(image, 'octo/app', { tags: ['v1:2'] })).rejects.toThrow('not an image name')
    expect(sandbox.requests).toEqual([])
  })
})

describe('a push of an image on a base', () => {
  test('mounts the layers that another repository of the registry has', async () => {
    await registry.push(image, 'octo/base', { tags: ['v1'] })
    await using app = await folderOf({ 'app.js': 'app' })
    const base = await registry.source('octo/base', 'v1')
    const onBase = await buildDirectory({ directory: app.path, base })
    const before = sandbox.requests.length
    await registry.push(onBase, 'octo/app', { tags: ['v1'] })
    await onBase.close()
    const sent = sandbox.requests.slice(before)
    expect(
      sent.filter(({ query, status }) => /mount=.*from=octo%2Fbase/.test(query) && status === 201),
    ).toHaveLength(1)
    expect(sent.filter(({ method, path }) => method === 'PUT' && path.includes('uploads'))).toHaveLength(2)
  })

  test('keeps all platforms of the base, and drops its attestations', async () => {
    await using out = await folderOf()
    const base = await indexOfPlatforms(folder.path, out.path)
    const onBase = await buildDirectory({ directory: folder.path, path: '/srv', base })
    await registry.push(onBase, 'octo/app', { tags: ['v1'] })
    await onBase.close()
    const stored = await sandbox.registry.manifest('octo/app', 'v1')
    const index = JSON.parse(stored?.content.toString() ?? '') as { manifests: { digest: string }[] }
    expect(index.manifests).toMatchObject([
      { platform: { os: 'linux', architecture: 'amd64' } },
      { platform: { os: 'linux', architecture: 'arm64' } },
    ])
    const arm = await sandbox.registry.manifest('octo/app', index.manifests[1]?.digest ?? '')
    expect(JSON.parse(arm?.content.toString() ?? '')).toMatchObject({ layers: [{}, {}] })
  })
})

describe('a push on a bad day', () => {
  const faults = {
    '429 with Retry-After': tooManyRequests('3'),
    '429 without Retry-After': tooManyRequests(),
    '503 with a page': serviceUnavailable(),
    'a reset before the request is carried out': connectionReset('before'),
    'a reset after it': connectionReset('after'),
  }
  const places = [
    { method: 'HEAD', path: /\/blobs\// },
    { method: 'POST', path: /\/blobs\/upload/ },
    { method: 'PUT', path: /\/blobs\/upload/ },
    { method: 'PUT', path: /\/manifests\/sha256/ },
    { method: 'PUT', path: /\/manifests\/one/ },
    { method: 'HEAD', path: /\/manifests\/one/ },
    { method: 'GET', path: /\/token/ },
  ]
  const cases = Object.entries(faults).flatMap(([name, effect]) =>
    places.map((place) => ({ name, effect, ...place })),
  )

  test.each(cases)('survives $name at $method $path', async ({ method, path, effect }) => {
    sandbox.faults.add({ method, path, times: 2, effect })
    await registry.push(image, 'octo/app', { tags: ['one'] })
    expect((await sandbox.registry.manifest('octo/app', 'one'))?.digest).toBe(image.root.digest)
    expect(waits.length).toBeGreaterThanOrEqual(2)
  })

  test('begins an upload anew that the registry has forgotten', async () => {
    const reply = {
      status: 404,
      headers: { 'content-type': 'application/json' },
      body: '{"errors":[{"code":"BLOB_UPLOAD_UNKNOWN","message":"blob upload unknown to registry"}]}',
    }
    sandbox.faults.add({
      method: 'PUT',
      path: /\/blobs\/upload/,
      times: 2,
      effect: { kind: 'answer', reply },
    })
    await registry.push(image, 'octo/app', { tags: ['one'] })
    expect(sandbox.registry.tags('octo/app')).toEqual(['one'])
  })

  test('sets no tag when a blob cannot be sent', async () => {
    sandbox.faults.add({ method: 'PUT', path: /\/blobs\/upload/, times: 100, effect: serviceUnavailable() })
    await expect(registry.push(image, 'octo/app', { tags: ['one'] })).rejects.toMatchObject({
      finding: { rule: 'registry-refused', message: expect.stringContaining('status 503') },
    })
    expect(sandbox.registry.tags('octo/app')).toEqual([])
  })
})
