import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { folderOf, type Folder } from '../registry/fixture.ts'
import { tool } from './tool.ts'

const run = promisify(execFile)

let folder: Folder
let server: Server

beforeAll(async () => {
  folder = await folderOf()
  const [key, cert] = [join(folder.path, 'key.pem'), join(folder.path, 'cert.pem')]
  const request = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-days',
    '2',
  ]
  const names = ['-subj', '/CN=oracle', '-addext', 'subjectAltName=IP:127.0.0.1']
  await run('openssl', [...request, ...names, '-keyout', key, '-out', cert])
  server = createServer({ key: await readFile(key), cert: await readFile(cert) }, (incoming, response) => {
    incoming.resume().on('end', () => response.writeHead(incoming.method === 'PUT' ? 201 : 200).end())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await folder[Symbol.asyncDispose]()
})

function requests(authorities: Record<string, string>): Promise<{ stdout: string }> {
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const args = ['--no-warnings', 'test/oracle/https-requests.ts', url]
  return run(tool('node24'), args, { env: { PATH: '/usr/bin:/bin', ...authorities } })
}

test('requests and uploads trust the certificate authorities of NODE_EXTRA_CA_CERTS, and no other', async () => {
  const { stdout } = await requests({ NODE_EXTRA_CA_CERTS: join(folder.path, 'cert.pem') })
  expect(stdout).toBe('200 201')
  await expect(requests({})).rejects.toThrow('self-signed certificate')
})
