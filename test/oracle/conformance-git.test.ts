import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { getOctokit } from '@actions/github'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startSandbox, type Sandbox } from '@pte/sandbox'

const at = { owner: 'tilia', repo: 'charts' }
const author = { name: 'Ada Lovelace', email: 'ada@example.com', date: '2026-11-24T20:33:00Z' }

// Git sorts a folder as if its name ended in a slash: between `a-b` and `a.txt` on one side and `a0` on the other.
const files: Readonly<Record<string, string>> = {
  'a-b': 'one',
  'a.txt': 'two',
  'a/deep/er.txt': 'three',
  'a/z': '',
  a0: 'four',
  'ünï cödé/☃.txt': 'snow\r\n',
  'Z/big.bin': 'x'.repeat(100_000),
}

let sandbox: Sandbox
let folder: string

beforeAll(async () => {
  sandbox = await startSandbox()
  await sandbox.github.createRepository('tilia/charts')
  folder = mkdtempSync(join(tmpdir(), 'git-ids-'))
  git(['init', '-q'])
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  writeFileSync(join(folder, 'run.sh'), '#!/bin/sh\n')
  chmodSync(join(folder, 'run.sh'), 0o755)
  symlinkSync('a/z', join(folder, 'link'))
  git(['-c', 'core.autocrlf=false', 'add', '.'])
})

afterAll(async () => {
  await sandbox.close()
  rmSync(folder, { recursive: true })
})

function git(args: readonly string[], input = ''): string {
  const env = {
    PATH: process.env.PATH,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_AUTHOR_DATE: author.date,
    GIT_COMMITTER_NAME: author.name,
    GIT_COMMITTER_EMAIL: author.email,
    GIT_COMMITTER_DATE: author.date,
  }
  return execFileSync('git', args, { cwd: folder, env, input, encoding: 'utf8' }).trim()
}

function api() {
  return getOctokit(sandbox.token, { baseUrl: sandbox.url }).rest.git
}

async function createTree(): Promise<string> {
  const { createTree } = api()
  const plain = Object.entries(files).map(
    ([path, content]) => ({ path, mode: '100644', type: 'blob', content }) as const,
  )
  const special = [
    { path: 'run.sh', mode: '100755', type: 'blob', content: '#!/bin/sh\n' },
    { path: 'link', mode: '120000', type: 'blob', content: 'a/z' },
  ] as const
  return (await createTree({ ...at, tree: [...plain, ...special] })).data.sha
}

describe("the sandbox's object ids are those of git", () => {
  test('blobs', async () => {
    for (const content of [...Object.values(files), 'aGVsbG8=', '\0\n\r']) {
      const { data } = await api().createBlob({ ...at, content })
      expect(data.sha).toBe(git(['hash-object', '--stdin'], content))
    }
  })

  test('trees, with every mode and order', async () => {
    expect(await createTree()).toBe(git(['write-tree']))
  })

  test('a tree that loses a file, and with it a folder', async () => {
    const tree = [{ path: 'a/deep/er.txt', mode: '100644', type: 'blob', sha: null } as const]
    const { data } = await api().createTree({ ...at, base_tree: await createTree(), tree })
    git(['rm', '-q', '--cached', 'a/deep/er.txt'])
    expect(data.sha).toBe(git(['write-tree']))
    git(['add', '.'])
  })

  test('commits, with and without parents', async () => {
    const tree = await createTree()
    const message = 'Release tilia 1.0.0\n\nWith a body, and ünïcödé.'
    const first = (await api().createCommit({ ...at, tree, message, parents: [], author })).data.sha
    expect(first).toBe(git(['commit-tree', tree], message))
    const second = (await api().createCommit({ ...at, tree, message: 'Next', parents: [first], author })).data
      .sha
    expect(second).toBe(git(['commit-tree', tree, '-p', first], 'Next'))
    expect(git(['fsck', '--strict', '--no-dangling'])).toBe('')
  })
})
