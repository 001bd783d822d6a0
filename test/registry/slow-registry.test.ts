import { once } from 'node:events'
import { connect as connectTo, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { openLayout } from '@pte/registry'
import { startSandbox } from '@pte/sandbox'
import { writeLargeLayout } from '../oracle/large-layout.ts'
import { connect, folderOf } from './fixture.ts'

/** Stands before a server and takes what is sent there in small bites, so that much of it waits. */
async function startNarrowPath(target: string): Promise<Server> {
  const [host = '', port] = target.split(':')
  const server = createServer((incoming) => {
    const outgoing = connectTo(Number(port), host)
    outgoing.pipe(incoming)
    narrow(incoming, outgoing).catch(() => incoming.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

async function narrow(incoming: Socket, outgoing: Socket): Promise<void> {
  for await (const bytes of incoming as AsyncIterable<Buffer>) {
    if (!outgoing.write(bytes)) await once(outgoing, 'drain')
    await setImmediate()
  }
  outgoing.end()
}

test('a registry that takes its time gets every byte of layers that are sent at the same time', async () => {
  const sandbox = await startSandbox()
  const path = await startNarrowPath(sandbox.host)
  await using folder = await folderOf()
  const layout = join(folder.path, 'layout')
  const digest = await writeLargeLayout(layout, [5, 6, 7, 5, 6, 7])
  const host = `127.0.0.1:${(path.address() as AddressInfo).port}`
  const { registry } = connect({ host, token: sandbox.token })
  // The registry hashes what it gets, and refuses what is not of its digest.
  const pushed = await registry.push(await openLayout(layout), 'octo/app', { tags: ['one'] })
  expect(pushed.digest).toBe(digest)
  const uploads = sandbox.requests.filter(({ method, path }) => method === 'PUT' && path.includes('/blobs/'))
  expect(uploads.map(({ status }) => status)).toEqual(Array.from({ length: 7 }, () => 201))
  path.close()
  await sandbox.close()
})
