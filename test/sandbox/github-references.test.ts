import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { competingWriter } from '@pte/sandbox'
import { startCheckedSandbox, type CheckedSandbox } from '../contract/checked-sandbox.ts'
import { api } from './client.ts'

let sandbox: CheckedSandbox
const path = '/repos/tilia/charts/git'
const name = 'tilia/charts'

beforeEach(async () => {
  sandbox = await startCheckedSandbox()
  await sandbox.github.createRepository(name, { files: { 'README.md': '# Charts\n' } })
})

afterEach(() => sandbox.close())

function tip(): string {
  return sandbox.github.refs(name)['refs/heads/main'] ?? ''
}

async function commit(parents: string[], content: string): Promise<string> {
  const tree = await api(sandbox, 'POST', `${path}/trees`, {
    tree: [{ path: 'index.yaml', mode: '100644', type: 'blob', content }],
  })
  const body = { message: 'Index', tree: tree.body['sha'], parents }
  return String((await api(sandbox, 'POST', `${path}/commits`, body)).body['sha'])
}

const move = (sha: string, force = false) => api(sandbox, 'PATCH', `${path}/refs/heads/main`, { sha, force })

describe('moving a branch', () => {
  test('to a descendant is a fast-forward', async () => {
    const sha = await commit([tip()], 'new')
    expect((await move(sha)).status).toBe(200)
    expect(tip()).toBe(sha)
  })

  test('to a commit beside it is refused, unless it is forced', async () => {
    const before = tip()
    const beside = await commit([], 'beside')
    expect(await move(beside)).toMatchObject({
      status: 422,
      body: { message: 'Update is not a fast forward' },
    })
    expect(tip()).toBe(before)
    expect((await move(beside, true)).status).toBe(200)
    expect(tip()).toBe(beside)
  })

  test('fails when another writer moved it just before', async () => {
    const sha = await commit([tip()], 'mine')
    const effect = competingWriter(sandbox.github, name, 'main', { 'other.txt': 'theirs' })
    sandbox.faults.add({ method: 'PATCH', path: /\/git\/refs\/heads\/main$/, effect })
    expect((await move(sha)).status).toBe(422)
    expect(await sandbox.github.readFile(name, 'main', 'other.txt')).toEqual(Buffer.from('theirs'))
    const again = await commit([tip()], 'mine')
    expect((await move(again)).status).toBe(200)
  })

  test('of two writers at once one loses', async () => {
    const [one, other] = await Promise.all([commit([tip()], 'one'), commit([tip()], 'other')])
    const answers = await Promise.all([move(one), move(other)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422])
  })

  test('that does not exist is refused', async () => {
    const answer = await api(sandbox, 'PATCH', `${path}/refs/heads/none`, { sha: tip() })
    expect(answer).toMatchObject({ status: 422, body: { message: 'Reference does not exist' } })
  })
})

describe('creating a reference', () => {
  const create = (ref: string, sha: string) => api(sandbox, 'POST', `${path}/refs`, { ref, sha })

  test('that exists is refused', async () => {
    const answer = await create('refs/heads/main', tip())
    expect(answer).toMatchObject({ status: 422, body: { message: 'Reference already exists' } })
  })

  test('to nothing, or with a name that is none, is refused', async () => {
    expect((await create('refs/heads/new', '0'.repeat(40))).status).toBe(422)
    expect((await create('heads/new', tip())).status).toBe(422)
    expect((await create('refs/heads/a b', tip())).status).toBe(422)
  })
})

test('references are found by prefix', async () => {
  for (const tag of ['app-1.0.0', 'app-1.1.0', 'other-1.0.0']) {
    await api(sandbox, 'POST', `${path}/refs`, { ref: `refs/tags/${tag}`, sha: tip() })
  }
  const { body } = await api(sandbox, 'GET', `${path}/matching-refs/tags/app-`)
  expect(Object.values(body)).toMatchObject([{ ref: 'refs/tags/app-1.0.0' }, { ref: 'refs/tags/app-1.1.0' }])
})

describe('a tree', () => {
  const create = (tree: object[]) => api(sandbox, 'POST', `${path}/trees`, { tree })

  test.each(['/a', 'a//b', '../a', 'a/./b', 'a/'])('can not hold the path %s', async (file) => {
    expect((await create([{ path: file, mode: '100644', type: 'blob', content: '' }])).status).toBe(422)
  })

  test('can not hold what does not exist', async () => {
    expect((await create([{ path: 'a', mode: '100644', type: 'blob', sha: '0'.repeat(40) }])).status).toBe(
      422,
    )
  })
})
