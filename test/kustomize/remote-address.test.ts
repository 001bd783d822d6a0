import { describe, expect, test } from '@jest/globals'
import { parseRepositoryAddress } from '@pte/kustomize'
import fc from '../fast-check.ts'

function reading(text: string): [url: string, path: string, ref: string] | undefined {
  const address = parseRepositoryAddress(text)
  return address && [address.url, address.path, address.ref]
}

describe('an address of a repository', () => {
  test.each([
    ['https://example.com/org/repo/a/b?ref=v1', 'https://example.com/org/repo', 'a/b', 'v1'],
    ['https://example.com/group/sub/repo//a/b', 'https://example.com/group/sub/repo', 'a/b', ''],
    ['https://example.com/group/sub/repo.git/a', 'https://example.com/group/sub/repo.git', 'a', ''],
    ['https://example.com/org/_git/repo/a?version=v1', 'https://example.com/org/_git/repo', 'a', 'v1'],
    ['https://example.com/org/repo?version=v1&ref=v2', 'https://example.com/org/repo', '', 'v2'],
    ['https://example.com/org/repo?ref=%2', 'https://example.com/org/repo', '', ''],
    ['HTTP://Example.com/org/repo', 'http://Example.com/org/repo', '', ''],
    ['github.com/org/repo', 'https://github.com/org/repo', '', ''],
    ['http://github.com/org/repo', 'https://github.com/org/repo', '', ''],
    ['git@github.com/org/repo', 'git@github.com:org/repo', '', ''],
    ['ssh://git@github.com/org/repo', 'git@github.com:org/repo', '', ''],
    ['ssh://git@example.com:22/org/repo', 'ssh://git@example.com:22/org/repo', '', ''],
    ['git@example.com:org/repo.git//a', 'git@example.com:org/repo.git', 'a', ''],
    ['git::https://example.com/org/repo', 'https://example.com/org/repo', '', ''],
    ['file:///srv/repo', 'file:///srv/repo', '', ''],
  ])('%s', (text, url, path, ref) => {
    expect(reading(text)).toEqual([url, path, ref])
  })

  test.each([
    ['../base'],
    ['base.git'],
    ['/srv/repo'],
    ['gitlab.com/org/repo'],
    ['gh:org/repo'],
    ['git://example.com/org/repo'],
    ['oci://example.com/org/repo'],
    ['https://example.com/org'],
    ['https://example.com/org/repo/../../etc'],
    [''],
  ])('is not "%s"', (text) => {
    expect(reading(text)).toBeUndefined()
  })

  test.each([
    ['', 27_000],
    ['?timeout=90', 90_000],
    ['?timeout=1m30.5s', 90_500],
    ['?timeout=-5', 27_000],
    ['?timeout=soon', 27_000],
  ])('with "%s" gives git its time', (query, timeout) => {
    expect(parseRepositoryAddress(`https://example.com/org/repo${query}`)?.timeout).toBe(timeout)
  })

  test('has a normal path, whatever is written', () => {
    const step = fc.constantFrom('a', 'b.git', '..', '.', '', '_git')
    const written = fc.array(step, { maxLength: 8 }).map((steps) => `https://example.com/${steps.join('/')}`)
    let repositories = 0
    fc.assert(
      fc.property(written, (text) => {
        const address = parseRepositoryAddress(text)
        if (address === undefined) return
        repositories += 1
        expect(address.path).not.toMatch(/^\/|\/$|\/\/|(?:^|\/)\.(?:\/|$)|[^./]\/\.\.(?:\/|$)/)
      }),
      { numRuns: 500 },
    )
    expect(repositories).toBeGreaterThan(100)
  })
})
