import { Readable } from 'node:stream'
import { expect, test } from '@jest/globals'
import { createFetch } from '@pte/http'
import { reset, startServer, status, type Answer } from './server.ts'

const fetch = createFetch({ wait: () => Promise.resolve() })

function streamed(...chunks: string[]) {
  const length = Buffer.byteLength(chunks.join(''))
  const body = {
    opened: 0,
    length,
    open: () => (body.opened++, Readable.from(chunks.map((c) => Buffer.from(c)))),
  }
  return body
}

test('a streamed body is sent with its length', async () => {
  await using server = await startServer(status(201))
  await fetch(server.url, { method: 'PUT', body: streamed('one ', 'two') })
  expect(server.received[0]).toMatchObject({ body: 'one two', headers: { 'content-length': '7' } })
  expect(server.received[0]?.headers).not.toHaveProperty('transfer-encoding')
})

test('an empty streamed body is sent with length 0', async () => {
  await using server = await startServer(status(201))
  await fetch(server.url, { method: 'PUT', body: streamed() })
  expect(server.received[0]).toMatchObject({ body: '', headers: { 'content-length': '0' } })
})

test('a streamed body starts anew for each attempt and each redirect', async () => {
  await using server = await startServer(reset, status(503), status(307, '', { location: '/b' }), status(201))
  const body = streamed('one ', 'two')
  expect((await fetch(server.url, { method: 'PUT', body })).status).toBe(201)
  expect(server.received.map((request) => request.body)).toEqual(Array(4).fill('one two'))
  expect(body.opened).toBe(4)
})

test('a body that can be read only once is not sent again', async () => {
  await using server = await startServer(status(503))
  const body = Readable.from([Buffer.from('once')])
  expect((await fetch(server.url, { method: 'PUT', body })).status).toBe(503)
  expect(server.received).toHaveLength(1)
})

test('the body of a failure is cut at 64 KiB, that of a success is whole', async () => {
  const long = 'x'.repeat(300_000)
  await using server = await startServer(status(404, long), status(200, long))
  const failure = await fetch(`${server.url}/missing`)
  expect(failure.url).toBe(`${server.url}/missing`)
  expect(await failure.text()).toHaveLength(64 * 1024)
  expect(await (await fetch(server.url)).text()).toHaveLength(300_000)
})

test('a connection lost within a body repeats the request where the body is asked for whole', async () => {
  const cut: Answer = (response) => {
    response.writeHead(200, { 'content-length': '10' }).write('half')
    setImmediate(() => response.socket?.resetAndDestroy())
  }
  await using server = await startServer(cut, status(200, 'all of it!'), cut)
  const response = await fetch(server.url, { whole: true })
  expect(response.url).toBe(`${server.url}/`)
  expect(await response.text()).toBe('all of it!')
  await expect(fetch(server.url, { method: 'POST', whole: true })).rejects.toThrow()
  expect(server.received).toHaveLength(3)
})
