import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildDirectory, createRegistry } from '@pte/registry'
import { ghcr, startSandbox, type PushRefusal, type Sandbox } from '@pte/sandbox'
import { connect, folderOf, site } from './fixture.ts'

let sandbox: Sandbox

beforeEach(async () => {
  sandbox = await startSandbox({ registry: ghcr })
})
afterEach(() => sandbox.close())

describe('the permission to push', () => {
  test('is found out without leaving anything, also where uploads cannot be cancelled', async () => {
    await connect(sandbox).registry.checkPush('octo/app')
    expect(sandbox.registry.tags('octo/app')).toEqual([])
    expect(sandbox.requests.map(({ method, status }) => `${method} ${status}`)).toEqual([
      'POST 401',
      'GET 200',
      'POST 202',
      'DELETE 405',
    ])
  })

  test('is found out with one request from a registry that lets no upload be cancelled', async () => {
    const asked: string[] = []
    const fetch = (url: string | URL, { method = 'GET' } = {}) => {
      asked.push(`${method} ${String(url)}`)
      const headers = { location: '/v2/octo/app/blobs/upload/1' }
      return Promise.resolve(new Response('', { status: 202, headers }))
    }
    await createRegistry('ghcr.io', { fetch }).checkPush('octo/app')
    expect(asked).toEqual(['POST https://ghcr.io/v2/octo/app/blobs/uploads/'])
  })

  test.each<[PushRefusal, string, string]>([
    ['installation-not-allowed', 'installation not allowed to Create', 'permissions: packages: write'],
    ['write-package', 'permission_denied: write_package', 'Manage Actions access'],
    ['secondary-rate-limit', 'secondary rate limit', 'Run the job again later'],
  ])('is refused by GHCR with %s, which is explained', async (refusal, message, help) => {
    sandbox.registry.refuse('octo/app', refusal)
    const { registry, waits } = connect(sandbox)
    await expect(registry.checkPush('octo/app')).rejects.toMatchObject({
      finding: {
        rule: 'registry-refused',
        message: expect.stringContaining(message),
        help: expect.stringContaining(help),
      },
    })
    expect(waits.length > 0).toBe(refusal === 'secondary-rate-limit')
  })

  test('refused, a push leaves nothing', async () => {
    sandbox.registry.refuse('octo/app', 'write-package')
    await using folder = await folderOf(site)
    const image = await buildDirectory({ directory: folder.path })
    await expect(connect(sandbox).registry.push(image, 'octo/app', { tags: ['v1'] })).rejects.toThrow(
      'write_package',
    )
    await image.close()
    expect(sandbox.registry.tags('octo/app')).toEqual([])
  })

  test('a wrong password is named as such, and does not stand in the message', async () => {
    const { registry } = connect({ host: sandbox.host, token: 'not-the-token' })
    const failure: unknown = await registry.checkPush('octo/app').catch((error: unknown) => error)
    expect(failure).toMatchObject({ finding: { help: expect.stringContaining('wants a login') } })
    expect(JSON.stringify(failure)).not.toContain('not-the-token')
  })
})

describe('credentials', () => {
  test('are exchanged once for a token that all requests share', async () => {
    const { registry } = connect(sandbox)
    await registry.tags('octo/app')
    await registry.tags('octo/app')
    await registry.resolve('octo/app', 'v1')
    expect(sandbox.requests.filter(({ path }) => path.startsWith('/token'))).toHaveLength(1)
  })

  test('are exchanged again when a token is refused before its time', async () => {
    const { registry } = connect(sandbox)
    await sandbox.registry.putImage('octo/app', 'v1')
    expect(await registry.tags('octo/app')).toEqual(['v1'])
    const challenge = `Bearer realm="${sandbox.url}/token",service="sandbox",scope="repository:octo/app:pull"`
    const reply = { status: 401, headers: { 'www-authenticate': challenge }, body: '' }
    sandbox.faults.add({ method: 'GET', path: /tags\/list/, effect: { kind: 'answer', reply } })
    expect(await registry.tags('octo/app')).toEqual(['v1'])
    expect(sandbox.requests.filter(({ path }) => path.startsWith('/token'))).toHaveLength(2)
  })

  test('are shown as they are to a registry that wants Basic', async () => {
    sandbox.registry.settings.access = 'basic'
    await connect(sandbox).registry.checkPush('octo/app')
    expect(sandbox.requests.some(({ path }) => path.startsWith('/token'))).toBe(false)
  })

  test.each(['https://127.0.0.1.attacker.example', 'http://attacker.example/token', 'nonsense'])(
    'are never sent where they could be overheard (%s)',
    async (realm) => {
      const challenge = `Bearer realm="${realm}",service="x"`
      const reply = { status: 401, headers: { 'www-authenticate': challenge }, body: '' }
      sandbox.faults.add({ path: /^\/v2\//, times: 9, effect: { kind: 'answer', reply } })
      await expect(connect(sandbox).registry.tags('octo/app')).rejects.toMatchObject({
        finding: { rule: 'registry-token' },
      })
    },
  )
})

describe('a registry that', () => {
  test('cannot be reached is named with the reason', async () => {
    const { host } = sandbox
    await sandbox.close()
    await expect(connect({ host, token: '' }).registry.tags('octo/app')).rejects.toMatchObject({
      finding: {
        rule: 'registry-unreachable',
        message: expect.stringMatching(/127\.0\.0\.1:\d+ cannot be reached.*ECONNREFUSED/),
      },
    })
    sandbox = await startSandbox()
  })

  test('answers with a page shows its status, not the page', async () => {
    const page = { status: 404, headers: { 'content-type': 'text/html' }, body: '<html>nginx</html>' }
    sandbox.faults.add({ method: 'POST', path: /uploads/, from: 2, effect: { kind: 'answer', reply: page } })
    const failure = connect(sandbox).registry.checkPush('octo/app')
    await expect(failure).rejects.toThrow(/status 404$/)
  })

  test.each(['Octo/App', '../octo', 'octo/app:v1', ''])(
    'is never asked about the name "%s"',
    async (name) => {
      await expect(connect(sandbox).registry.tags(name)).rejects.toThrow('is not a repository name')
      expect(sandbox.requests).toEqual([])
    },
  )
})

describe('tags', () => {
  test('are all listed, page by page, in the order of the registry', async () => {
    const tags = Array.from({ length: 7 }, (_, index) => `v${9 - index}`)
    for (const tag of tags) await sandbox.registry.putImage('octo/app', tag)
    const page = (names: string[], next?: string) => ({
      kind: 'answer' as const,
      reply: {
        status: 200,
        headers: next === undefined ? {} : { link: `<${next}>; rel="next"` },
        body: JSON.stringify({ name: 'octo/app', tags: names }),
      },
    })
    const { registry } = connect(sandbox)
    expect(await registry.tags('octo/app')).toEqual(tags)
    const path = /tags\/list/
    sandbox.faults.add({ path, from: 1, effect: page(['a', 'b'], '/v2/octo/app/tags/list?n=2&last=b') })
    sandbox.faults.add({ path, from: 2, effect: page(['c']) })
    expect(await registry.tags('octo/app')).toEqual(['a', 'b', 'c'])
  })

  test.each([
    ['http://attacker.example/v2/octo/app/tags/list', 'goes on at another host, attacker.example'],
    ['/v2/octo/app/tags/list?last=a', 'comes back to its beginning'],
  ])('with a next page at %s are refused', async (next, message) => {
    const reply = { status: 200, headers: { link: `<${next}>; rel="next"` }, body: '{"tags":["a"]}' }
    sandbox.faults.add({ path: /tags\/list/, times: 9, effect: { kind: 'answer', reply } })
    await expect(connect(sandbox).registry.tags('octo/app')).rejects.toThrow(message)
  })

  test('of a repository that does not exist are none', async () => {
    expect(await connect(sandbox).registry.tags('octo/new')).toEqual([])
    expect(await connect(sandbox).registry.resolve('octo/new', 'v1')).toBeUndefined()
  })
})
