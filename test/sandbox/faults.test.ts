import { afterEach, beforeEach, expect, test } from '@jest/globals'
import {
  badGateway,
  connectionReset,
  registryRateLimit,
  secondaryRateLimit,
  serviceUnavailable,
  startSandbox,
  tooManyRequests,
  type FaultEffect,
  type Sandbox,
} from '@pte/sandbox'
import { api, request } from './client.ts'

let sandbox: Sandbox
const path = '/repos/tilia/charts'

beforeEach(async () => {
  sandbox = await startSandbox()
  await sandbox.github.createRepository('tilia/charts', { files: { 'README.md': '# Charts\n' } })
})

afterEach(() => sandbox.close())

const answers: [string, FaultEffect, number, string | null][] = [
  ['429 with Retry-After', tooManyRequests('7'), 429, '7'],
  ['429 without', tooManyRequests(), 429, null],
  ['429 of GHCR', registryRateLimit('333.939671ms'), 429, null],
  ['403 of the secondary rate limit', secondaryRateLimit(60), 403, '60'],
  ['503', serviceUnavailable(), 503, null],
  ['502', badGateway(), 502, null],
]

test.each(answers)('%s instead of an answer, once', async (_name, effect, status, retryAfter) => {
  sandbox.faults.add({ path: /^\/repos\//, effect })
  const response = await request(sandbox, 'GET', path)
  expect(response.status).toBe(status)
  expect(response.headers.get('retry-after')).toBe(retryAfter)
  expect((await request(sandbox, 'GET', path)).status).toBe(200)
})

test('a fault meets the requests of its method and path, from the one that is named, as often as is said', async () => {
  sandbox.faults.add({ method: 'GET', path: /charts$/, from: 2, times: 2, effect: serviceUnavailable() })
  const statuses: number[] = []
  for (const target of [path, `${path}/branches`, path, path, path]) {
    statuses.push((await request(sandbox, 'GET', target)).status)
  }
  expect(statuses).toEqual([200, 200, 503, 503, 200])
})

test.each([
  ['before', 0],
  ['after', 1],
] as const)('a connection that is reset %s the effect leaves %d releases', async (when, count) => {
  sandbox.faults.add({ method: 'POST', path: /\/releases$/, effect: connectionReset(when) })
  const create = () => api(sandbox, 'POST', `${path}/releases`, { tag_name: 'v1', draft: true })
  await expect(create()).rejects.toThrow('fetch failed')
  expect(sandbox.github.releases('tilia/charts')).toHaveLength(count)
  expect(sandbox.requests.at(-1)).toEqual({ method: 'POST', path: `${path}/releases`, query: '', status: 0 })
})

test('faults are gone when they are cleared', async () => {
  sandbox.faults.add({ path: /./, times: 9, effect: serviceUnavailable() })
  sandbox.faults.clear()
  expect((await request(sandbox, 'GET', path)).status).toBe(200)
})

test('hooks see each request before it has an effect, and its answer before it is sent', async () => {
  const seen: string[] = []
  const count = () => sandbox.github.releases('tilia/charts').length
  sandbox.beforeEach(({ method }) => void seen.push(`${method} ${count()}`))
  sandbox.afterEach(({ reply }) => void seen.push(`${reply.status} ${count()}`))
  await api(sandbox, 'POST', `${path}/releases`, { tag_name: 'v1', draft: true })
  expect(seen).toEqual(['POST 0', '201 1'])
})

test('a hook that fails is told to the client', async () => {
  sandbox.afterEach(() => {
    throw new Error('no such release')
  })
  const answer = await api(sandbox, 'GET', path)
  expect(answer.status).toBe(500)
  expect(answer.body['message']).toContain('no such release')
})

test('every request is logged', async () => {
  await request(sandbox, 'GET', `${path}/releases?per_page=5`)
  await request(sandbox, 'GET', '/v2/')
  expect(sandbox.requests).toEqual([
    { method: 'GET', path: `${path}/releases`, query: 'per_page=5', status: 200 },
    { method: 'GET', path: '/v2/', query: '', status: 401 },
  ])
})
