import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startSandbox, type PushRefusal, type Sandbox } from '@pte/sandbox'
import { registryError, request } from './client.ts'

let sandbox: Sandbox

beforeEach(async () => {
  sandbox = await startSandbox()
  await sandbox.registry.putImage('tilia/app', 'v1')
})

afterEach(() => sandbox.close())

function basic(password: string): Record<string, string> {
  return { authorization: `Basic ${Buffer.from(`someone:${password}`).toString('base64')}` }
}

async function exchange(scope: string, headers: Record<string, string> = {}) {
  const path = `/token?service=${sandbox.host}&scope=${encodeURIComponent(scope)}`
  const response = await request(sandbox, 'GET', path, { headers })
  const { token } = (await response.json()) as { token?: string }
  return { status: response.status, token: token ?? '' }
}

const beginUpload = (token: string) => request(sandbox, 'POST', '/v2/tilia/app/blobs/uploads/', { token })

describe('access by token', () => {
  test('a request without a token is told where to get one, and for which scope', async () => {
    const response = await request(sandbox, 'POST', '/v2/tilia/app/blobs/uploads/')
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toBe(
      `Bearer realm="${sandbox.url}/token",service="${sandbox.host}",scope="repository:tilia/app:pull,push"`,
    )
    expect(await registryError(response)).toMatchObject({ code: 'UNAUTHORIZED' })
  })

  test('anyone may pull with an anonymous token', async () => {
    const { token } = await exchange('repository:tilia/app:pull')
    const response = await request(sandbox, 'GET', '/v2/tilia/app/manifests/v1', { token })
    expect(response.status).toBe(200)
  })

  test('nobody gets an anonymous token to push', async () => {
    expect(await exchange('repository:tilia/app:push,pull')).toMatchObject({ status: 403 })
  })

  test('the password is the token of an account, whatever the user is called', async () => {
    const { token } = await exchange('repository:tilia/app:push,pull', basic(sandbox.token))
    expect((await beginUpload(token)).status).toBe(202)
    expect(await exchange('repository:tilia/app:pull', basic('wrong'))).toMatchObject({ status: 401 })
  })

  test('a token is good for its scope only', async () => {
    const { token } = await exchange('repository:tilia/other:push,pull', basic(sandbox.token))
    expect((await beginUpload(token)).status).toBe(401)
  })

  test('an account without packages: write may not push, in the words of GHCR', async () => {
    sandbox.accounts.set('reader', { login: 'reader', permissions: { packages: 'read' } })
    const { token } = await exchange('repository:tilia/app:push,pull', basic('reader'))
    const response = await beginUpload(token)
    expect(response.status).toBe(403)
    expect(await registryError(response)).toEqual({
      code: 'DENIED',
      message: 'installation not allowed to Create organization package',
    })
  })

  test('the OAuth2 form of the exchange is not supported, so that clients fall back', async () => {
    expect((await request(sandbox, 'POST', '/token')).status).toBe(405)
  })
})

test('access by user and password', async () => {
  sandbox.registry.settings.access = 'basic'
  const refused = await request(sandbox, 'GET', '/v2/')
  expect(refused.headers.get('www-authenticate')).toBe('Basic realm="sandbox"')
  const response = await request(sandbox, 'GET', '/v2/', { headers: basic(sandbox.token) })
  expect(response.status).toBe(200)
})

const refusals: [PushRefusal, RegExp][] = [
  ['installation-not-allowed', /^installation not allowed to Create organization package$/],
  ['write-package', /^permission_denied: write_package$/],
  ['secondary-rate-limit', /^permission_denied: You have exceeded a secondary rate limit/],
]

describe('a repository that refuses pushes', () => {
  beforeEach(() => {
    sandbox.registry.settings.access = 'anonymous'
  })

  test.each(refusals)('%s', async (refusal, message) => {
    sandbox.registry.refuse('tilia/app', refusal)
    const response = await request(sandbox, 'POST', '/v2/tilia/app/blobs/uploads/')
    expect(response.status).toBe(403)
    expect((await registryError(response))?.message).toMatch(message)
    expect((await request(sandbox, 'GET', '/v2/tilia/app/manifests/v1')).status).toBe(200)
    sandbox.registry.refuse('tilia/app', undefined)
    expect((await request(sandbox, 'POST', '/v2/tilia/app/blobs/uploads/')).status).toBe(202)
  })
})
