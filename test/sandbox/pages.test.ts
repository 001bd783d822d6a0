import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { startCheckedSandbox, type CheckedSandbox } from '../contract/checked-sandbox.ts'
import { api, request } from './client.ts'

let sandbox: CheckedSandbox
const name = 'tilia/charts'

beforeEach(async () => {
  sandbox = await startCheckedSandbox()
})

afterEach(() => sandbox.close())

test('the site is what the branch holds, at the address that the API tells', async () => {
  await sandbox.github.createRepository(name, { pages: 'gh-pages' })
  const { body } = await api(sandbox, 'GET', '/repos/tilia/charts/pages')
  expect(body).toMatchObject({
    html_url: `${sandbox.url}/pages/tilia/charts/`,
    source: { branch: 'gh-pages' },
  })
  const index = () => fetch(`${String(body['html_url'])}index.yaml`)
  expect((await index()).status).toBe(404)
  await sandbox.github.commit(name, 'gh-pages', { 'index.yaml': 'entries: {}\n', 'index.html': '<p>Charts' })
  const response = await index()
  expect(response.headers.get('content-type')).toBe('text/yaml; charset=utf-8')
  expect(await response.text()).toBe('entries: {}\n')
  expect(await (await fetch(String(body['html_url']))).text()).toBe('<p>Charts')
})

test('Pages that are not enabled are not found, neither by the API nor as a site', async () => {
  await sandbox.github.createRepository(name, { files: { 'index.yaml': 'entries: {}\n' } })
  expect((await api(sandbox, 'GET', '/repos/tilia/charts/pages')).status).toBe(404)
  expect((await request(sandbox, 'GET', '/pages/tilia/charts/index.yaml')).status).toBe(404)
})

test('only who administers the repository can enable them', async () => {
  await sandbox.github.createRepository(name, { files: { 'index.yaml': 'entries: {}\n' } })
  sandbox.accounts.set('owner', { login: 'tilia', permissions: { administration: 'write', pages: 'read' } })
  const enable = (token: string) =>
    api(sandbox, 'POST', '/repos/tilia/charts/pages', { source: { branch: 'main', path: '/' } }, token)
  expect((await enable(sandbox.token)).status).toBe(403)
  expect((await enable('owner')).status).toBe(201)
  expect(await (await request(sandbox, 'GET', '/pages/tilia/charts/index.yaml')).text()).toBe('entries: {}\n')
})
