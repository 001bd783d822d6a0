import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createFetch } from '@pte/http'
import {
  createDownloader,
  parseRepositoryAddress,
  type Downloader,
  type RepositoryAddress,
} from '@pte/kustomize'
import { baseEnvironment } from '@pte/process'
import { createRepository } from './git-repository.ts'
import { startGitServer, type GitServer } from './git-server.ts'

let folder: string
let server: GitServer
let first: string
let downloader: Downloader

/** A machine that has been prepared to run something, and to give logins away, wherever git lets it. */
function hostileHome(): string {
  const home = join(folder, 'home')
  const trace = `!touch ${join(folder, 'was-run')}; cat`
  mkdirSync(join(home, 'hooks'), { recursive: true })
  writeFileSync(join(home, 'hooks', 'post-checkout'), `#!/bin/sh\ntouch ${join(folder, 'was-run')}\n`, {
    mode: 0o755,
  })
  writeFileSync(join(home, '.netrc'), 'machine 127.0.0.1 login ada password secret\n')
  const settings = [
    `[core]\n\thooksPath = ${join(home, 'hooks')}`,
    `[credential]\n\thelper = "${trace}"`,
    `[filter "lfs"]\n\tsmudge = "${trace.slice(1)}"`,
    `[http]\n\textraHeader = "Authorization: Basic c2VjcmV0"`,
    `[init]\n\ttemplateDir = ${home}`,
  ]
  writeFileSync(join(home, '.gitconfig'), settings.join('\n'))
  return home
}

beforeAll(async () => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'pte-git-'))
  const base = createRepository(join(folder, 'org', 'base'))
  first = base.commit({ 'config.yaml': 'first', 'sub/deep.yaml': 'deep' })
  base.git('tag', '--annotate', '--message', 'one', 'v1')
  base.commit({
    'config.yaml': 'second',
    '.gitattributes': '*.yaml filter=lfs',
    '.gitmodules': `[submodule "other"]\n\tpath = other\n\turl = ext::sh -c "touch ${join(folder, 'was-run')}"\n`,
    inside: { target: 'sub/deep.yaml' },
    outside: { target: '../../../../../etc' },
    'sub/far': { target: '/etc/passwd' },
    'sub/twice': { target: '../outside' },
  })
  base.git('update-index', '--add', '--cacheinfo', `160000,${first},other`)
  base.git('commit', '--quiet', '--message', 'A submodule')
  base.git('switch', '--quiet', '--create', 'feature/x')
  base.commit({ 'config.yaml': 'third', 'large.bin': Buffer.alloc(3_000_000, 'large ').toString() })
  base.git('switch', '--quiet', 'main')
  createRepository(join(folder, 'org', 'empty'))
  createBomb(join(folder, 'org', 'bomb'))
  server = await startGitServer(folder)
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

/** A small repository with 16 to the power of 8 files: each folder has the next one sixteen times. */
function createBomb(path: string): void {
  const bomb = createRepository(path)
  bomb.commit({ file: '' })
  for (let level = 0; level < 8; level++) {
    const id = bomb.git('rev-parse', 'HEAD^{tree}')
    const lines = Array.from({ length: 16 }, (_, index) => `040000 tree ${id}\t${index}\n`)
    bomb.commitTree(lines.join(''))
  }
}

function downloaderFor(space?: number): Downloader {
  const env = { ...baseEnvironment(process.env), HOME: hostileHome() }
  return createDownloader({ fetch: createFetch(), env, ...(space === undefined ? {} : { space }) })
}

beforeAll(() => {
  downloader = downloaderFor()
})

afterAll(() => {
  downloader.dispose()
})

function addressOf(path: string): RepositoryAddress {
  const address = parseRepositoryAddress(`${server.url}/${path}`)
  if (address === undefined) throw new Error(`${path} is no address`)
  return address
}

async function configAt(path: string): Promise<string> {
  return readFileSync(join(await downloader.repository(addressOf(path)), 'config.yaml'), 'utf8')
}

function failureOf(path: string, from = downloader): Promise<string> {
  return from.repository(addressOf(path)).then(
    () => 'none',
    (error: unknown) => (error instanceof Error ? error.message.replaceAll(server.url, 'HOST') : ''),
  )
}

describe('a repository is fetched', () => {
  test('at its default branch, a branch, a tag or a commit', async () => {
    expect(await configAt('org/base')).toBe('second')
    expect(await configAt('org/base?ref=feature/x')).toBe('third')
    expect(await configAt('org/base?ref=v1')).toBe('first')
    expect(await configAt(`org/base?ref=${first}`)).toBe('first')
  })

  test('once, however many ask for it at the same time and for whichever of its folders', async () => {
    const from = downloaderFor()
    const before = server.requests.length
    const paths = ['org/base?ref=main', 'org/base/sub?ref=main', 'org/base//?version=main']
    const roots = await Promise.all(paths.map((path) => from.repository(addressOf(path))))
    expect(new Set(roots).size).toBe(1)
    const packs = server.requests
      .slice(before)
      .filter((request) => request === 'POST /org/base/git-upload-pack')
    // One request lists the references, one gets the objects.
    expect(packs.length).toBeLessThanOrEqual(2)
    from.dispose()
    expect(roots.map((root) => existsSync(root))).toEqual([false, false, false])
  })

  test('without its history, its submodules, and links that lead out of it', async () => {
    const root = await downloader.repository(addressOf('org/base'))
    expect(readdirSync(root).sort()).toEqual([
      '.gitattributes',
      '.gitmodules',
      'config.yaml',
      'inside',
      'other',
      'sub',
    ])
    expect(readdirSync(join(root, 'other'))).toEqual([])
    expect(readdirSync(join(root, 'sub'))).toEqual(['deep.yaml'])
    expect(readFileSync(join(root, 'inside'), 'utf8')).toBe('deep')
  })

  test('without any login that the machine has', async () => {
    await failureOf('login/org/base')
    const address = addressOf('login/org/base')
    const withToken = { ...address, url: address.url.replace('//', '//token@') }
    await expect(downloader.repository(withToken)).rejects.toThrow(`${server.url}/login/org does not exist`)
    expect(server.requests.filter((request) => / (?:Basic|Bearer) /.test(request))).toEqual([])
  })
})

describe('a repository that cannot be fetched is told with the reason', () => {
  const cases: Readonly<Record<string, string>> = {
    'org/none': 'There is no repository HOST/org/none',
    'org/base?ref=none': 'The repository HOST/org/base has no branch, tag or full commit id "none"',
    'org/base?ref=0123456': 'The repository HOST/org/base has no branch, tag or full commit id "0123456"',
    [`org/base?ref=${'1'.repeat(40)}`]: `The repository HOST/org/base has no branch, tag or full commit id "${'1'.repeat(40)}"`,
    'org/base?ref=a..b': 'The repository HOST/org/base has no branch, tag or full commit id "a..b"',
    'org/empty': 'The repository HOST/org/empty has no commits',
    'login/base': 'The repository HOST/login/base does not exist, or needs a login',
    'forbidden/base': 'The repository HOST/forbidden/base does not exist, or needs a login',
    'broken/base': 'The repository HOST/broken/base cannot be reached: Empty reply from server',
    'silent/base?timeout=300ms': 'The repository HOST/silent/base is not fetched within 0.3 s',
  }
  test.each(Object.entries(cases))('%s', async (path, message) => {
    expect(await failureOf(path)).toBe(message)
  })

  test('a server that leads to files of this machine', async () => {
    expect(await failureOf('to-file/base')).toMatch(/ cannot be reached: Protocol "file" .*disabled/)
  })

  test('a server that is not there', async () => {
    const address = { ...addressOf('org/base'), url: 'http://127.0.0.1:1/org/base' }
    await expect(downloader.repository(address)).rejects.toThrow(
      /^The repository \S+ cannot be reached: Failed to connect/,
    )
  })

  test('one that is too large, as it comes or once it is unpacked', async () => {
    const message = 'With HOST/org/base the remote bases take more space than they may'
    for (const space of [1000, 2_000_000]) {
      const from = downloaderFor(space)
      expect(await failureOf('org/base?ref=feature/x', from)).toBe(message)
      from.dispose()
    }
  })

  test('one that has more files than a disk', async () => {
    expect(await failureOf('org/bomb?timeout=5m')).toBe(
      'With HOST/org/bomb the remote bases take more space than they may',
    )
  })
})

test('a downloader that is disposed of ends what it does, and leaves no transfer behind', async () => {
  const from = downloaderFor()
  const waiting = server.waiting()
  const failure = expect(from.repository(addressOf('silent/base'))).rejects.toThrow('aborted')
  const { gone } = await waiting
  from.dispose()
  await failure
  await gone
})

test('nothing that the machine has set up, or a repository asks for, was run', () => {
  expect(existsSync(join(folder, 'was-run'))).toBe(false)
})
