import { afterAll, expect, test } from '@jest/globals'
import { parseRepositoryAddress } from '@pte/kustomize'
import fc from '../fast-check.ts'
import { seed } from '../seed.ts'
import { twoAtATime } from './kustomize-build.ts'
import { createObservedGit, type ObservedFetch } from './observed-git.ts'

const git = createObservedGit()

afterAll(() => {
  git.remove()
})

function ourReading(text: string): ObservedFetch | undefined {
  const address = parseRepositoryAddress(text)
  return address && { url: address.url, ref: address.ref || 'HEAD', path: address.path }
}

const written = [
  'https://github.com/org/repo',
  'https://github.com/org/repo/',
  'https://github.com/org/repo/some/path?ref=v1.2.3',
  'https://github.com/org/repo//some/path?ref=main&timeout=90s&submodules=false',
  'https://github.com/org/repo.git//path?version=v1',
  'https://github.com/org/repo.github.io',
  'https://github.com/org',
  'https://github.com:443/org/repo',
  'https://raw.githubusercontent.com/org/repo/main/file.yaml',
  'HTTPS://GitHub.com/org/repo',
  'http://github.com/org/repo',
  'github.com/org/repo/path',
  'github.com:org/repo',
  'gh:org/repo',
  'gitlab.com/org/repo',
  'git@github.com:org/repo.git//path?ref=a',
  'git@github.com/org/repo',
  'git@gitlab.com:group/sub/repo.git/path',
  'org-12345@github.com:org/repo',
  'org_1@github.com:org/repo',
  'user@host/path/to/repo',
  'ssh://git@github.com/org/repo',
  'ssh://git@example.com:7999/group/repo.git/path',
  'ssh://github.com/org/repo',
  'git::https://example.com/org/repo',
  'git::git@example.com:org/repo',
  'Git::file:///srv/repo//path',
  'git://github.com/org/repo',
  'file:///srv/git/repo',
  'file:///srv/git/repo.git/path',
  'https://dev.azure.com/org/project/_git/repo/path?version=GBmain',
  'https://user@dev.azure.com/org/project/_git/repo',
  'https://user:secret@example.com/org/repo',
  'https://example.com/org/repo/../../other',
  'https://example.com/org/repo//../other',
  'https://example.com/org/repo////../other',
  'https://example.com/org/repo/a/./b/../c/',
  'https://[::1]:8080/org/repo',
  'https:///org/repo',
  'https://',
  '/srv/git/repo',
  './github.com/org/repo',
  '../base',
  'base.git',
  'https://example.com/org/repo?ref=a%2Fb+c',
  'https://example.com/org/repo?ref=%zz&version=x',
  'https://example.com/org/repo?ref=a;b',
  'https://example.com/org/repo?ref=&version=x',
  'https://example.com/org/repo??ref=x',
  'https://example.com/org/repo?ref=a&ref=b',
  'https://example.com/org/repo?ref=a?b#c',
  'https://example.com/org/repo#ref=a',
]

const scheme = fc.constantFrom(
  '',
  'https://',
  'http://',
  'ssh://',
  'file://',
  'HTTPS://',
  'git://',
  'oci://',
  'https:',
)
const user = fc.constantFrom('', '', 'git@', 'org-1@', 'org_1@', '1@', 'a:b@')
const host = fc.constantFrom(
  'github.com',
  'GitHub.COM',
  'example.com',
  'example.com:80',
  'github.com.example',
  '',
)
const separator = fc.constantFrom('/', '/', ':', '//', '')
const segment = fc.constantFrom(
  'org',
  'repo',
  'a.git',
  '.git',
  '_git',
  '..',
  '.',
  'x y',
  'ü',
  'b@c',
  'd:e',
  '.github',
  '',
)
const path = fc.array(segment, { maxLength: 6 }).map((segments) => segments.join('/'))
const query = fc.constantFrom(
  '',
  '?ref=v1',
  '?version=v2&timeout=1m',
  '?ref=&version=v3',
  '?ref=%2',
  '??ref=x',
  '?ref=a/../b',
)
const force = fc.constantFrom('', '', '', 'git::', 'GIT::')
const generated = fc
  .tuple(force, scheme, user, host, separator, path, query)
  .map((parts) => parts.join(''))
  .filter((text) => text !== '')

/** Addresses of above with a few characters put in or taken away. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
  fc.constantFrom('/', ':', '@', '?', '//', '..', '.git', '_git/', '%41', '::', 'ü', '\t'),
)
const change = fc.record({ at: fc.nat(80), remove: fc.nat(3), piece })
const changed = fc
  .tuple(fc.constantFrom(...written), fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([text, changes]) => changes.reduce(apply, text))
  .filter((text) => text !== '')

function apply(text: string, { at, remove, piece }: { at: number; remove: number; piece: string }): string {
  const place = at % (text.length + 1)
  return text.slice(0, place) + piece + text.slice(place + remove)
}

test('an address is a repository to us when it is one to kustomize, and the same one', async () => {
  const addresses = [
    ...new Set([...written, ...fc.sample(fc.oneof(generated, changed), { seed, numRuns: 500 })]),
  ]
  let repositories = 0
  await twoAtATime(addresses, async (text) => {
    const { fetch } = await git.build(text)
    expect({ text, reading: ourReading(text) }).toEqual({ text, reading: fetch })
    if (fetch !== undefined) repositories += 1
  })
  process.stdout.write(`seed ${seed}: ${addresses.length} addresses, ${repositories} of them repositories\n`)
  expect(repositories).toBeGreaterThan(150)
  expect(addresses.length - repositories).toBeGreaterThan(80)
}, 180_000)

const durations = [
  '100ms',
  '.1s',
  '0.1s',
  '50000us',
  '50000µs',
  '50000μs',
  '90000000ns',
  '+80ms',
  '0.001m',
  '20ms60ms',
  '80.ms',
]
const noDurations = [
  '0',
  '0s',
  '-1',
  '-5ms',
  'x',
  '1x',
  '1e1ms',
  '1_0ms',
  '5 ms',
  '5MS',
  '.ms',
  'ms',
  '30',
  '',
]

test('it has the time that kustomize allows', async () => {
  const texts = [...durations, ...noDurations].map(
    (duration) => `https://example.com/org/repo?timeout=${encodeURIComponent(duration)}`,
  )
  let limited = 0
  await twoAtATime(texts, async (text) => {
    const { stderr } = await git.build(text, '0.4')
    const printed = /hit ([\d.]+)ms timeout/.exec(stderr)?.[1]
    const timeout = parseRepositoryAddress(text)?.timeout ?? 0
    expect({ text, timeout: timeout < 400 ? timeout : undefined }).toEqual({
      text,
      timeout: printed === undefined ? undefined : Number(printed),
    })
    if (printed !== undefined) limited += 1
  })
  expect(limited).toBe(durations.length)
}, 60_000)
