import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { startCheckedSandbox, type CheckedSandbox } from '../contract/checked-sandbox.ts'
import { api, request } from './client.ts'

let sandbox: CheckedSandbox
const path = '/repos/tilia/charts/contents'
const name = 'tilia/charts'

beforeEach(async () => {
  sandbox = await startCheckedSandbox()
  await sandbox.github.createRepository(name, { files: { 'README.md': '# Charts\n', 'a/b.txt': 'b' } })
})

afterEach(() => sandbox.close())

const put = (file: string, text: string, more: object = {}) =>
  api(sandbox, 'PUT', `${path}/${file}`, {
    message: 'Change',
    content: Buffer.from(text).toString('base64'),
    ...more,
  })

test('a file is read as base64, raw, and from the address that the answer names', async () => {
  const { body } = await api(sandbox, 'GET', `${path}/README.md`)
  expect(Buffer.from(String(body['content']), 'base64').toString()).toBe('# Charts\n')
  const headers = { accept: 'application/vnd.github.raw+json' }
  expect(await (await request(sandbox, 'GET', `${path}/README.md`, { headers })).text()).toBe('# Charts\n')
  expect(await (await fetch(String(body['download_url']))).text()).toBe('# Charts\n')
})

test('a file over 1 MiB comes without content', async () => {
  await sandbox.github.commit(name, 'main', { 'index.yaml': 'x'.repeat(1024 * 1024 + 1) })
  const { body } = await api(sandbox, 'GET', `${path}/index.yaml`)
  expect(body).toMatchObject({ encoding: 'none', content: '', size: 1024 * 1024 + 1 })
})

test('a folder is listed', async () => {
  const { body } = await api(sandbox, 'GET', `${path}/a`)
  expect(Object.values(body)).toMatchObject([{ type: 'file', name: 'b.txt', path: 'a/b.txt', size: 1 }])
})

test('a change is one commit on top of the branch', async () => {
  const before = sandbox.github.refs(name)['refs/heads/main']
  const { status, body } = await put('a/new.txt', 'new')
  expect(status).toBe(201)
  expect(body['commit']).toMatchObject({ message: 'Change', parents: [{ sha: before }] })
  expect(await sandbox.github.readFile(name, 'main', 'a/new.txt')).toEqual(Buffer.from('new'))
  expect(await sandbox.github.readFile(name, 'main', 'a/b.txt')).toEqual(Buffer.from('b'))
})

test('a file that is there is changed only by who knows it', async () => {
  expect((await put('README.md', 'new')).status).toBe(422)
  expect((await put('README.md', 'new', { sha: '0'.repeat(40) })).status).toBe(409)
  const { body } = await api(sandbox, 'GET', `${path}/README.md`)
  expect((await put('README.md', 'new', { sha: body['sha'] })).status).toBe(200)
})

test('a branch that is not there is not made by the way', async () => {
  expect((await put('README.md', 'new', { branch: 'none' })).status).toBe(404)
})
