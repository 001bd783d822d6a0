import { describe, expect, test } from '@jest/globals'
import fc from '../fast-check.ts'
import {
  addToIndex,
  archiveUrl,
  createIndex,
  createIndexEntry,
  findEntry,
  readIndex,
  writeIndex,
  type IndexEntry,
} from '@pte/helm'

const entry = (version: string, more: Partial<IndexEntry> = {}): IndexEntry => ({
  apiVersion: 'v2',
  name: 'app',
  version,
  urls: [`https://example.org/app-${version}.tgz`],
  created: '2026-01-02T03:04:05Z',
  digest: `digest of ${version}`,
  ...more,
})

const versions = (...texts: string[]): string[] =>
  (
    addToIndex(
      createIndex(),
      texts.map((text) => entry(text)),
    ).entries.get('app') ?? []
  ).map(({ version }) => version)

describe('an index', () => {
  test('keeps all that others wrote into it', () => {
    const text = `annotations:
  a: "1"
apiVersion: v1
entries:
  app:
  - annotations:
      artifacthub.io/changes: |
        - a
        - b
    apiVersion: v2
    appVersion: "1.10"
    checksum: abc
    created: "2020-01-01T00:00:00.123456789+01:00"
    dependencies:
    - alias: c
      name: b
      repository: ""
      version: '>=1'
    deprecated: true
    digest: "0123"
    engine: gotpl
    maintainers:
    - email: a@example.org
      name: a
    name: app
    removed: true
    tillerVersion: '>2'
    urls:
    - https://example.org/app-1.tgz
    version: "1"
  empty: []
generated: "2020-01-01T00:00:00Z"
publicKeys:
- key
serverInfo:
  contextPath: /v1
`
    expect(writeIndex(readIndex(text))).toBe(text)
  })

  test('reads the same from JSON', () => {
    const index = addToIndex(createIndex(), [entry('1.2.3')])
    const json = JSON.stringify({ ...index, entries: Object.fromEntries(index.entries) })
    expect(readIndex(json)).toEqual(index)
  })

  test('reads unquoted values as helm does', () => {
    const text =
      'apiVersion: v1\ngenerated: 2020-01-01T00:00:00Z\nentries:\n  app:\n  -\n  - { version: 1.10, urls: [] }\n'
    const { generated, entries } = readIndex(text)
    expect(generated).toBe('2020-01-01T00:00:00Z')
    expect(entries.get('app')).toMatchObject([{ version: '1.1' }])
  })

  test.each([
    ['an unknown key', 'apiVersion: v1\nextra: 1\n', 2, 'extra in index.yaml is a key that helm refuses'],
    [
      'an unknown key of an entry',
      'apiVersion: v1\nentries:\n  app:\n  - name: app\n    licence: MIT\n',
      5,
      'entries.app[0].licence',
    ],
    ['a key twice', 'apiVersion: v1\napiVersion: v1\n', 2, 'duplicated mapping key'],
    ['no apiVersion', 'entries: {}\n', 1, 'has no apiVersion'],
    ['nothing in it', '', 1, 'the input is empty'],
    ['no YAML in it', 'apiVersion: v1\nentries: {\n', 3, 'is not valid YAML'],
    ['the wrong kind of entries', 'apiVersion: v1\nentries: []\n', 2, 'must be a mapping, but is a list'],
    ['the wrong kind of urls', 'apiVersion: v1\nentries:\n  app:\n  - urls: a\n', 4, 'must be a list'],
    ['the mark of a merge conflict', 'apiVersion: v1\n<<<<<<< HEAD\nentries: {}\n', 3, 'is not valid YAML'],
  ])('with %s is refused on its line', (_what, text, line, message) => {
    expect(() => readIndex(text)).toThrow(
      expect.objectContaining({
        message: expect.stringContaining(message),
        finding: expect.objectContaining({ rule: 'chart-index-invalid', at: { file: 'index.yaml', line } }),
      }),
    )
  })
})

describe('adding to an index', () => {
  test('sorts by precedence, newest first, what is no version last', () => {
    expect(
      versions('1.2.3', '1.10.0', 'latest', '2.0.0-rc.2', '2.0.0-rc.10', 'v2', '1.2.3+b', '1.2.3+a'),
    ).toEqual(['v2', '2.0.0-rc.10', '2.0.0-rc.2', '1.10.0', '1.2.3+b', '1.2.3+a', '1.2.3', 'latest'])
  })

  test('tells versions apart by their text', () => {
    expect(versions('1', '1.0', '1.0.0', 'v1.0.0')).toHaveLength(4)
  })

  test('twice changes nothing, and keeps when the first was created', () => {
    const index = addToIndex(createIndex(), [entry('1.2.3')])
    expect(addToIndex(index, [entry('1.2.3', { created: '2026-11-24T00:00:00Z' })])).toBe(index)
  })

  test('moves the time of the index on', () => {
    const index = addToIndex(createIndex(), [entry('1', { created: '2026-02-01T00:00:00Z' }), entry('2')])
    expect(index.generated).toBe('2026-02-01T00:00:00Z')
  })

  test('refuses another archive for a version that is there, unless it is to be replaced', () => {
    const index = addToIndex(createIndex(), [entry('1.2.3'), entry('1.2.2')])
    const other = entry('1.2.3', { digest: 'another' })
    expect(() => addToIndex(index, [other])).toThrow(
      'Version 1.2.3 of chart app is in the index with another archive',
    )
    const replaced = addToIndex(index, [other], { replace: true })
    expect(findEntry(replaced, 'app', '1.2.3')?.digest).toBe('another')
    expect(replaced.entries.get('app')).toHaveLength(2)
  })

  test('gives the same index in any order, and loses no entry that was there', () => {
    const version = fc
      .tuple(fc.nat(3), fc.nat(12), fc.constantFrom('', '-rc.1', '-rc.10', '-a', '+b', '-rc.1+c'))
      .map(([major, minor, rest]) => `${major}.${minor}.0${rest}`)
    const lists = fc.uniqueArray(version, { maxLength: 12 })
    fc.assert(
      fc.property(lists, lists, (old, added) => {
        const before = addToIndex(
          createIndex(),
          old.map((text) => entry(text)),
        )
        const after = addToIndex(
          before,
          added.map((text) => entry(text)),
        )
        const inReverse = addToIndex(
          createIndex(),
          [...added, ...old].reverse().map((text) => entry(text)),
        )
        expect(after.entries).toEqual(inReverse.entries)
        expect(readIndex(writeIndex(after))).toEqual(after)
        for (const text of old) expect(findEntry(after, 'app', text)).toBe(findEntry(before, 'app', text))
      }),
    )
  })

  test('survives any text in any field', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('yes', '1.10', '1e3', '012', '~', '<<', 'a: b', ' a', '\u2028'),
    )
    // go-yaml writes this key without quotes and then takes it for a merge; so do we.
    const key = text.filter((key) => key !== '<<')
    fc.assert(
      fc.property(text, key, fc.array(text, { minLength: 1 }), (description, key, keywords) => {
        const index = addToIndex(createIndex(), [
          entry('1.2.3', { description: `${description}.`, annotations: { [key]: description }, keywords }),
        ])
        expect(readIndex(writeIndex(index))).toEqual(index)
      }),
    )
  })
})

test('an entry is the metadata of a chart with its archive', () => {
  const metadata = { apiVersion: 'v2', name: 'app', version: '1.2.3' }
  expect(createIndexEntry({ metadata, digest: 'abc' }, 'app-1.2.3.tgz', '2026-01-02T03:04:05Z')).toEqual({
    ...metadata,
    urls: ['app-1.2.3.tgz'],
    created: '2026-01-02T03:04:05Z',
    digest: 'abc',
  })
})

test.each([
  ['https://example.org', 'a-1.tgz', 'https://example.org/a-1.tgz'],
  ['https://example.org/charts/', 'sub/a-1.tgz', 'https://example.org/charts/sub/a-1.tgz'],
  ['https://example.org/charts?token=1', 'a-1.tgz', 'https://example.org/charts/a-1.tgz?token=1'],
  ['https://example.org', 'a-1.2.3+b.tgz', 'https://example.org/a-1.2.3+b.tgz'],
  ['https://example.org', 'a b#c-1.tgz', 'https://example.org/a%20b%23c-1.tgz'],
  ['charts', 'a-1.tgz', 'charts/a-1.tgz'],
  ['', 'a-1.tgz', 'a-1.tgz'],
])('below %j the archive %s is at %s', (base, file, url) => {
  expect(archiveUrl(base, file)).toBe(url)
})
