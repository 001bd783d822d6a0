import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { startSandbox, type Sandbox } from '@pte/sandbox'
import { api, digestOf, request } from './client.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-'))
})

afterEach(() => rm(folder, { recursive: true }))

async function withSandbox<T>(work: (sandbox: Sandbox) => Promise<T>): Promise<T> {
  const sandbox = await startSandbox({ folder, registry: { access: 'anonymous' } })
  return work(sandbox).finally(() => sandbox.close())
}

test('a sandbox finds what an earlier one left in its folder', async () => {
  const digest = await withSandbox(async (sandbox) => {
    await sandbox.github.createRepository('tilia/charts', { files: { 'a/b.txt': 'kept' }, pages: 'main' })
    await api(sandbox, 'POST', '/repos/tilia/charts/releases', { tag_name: 'v1', draft: true })
    return sandbox.registry.putImage('tilia/app', 'v1')
  })
  await withSandbox(async (sandbox) => {
    expect(await (await request(sandbox, 'GET', '/pages/tilia/charts/a/b.txt')).text()).toBe('kept')
    expect(sandbox.github.releases('tilia/charts')).toMatchObject([{ tagName: 'v1', draft: true }])
    expect(await sandbox.registry.manifest('tilia/app', 'v1')).toMatchObject({ digest })
  })
})

test('an upload that fails leaves no file behind', async () => {
  await withSandbox(async (sandbox) => {
    const begun = await request(sandbox, 'POST', '/v2/tilia/app/blobs/uploads/')
    const location = begun.headers.get('location') ?? ''
    const response = await request(sandbox, 'PUT', `${location}&digest=${digestOf('wanted')}`, {
      body: 'other',
    })
    expect(response.status).toBe(400)
  })
  expect(await readdir(join(folder, 'incoming'))).toEqual([])
})

test('requests side by side leave one complete state', async () => {
  const tags = Array.from({ length: 20 }, (_none, number) => `v${number}`)
  await withSandbox(async (sandbox) => {
    await sandbox.github.createRepository('tilia/charts')
    const create = (tag: string) =>
      api(sandbox, 'POST', '/repos/tilia/charts/releases', { tag_name: tag, draft: true })
    await Promise.all(tags.map(create))
  })
  await withSandbox((sandbox) => {
    const found = sandbox.github.releases('tilia/charts').map(({ tagName }) => tagName)
    expect(found.toSorted()).toEqual(tags.toSorted())
    return Promise.resolve()
  })
})
