import { expect, test } from '@jest/globals'
import { createFetch } from '@pte/http'
import { startServer, status } from './server.ts'

const fetch = createFetch({ wait: () => Promise.resolve() })
const credentials = { authorization: 'Bearer secret', cookie: 'session=secret', accept: 'text/plain' }

test('a redirect within the origin keeps the credentials', async () => {
  await using server = await startServer(status(307, '', { location: '/there?x=1' }), status(200, 'there'))
  const response = await fetch(`${server.url}/here`, { headers: credentials })
  expect(await response.text()).toBe('there')
  expect(server.received[1]).toMatchObject({
    path: '/there?x=1',
    headers: { authorization: 'Bearer secret', cookie: 'session=secret' },
  })
})

test('a redirect to another host or port carries no credentials', async () => {
  await using storage = await startServer(status(200, 'blob'))
  await using server = await startServer(status(302, '', { location: `${storage.url}/blob` }))
  expect(await (await fetch(server.url, { headers: credentials })).text()).toBe('blob')
  const headers = storage.received[0]?.headers
  expect(headers?.accept).toBe('text/plain')
  expect(headers).not.toHaveProperty('authorization')
  expect(headers).not.toHaveProperty('cookie')
})

test.each([
  [301, 'POST', 'GET', ''],
  [302, 'POST', 'GET', ''],
  [303, 'PUT', 'GET', ''],
  [307, 'POST', 'POST', 'body'],
  [308, 'PUT', 'PUT', 'body'],
])('after %i, %s becomes %s', async (code, method, expected, body) => {
  await using server = await startServer(status(code, '', { location: '/next' }), status(200))
  await fetch(server.url, { method, body: 'body' })
  expect(server.received[1]).toMatchObject({ method: expected, body })
})

test('a redirect without end is an error', async () => {
  await using server = await startServer(status(302, '', { location: '/again' }))
  await expect(fetch(server.url)).rejects.toThrow('redirects more than 10 times')
})

test('redirects are not followed where the caller asks for that', async () => {
  await using server = await startServer(status(302, '', { location: '/next' }))
  expect((await fetch(server.url, { redirect: 'manual' })).status).toBe(302)
  await expect(fetch(server.url, { redirect: 'error' })).rejects.toThrow('redirects to')
})
