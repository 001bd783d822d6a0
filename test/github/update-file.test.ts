import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from '../fast-check.ts'
import { connectRepository, updateFile, type Repository } from '@pte/github'
import { startSandbox, type Sandbox } from '@pte/sandbox'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())

let count = 0
async function newRepository(files: Record<string, string>): Promise<Repository> {
  const name = `octo/repository-${(count += 1)}`
  await sandbox.github.createRepository(name, { files: { 'README.md': '' } })
  if (Object.keys(files).length > 0) await sandbox.github.commit(name, 'data', files)
  // Rivals wait for a different time each, by turns of the event loop.
  const wait = async (milliseconds: number): Promise<void> => {
    for (let turn = 0; turn < milliseconds / 50; turn++) await new Promise(setImmediate)
  }
  const pace = { wait, now: () => 0, random: Math.random }
  return connectRepository({ name, token: sandbox.token, apiUrl: sandbox.url, pace })
}

function addLine(repository: Repository, line: string) {
  return updateFile(repository, {
    branch: 'data',
    path: 'some/folder/lines.txt',
    message: `Add ${line}`,
    merge: (text = '') => (text.split('\n').includes(line) ? undefined : `${text}${line}\n`),
    whenCreated: { first: 'only in a new branch' },
  })
}

async function linesOf({ name }: Repository): Promise<string[]> {
  const text = await sandbox.github.readFile(name, 'data', 'some/folder/lines.txt')
  return String(text).trimEnd().split('\n')
}

test('whoever writes at the same time, no line is lost and none is there twice', async () => {
  const lines = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(lines, fc.boolean(), async (lines, exists) => {
      const repository = await newRepository(exists ? { 'other.txt': 'stays' } : {})
      await Promise.all(lines.map((line) => addLine(repository, line)))
      expect((await linesOf(repository)).toSorted()).toEqual(lines.toSorted())
      const kept = await sandbox.github.readFile(repository.name, 'data', exists ? 'other.txt' : 'first')
      expect(String(kept)).toBe(exists ? 'stays' : 'only in a new branch')
    }),
    { numRuns: 6 },
  )
})

test('nothing is committed when nothing changes', async () => {
  const repository = await newRepository({})
  expect(await addLine(repository, 'a')).toMatchObject({ kind: 'updated', createdBranch: true })
  expect(await addLine(repository, 'b')).toMatchObject({ kind: 'updated', createdBranch: false })
  const { length } = sandbox.requests
  expect(await addLine(repository, 'a')).toEqual({ kind: 'unchanged' })
  expect(sandbox.requests.slice(length).every(({ method }) => method === 'GET')).toBe(true)
})

test('a branch that vanishes meanwhile begins anew', async () => {
  const repository = await newRepository({ 'other.txt': '' })
  const state = sandbox.github.repository(repository.name)
  sandbox.faults.add({
    method: 'PATCH',
    path: /\/git\/refs\//,
    effect: {
      kind: 'meanwhile',
      run: () => {
        state.refs = Object.fromEntries(
          Object.entries(state.refs).filter(([ref]) => ref !== 'refs/heads/data'),
        )
        return Promise.resolve()
      },
    },
  })
  expect(await addLine(repository, 'a')).toMatchObject({ createdBranch: true })
  expect(await linesOf(repository)).toEqual(['a'])
})

test('a file of more megabytes than octokit can parse is read and written whole', async () => {
  const large = 'é 0123456789\n'.repeat(1_000_000)
  const repository = await newRepository({ 'some/folder/lines.txt': large })
  await addLine(repository, 'last')
  const text = await sandbox.github.readFile(repository.name, 'data', 'some/folder/lines.txt')
  expect(text?.equals(Buffer.from(`${large}last\n`))).toBe(true)
})

test('a folder where the file should be is an error that names it', async () => {
  const repository = await newRepository({ 'some/folder/lines.txt/file': '' })
  await expect(addLine(repository, 'a')).rejects.toMatchObject({
    finding: { rule: 'not-a-file', message: expect.stringContaining('some/folder/lines.txt') },
  })
})
