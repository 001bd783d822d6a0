import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startCheckedSandbox, type CheckedSandbox } from '../contract/checked-sandbox.ts'
import { api, request } from './client.ts'

let sandbox: CheckedSandbox
const path = '/repos/tilia/charts'

beforeEach(async () => {
  sandbox = await startCheckedSandbox()
  await sandbox.github.createRepository('tilia/charts', { files: { 'README.md': '# Charts\n' } })
  await sandbox.github.createRepository('tilia/secret', { private: true })
})

afterEach(() => sandbox.close())

const draft = { tag_name: 'v1', draft: true }

async function status(method: string, target: string, token?: string, body?: object): Promise<number> {
  const options = {
    ...(token === undefined ? {} : { token }),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }
  return (await request(sandbox, method, target, options)).status
}

describe('who may do what', () => {
  test('a public repository is read without a token, a private one is not found', async () => {
    expect(await status('GET', path)).toBe(200)
    expect(await status('GET', '/repos/tilia/secret')).toBe(404)
    expect(await status('GET', '/repos/tilia/secret', sandbox.token)).toBe(200)
  })

  test('nothing is written without a token', async () => {
    expect(await status('POST', `${path}/releases`, undefined, draft)).toBe(401)
  })

  test('an unknown token is refused even for reading', async () => {
    const { status, body } = await api(sandbox, 'GET', path, undefined, 'unknown')
    expect({ status, body }).toMatchObject({
      status: 401,
      body: { message: 'Bad credentials', status: '401' },
    })
  })

  test('a token without the permission is refused in the words of GitHub', async () => {
    sandbox.accounts.set('reader', { login: 'reader', permissions: { contents: 'read' } })
    const { status, body } = await api(sandbox, 'POST', `${path}/releases`, draft, 'reader')
    expect({ status, body }).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    })
    expect(sandbox.github.releases('tilia/charts')).toEqual([])
  })

  test("a workflow's token can not enable Pages", async () => {
    expect(await status('POST', `${path}/pages`, sandbox.token, { source: { branch: 'main' } })).toBe(403)
  })

  test('drafts are shown only to who may write', async () => {
    const { body } = await api(sandbox, 'POST', `${path}/releases`, draft)
    expect(await status('GET', `${path}/releases/${String(body['id'])}`)).toBe(404)
    expect(await status('GET', `${path}/releases/${String(body['id'])}`, sandbox.token)).toBe(200)
    expect(await (await request(sandbox, 'GET', `${path}/releases`)).json()).toEqual([])
  })
})

describe('the rate limit', () => {
  test('is told in each answer', async () => {
    const { headers } = await request(sandbox, 'GET', path)
    expect(headers.get('x-ratelimit-limit')).toBe('5000')
    expect(headers.get('x-ratelimit-remaining')).toBe('4999')
  })

  test('ends in 403 with the time at which it begins anew', async () => {
    Object.assign(sandbox.github.rateLimit, { remaining: 0, reset: 1_800_000_000 })
    const response = await request(sandbox, 'GET', path)
    expect(response.status).toBe(403)
    expect(response.headers.get('x-ratelimit-remaining')).toBe('0')
    expect(response.headers.get('x-ratelimit-reset')).toBe('1800000000')
  })
})

test('the API is served below /api/v3 too, as on an Enterprise Server', async () => {
  expect(await status('GET', `/api/v3${path}`)).toBe(200)
})

test.each(['{', '[]', '"text"'])('%s is no body', async (body) => {
  const response = await request(sandbox, 'POST', `${path}/releases`, { token: sandbox.token, body })
  expect(response.status).toBe(400)
})
