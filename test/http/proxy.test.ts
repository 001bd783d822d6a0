import { createServer, type IncomingMessage } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { expect, test } from '@jest/globals'
import { createFetch, failureReason, proxyFromEnvironment } from '@pte/http'
import { startServer, status } from './server.ts'

/** A proxy that opens tunnels, and remembers to where. */
async function startProxy() {
  const tunnels: string[] = []
  const proxy = createServer().on('connect', (request: IncomingMessage, socket: Duplex) => {
    tunnels.push(request.url ?? '')
    const { hostname, port } = new URL(`http://${request.url ?? ''}`)
    const upstream = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.pipe(socket).pipe(upstream)
    })
    for (const end of [socket, upstream]) end.on('error', () => end.destroy())
  })
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
  const { port } = proxy.address() as AddressInfo
  return { tunnels, url: `http://127.0.0.1:${port}`, [Symbol.dispose]: () => void proxy.close() }
}

test('requests go through the proxy, except to the hosts that need none', async () => {
  using proxy = await startProxy()
  await using behind = await startServer(status(200, 'behind'))
  await using near = await startServer(status(200, 'near'))
  const settings = proxyFromEnvironment({ HTTP_PROXY: proxy.url, no_proxy: new URL(near.url).host })
  const fetch = createFetch(settings === undefined ? {} : { proxy: settings })
  const answer = await fetch(`${behind.url}/x`, { method: 'PUT', body: 'sent', headers: { a: 'b' } })
  expect([answer.url, await answer.text()]).toEqual([`${behind.url}/x`, 'behind'])
  expect(behind.received[0]).toMatchObject({ body: 'sent', headers: { a: 'b' } })
  expect(await (await fetch(near.url)).text()).toBe('near')
  expect(proxy.tunnels).toEqual([new URL(behind.url).host])
})

test('an environment without proxies gives no settings', () => {
  expect(proxyFromEnvironment({ NO_PROXY: 'localhost', HTTPS_PROXY: '' })).toBeUndefined()
  expect(proxyFromEnvironment({ HTTPS_PROXY: 'http://a:1', https_proxy: 'http://b:2' })).toEqual({
    httpProxy: '',
    httpsProxy: 'http://b:2',
    noProxy: '',
  })
})

test('the reason of a failed request is told in words', async () => {
  const failure: unknown = await createFetch()('http://127.0.0.1:1').catch((error: unknown) => error)
  expect(failureReason(failure)).toMatch(/ECONNREFUSED|bad port/)
})
