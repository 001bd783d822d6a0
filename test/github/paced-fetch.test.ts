import { expect, test } from '@jest/globals'
import type { FetchInit } from '@pte/http'
import { createPacedFetch } from '../../packages/github/src/paced-fetch.ts'

const api = 'https://api.github.com/repos/octo/app'
const now = Date.parse('2026-11-24T20:00:00Z')

function pacedFetch(answers: Response[]) {
  const log: string[] = []
  const seen: FetchInit[] = []
  const waits: number[] = []
  const fetch = createPacedFetch(
    async (url, init = {}) => {
      seen.push(init)
      log.push(`> ${String(url).slice(api.length)}`)
      await new Promise(setImmediate)
      log.push(`< ${String(url).slice(api.length)}`)
      return answers.shift() ?? new Response('{}')
    },
    { wait: (wait) => Promise.resolve(waits.push(wait)), now: () => now, random: () => 0 },
  )
  return { fetch, log, seen, waits }
}

test('writes go one after the other, also after one that fails', async () => {
  const { fetch, log } = pacedFetch([Response.error()])
  const write = (path: string): Promise<Response> => fetch(`${api}/${path}`, { method: 'POST' })
  await Promise.all([write('1'), write('2'), write('3')])
  expect(log).toEqual(['> /1', '< /1', '> /2', '< /2', '> /3', '< /3'])
})

test('reads do not wait for each other', async () => {
  const { fetch, log } = pacedFetch([])
  await Promise.all([fetch(`${api}/1`), fetch(`${api}/2`)])
  expect(log.slice(0, 2)).toEqual(['> /1', '> /2'])
})

const limited = (reset: number, status = 403): Response =>
  new Response('', {
    status,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + reset) },
  })

test.each([403, 429])('a used-up limit (%d) is waited for until it is lifted', async (status) => {
  const { fetch, waits } = pacedFetch([limited(60, status)])
  expect((await fetch(api)).status).toBe(200)
  expect(waits).toEqual([61_000])
})

test('but not for longer than a quarter of an hour', async () => {
  const { fetch, waits } = pacedFetch([limited(3600)])
  expect((await fetch(api)).status).toBe(403)
  expect(waits).toEqual([])
})

test('a refusal that is not about the limit is answered at once', async () => {
  const headers = { 'x-ratelimit-remaining': '12', 'x-ratelimit-reset': '0' }
  const { fetch, waits } = pacedFetch([new Response('', { status: 403, headers })])
  expect((await fetch(api)).status).toBe(403)
  expect(waits).toEqual([])
})

test.each([
  ['POST', '/git/blobs', true],
  ['POST', '/git/trees', true],
  ['POST', '/git/commits', true],
  ['POST', '/git/refs', false],
  ['POST', '/releases', false],
  ['POST', '/releases/1/assets', false],
  ['PATCH', '/git/refs/heads/gh-pages', true],
  ['PATCH', '/releases/1', true],
  ['DELETE', '/releases/assets/1', true],
])('%s %s may be sent twice: %s', async (method, path, idempotent) => {
  const { fetch, seen } = pacedFetch([])
  await fetch(`${api}${path}`, { method })
  expect(seen).toMatchObject([{ idempotent }])
})
