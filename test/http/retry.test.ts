import { describe, expect, test } from '@jest/globals'
import { createFetch, type FetchOptions, type RetryEvent } from '@pte/http'
import { reset, startServer, status } from './server.ts'

const start = Date.UTC(2026, 10, 22, 15, 30, 0)

/** A client whose clock moves only when it waits. */
function client(options: FetchOptions = {}) {
  const waits: number[] = []
  const events: RetryEvent[] = []
  const fetch = createFetch({
    random: () => 0,
    now: () => start,
    wait: (milliseconds) => Promise.resolve(waits.push(milliseconds)),
    onRetry: (event) => events.push(event),
    ...options,
  })
  return { fetch, waits, events }
}

describe('a request that fails in passing', () => {
  test.each([408, 425, 429, 500, 502, 503, 504])('is repeated after status %i', async (code) => {
    await using server = await startServer(status(code), status(200, 'done'))
    const { fetch, waits } = client()
    expect(await (await fetch(server.url)).text()).toBe('done')
    expect(waits).toEqual([250])
  })

  test('is repeated after a lost connection', async () => {
    await using server = await startServer(reset, status(200, 'done'))
    const { fetch, events } = client()
    expect(await (await fetch(server.url)).text()).toBe('done')
    expect(events.map((event) => event.reason)).toEqual([expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/)])
  })

  test('waits longer each time, and gives the last answer when the attempts are used up', async () => {
    await using server = await startServer(status(503, 'still down'))
    const { fetch, waits } = client({ retries: 4 })
    const response = await fetch(server.url)
    expect([response.status, await response.text()]).toEqual([503, 'still down'])
    expect(waits).toEqual([250, 500, 1000, 2000])
  })

  test('is spread over time by chance', async () => {
    await using server = await startServer(status(503), status(200))
    const { fetch, waits } = client({ random: () => 1 })
    await fetch(server.url)
    expect(waits).toEqual([500])
  })
})

describe('the wait that a server asks for', () => {
  test.each([
    ['seconds', { 'retry-after': '7' }, '', 7000],
    ['an HTTP date', { 'retry-after': 'Sun, 22 Nov 2026 15:30:05 GMT' }, '', 5000],
    ['a date that is over', { 'retry-after': 'Sun, 22 Nov 2026 15:00:00 GMT' }, '', 0],
    ["GHCR's text", {}, 'TOOMANYREQUESTS: retry-after: 333.939671ms, allowed: 2000/minute', 334],
    ['a longer duration', {}, 'retry-after: 1m2.5s', 62_500],
  ])('is understood as %s', async (_, headers, body, expected) => {
    await using server = await startServer(status(429, body, headers), status(200))
    const { fetch, waits } = client({ maxWait: 100_000 })
    expect((await fetch(server.url)).status).toBe(200)
    expect(waits).toEqual([expected])
  })

  test('is not waited for beyond the limit', async () => {
    await using server = await startServer(status(429, 'later', { 'retry-after': '3600' }))
    const { fetch, waits } = client()
    const response = await fetch(server.url)
    expect([response.status, await response.text(), waits]).toEqual([429, 'later', []])
  })
})

describe('what is not repeated', () => {
  test.each([400, 401, 404, 409, 422])('status %i', async (code) => {
    await using server = await startServer(status(code))
    await client().fetch(server.url)
    expect(server.received).toHaveLength(1)
  })

  test('a plain 403, whose body can still be read', async () => {
    await using server = await startServer(status(403, 'denied'))
    const response = await client().fetch(server.url)
    expect([server.received.length, await response.text()]).toEqual([1, 'denied'])
  })

  test.each(['POST', 'PATCH'])('%s after a failure in the midst of it', async (method) => {
    await using server = await startServer(status(502), status(200))
    expect((await client().fetch(server.url, { method, body: 'x' })).status).toBe(502)
  })

  test('a host that refuses connections', async () => {
    const server = await startServer(status(200))
    await server[Symbol.asyncDispose]()
    const { fetch, waits } = client()
    await expect(fetch(server.url)).rejects.toThrow('fetch failed')
    expect(waits).toEqual([])
  })
})

describe('POST is repeated', () => {
  test.each([
    ['was refused with 429', 429, ''],
    ["met GitHub's secondary rate limit", 403, 'You have exceeded a secondary rate limit'],
  ])('when it %s', async (_, code, body) => {
    await using server = await startServer(status(code, body), status(201))
    expect((await client().fetch(server.url, { method: 'POST', body: 'x' })).status).toBe(201)
  })

  test('after a lost connection when the caller says that it does no harm', async () => {
    await using server = await startServer(reset, status(202))
    const response = await client().fetch(server.url, { method: 'POST', idempotent: true })
    expect(response.status).toBe(202)
  })
})
