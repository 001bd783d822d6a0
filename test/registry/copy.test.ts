import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { copyImage, type Registry } from '@pte/registry'
import { ghcr, startSandbox, type Sandbox } from '@pte/sandbox'
import { startFaultProxy, type FaultProxy } from './fault-proxy.ts'
import { connect, folderOf, indexOfPlatforms, site } from './fixture.ts'

let sandbox: Sandbox
let registry: Registry
let digest: string

/** An index of two platforms stands in octo/app as `one`. */
beforeEach(async () => {
  sandbox = await startSandbox({ registry: ghcr })
  ;({ registry } = connect(sandbox))
  await using folder = await folderOf(site)
  await using out = await folderOf()
  const image = await indexOfPlatforms(folder.path, out.path)
  digest = (await registry.push(image, 'octo/app', { tags: ['one'] })).digest
  await image.close()
})

afterEach(() => sandbox.close())

/** Method, path and status of what was asked of a registry, without logins. */
function requestsOf({ requests }: Sandbox, from = 0): string[] {
  return requests
    .slice(from)
    .filter(({ path, status }) => path.startsWith('/v2/') && status !== 401)
    .map(({ method, path, status }) => `${method} ${path.replace(/(sha256:|uploads\/).*/, '$1…')} ${status}`)
}

describe('within a repository', () => {
  test.each(['a tag', 'a digest'])('%s gets further tags without any content being moved', async (kind) => {
    const before = sandbox.requests.length
    const reference = kind === 'a tag' ? 'one' : digest
    const from = { repository: 'octo/app', reference }
    const copied = await copyImage(registry, from, registry, 'octo/app', { tags: ['two', 'three'] })
    expect(copied.digest).toBe(digest)
    expect(sandbox.registry.tags('octo/app')).toEqual(['one', 'two', 'three'])
    expect(requestsOf(sandbox, before)).toEqual([
      `GET /v2/octo/app/manifests/${kind === 'a tag' ? 'one' : 'sha256:…'} 200`,
      'HEAD /v2/octo/app/manifests/sha256:… 200',
      'PUT /v2/octo/app/manifests/two 201',
      'HEAD /v2/octo/app/manifests/two 200',
      'PUT /v2/octo/app/manifests/three 201',
      'HEAD /v2/octo/app/manifests/three 200',
    ])
  })

  test('what is not there is named, and no tag is set', async () => {
    const from = { repository: 'octo/app', reference: 'missing' }
    await expect(copyImage(registry, from, registry, 'octo/app', { tags: ['two'] })).rejects.toMatchObject({
      finding: { rule: 'image-not-found', message: `${sandbox.host} has no octo/app:missing.` },
    })
    expect(sandbox.registry.tags('octo/app')).toEqual(['one'])
  })
})

describe('to another repository of the registry', () => {
  const from = { repository: 'octo/app', reference: 'one' }

  test('blobs are mounted, and manifests come from the leaves up', async () => {
    const before = sandbox.requests.length
    await copyImage(registry, from, registry, 'octo/live', { tags: ['v1'] })
    expect((await sandbox.registry.manifest('octo/live', 'v1'))?.digest).toBe(digest)
    const sent = requestsOf(sandbox, before)
    expect(sent.filter((line) => line === 'POST /v2/octo/live/blobs/uploads/… 201')).toHaveLength(3)
    expect(sent.filter((line) => /^(?:PUT .*uploads|GET .*blobs)/.test(line))).toEqual([])
    expect(sent.filter((line) => line.startsWith('PUT'))).toEqual([
      'PUT /v2/octo/live/manifests/sha256:… 201',
      'PUT /v2/octo/live/manifests/sha256:… 201',
      'PUT /v2/octo/live/manifests/sha256:… 201',
      'PUT /v2/octo/live/manifests/v1 201',
    ])
  })

  test('one token covers both repositories of a mount', async () => {
    const before = sandbox.requests.length
    await copyImage(registry, from, registry, 'octo/live', { tags: [] })
    const scopes = sandbox.requests
      .slice(before)
      .filter(({ path }) => path === '/token')
      .map(({ query }) => new URLSearchParams(query).getAll('scope'))
    expect(scopes).toContainEqual(['repository:octo/live:pull,push', 'repository:octo/app:pull'])
  })

  test('content streams through where a mount is not granted', async () => {
    sandbox.registry.settings.mount = false
    await copyImage(registry, from, registry, 'octo/live', { tags: ['v1'] })
    expect((await sandbox.registry.manifest('octo/live', 'v1'))?.digest).toBe(digest)
  })
})

test('to another registry content streams through, with the tag last', async () => {
  const other = await startSandbox({ registry: ghcr })
  try {
    const target = connect(other).registry
    const from = { repository: 'octo/app', reference: digest }
    const copied = await copyImage(registry, from, target, 'octo/copy', { tags: ['v1'] })
    expect(copied.digest).toBe(digest)
    expect((await other.registry.manifest('octo/copy', 'v1'))?.digest).toBe(digest)
    expect(
      requestsOf(other)
        .filter((line) => line.startsWith('PUT'))
        .at(-1),
    ).toContain('manifests/v1')
  } finally {
    await other.close()
  }
})

describe('on a bad day of the registry that is read', () => {
  const from = { repository: 'octo/app', reference: 'one' }
  const truncated = { kind: 'truncate', part: 'body' } as const
  let proxy: FaultProxy
  let other: Sandbox

  beforeEach(async () => {
    proxy = await startFaultProxy(sandbox.host)
    other = await startSandbox({ registry: ghcr })
  })

  afterEach(async () => {
    await other.close()
    await proxy.close()
  })

  const copy = () =>
    copyImage(
      connect({ ...sandbox, host: proxy.host }).registry,
      from,
      connect(other).registry,
      'octo/copy',
      {
        tags: ['v1'],
      },
    )

  test.each(['GET tag', 'GET manifest', 'GET blob'])(
    'an answer to %s that breaks off is got again',
    async (request) => {
      proxy.plan([{ request, from: 1, times: 2, fault: truncated }])
      expect((await copy()).digest).toBe(digest)
      expect((await other.registry.manifest('octo/copy', 'v1'))?.digest).toBe(digest)
    },
  )

  test.each(['GET tag', 'GET manifest', 'GET blob'])(
    'no tag is set when %s never ends well',
    async (request) => {
      proxy.plan([{ request, from: 1, times: 1000, fault: truncated }])
      await expect(copy()).rejects.toMatchObject({
        finding: { message: expect.stringContaining(proxy.host) },
      })
      expect(other.registry.tags('octo/copy')).toEqual([])
    },
  )
})
