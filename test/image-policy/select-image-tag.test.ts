import { describe, expect, test } from '@jest/globals'
import { defaultImagePolicy, selectImageTag, strictImagePolicy, type ImagePolicy } from '@pte/flux'

const ours = defaultImagePolicy('v1')
const tag = (sha: string, time: string): string => `v1_${sha}_${time}Z`
const older = tag('fffffff', '2026-11-24T10.00.00')
const newer = tag('0000000', '2026-11-24T10.00.01')

async function selected(policy: ImagePolicy, tags: string[]): Promise<string | undefined> {
  const selection = await selectImageTag(policy, tags)
  return selection.outcome === 'selected' ? selection.selected.tag : undefined
}

const whole = (rule: ImagePolicy['rule']): ImagePolicy => ({ rule })

describe('the policy of the simple-app chart', () => {
  test('picks the latest time, whatever the commit', async () => {
    expect(await selected(ours, [newer, older])).toBe(newer)
  })

  test('takes the first in byte order of tags of one second, in any order of the registry', async () => {
    const tags = ['bbbbbbb', '0aaaaaa', 'fffffff'].map((sha) => tag(sha, '2026-11-24T10.00.00'))
    expect(await selected(ours, tags)).toBe(tags[1])
    expect(await selected(ours, [...tags].reverse())).toBe(tags[1])
  })

  test('names the tag that a tied one lost against', async () => {
    const loser = tag('1111111', '2026-11-24T10.00.01')
    const { ignored } = await selectImageTag(ours, [newer, loser])
    expect(ignored).toEqual([{ tag: loser, reason: `has the same key as ${newer}: 2026-11-24T10.00.01` }])
  })

  test.each([
    ['a commit id of 8', 'v1_00000000_2026-11-24T10.00.00Z'],
    ['a lower-case z', 'v1_0000000_2026-11-24T10.00.00z'],
    ['another version', 'v2_0000000_2026-11-24T10.00.00Z'],
    ['a suffix', 'v1_0000000_2026-11-24T10.00.00Z-amd64'],
    ['a commit id that is not hexadecimal', 'v1_000000g_2026-11-24T10.00.00Z'],
  ])('ignores a tag with %s', async (_, ignored) => {
    const selection = await selectImageTag(ours, [ignored])
    expect(selection).toMatchObject({
      outcome: 'none',
      reason: 'no tag is left to choose from',
      ignored: [{ tag: ignored, reason: 'does not match the pattern' }],
    })
  })

  test('lets a stray tag win for ever, which the strict pattern does not', async () => {
    const stray = 'v1_aaaaaaa_testZ'
    expect(await selected(ours, [newer, stray])).toBe(stray)
    expect(await selected(strictImagePolicy('v1'), [newer, stray])).toBe(newer)
  })
})

describe('filterTags', () => {
  test('without extract compares whole tags', async () => {
    const { filter, rule } = ours
    expect(await selected({ filter: { pattern: filter?.pattern ?? '' }, rule }, [newer, older])).toBe(older)
  })

  test('with an unknown group makes all tags one', async () => {
    const policy: ImagePolicy = { filter: { pattern: '.*', extract: '$nothing' }, rule: ours.rule }
    const selection = await selectImageTag(policy, ['b', 'a', 'c'])
    expect(selection).toMatchObject({ outcome: 'selected', selected: { tag: 'a', key: '' } })
  })

  test('searches anywhere in the tag', async () => {
    const policy: ImagePolicy = { filter: { pattern: 'rc(\\d)', extract: '$1' }, rule: ours.rule }
    expect(await selected(policy, ['1.0-rc1', 'rc2-x', '3'])).toBe('rc2-x')
  })

  test.each(['(?=a)', '(?<=a)b', 'a{1001}', '(a)\\1', '(', '(?P<n-m>a)'])(
    'with the pattern %s is invalid, as in Go',
    async (pattern) => {
      const selection = await selectImageTag({ filter: { pattern }, rule: ours.rule }, ['a'])
      expect(selection).toMatchObject({ outcome: 'invalid', error: { finding: { rule: 'invalid-policy' } } })
    },
  )

  test('two groups may have one name; the one that took part counts', async () => {
    const filter = { pattern: '^a(?P<n>\\d)$|^b(?P<n>\\d)$', extract: '${n}' }
    expect(await selected({ filter, rule: ours.rule }, ['a1', 'b2', 'c3'])).toBe('b2')
  })

  test('never sees signatures', async () => {
    const selection = await selectImageTag(whole({ by: 'alphabetical', order: 'asc' }), ['sha256-aa.sig'])
    expect(selection).toMatchObject({ outcome: 'none', ignored: [{ reason: 'a signature' }] })
  })
})

describe('orders', () => {
  test('descending picks the lowest', async () => {
    expect(await selected(whole({ by: 'alphabetical', order: 'desc' }), ['b', 'a', 'c'])).toBe('a')
  })

  test('alphabetical is by bytes: 9 comes after 10, lower case after upper', async () => {
    expect(await selected(whole({ by: 'alphabetical', order: 'asc' }), ['10', '9'])).toBe('9')
    expect(await selected(whole({ by: 'alphabetical', order: 'asc' }), ['a', 'B'])).toBe('a')
  })

  test('numerical is by value, and one text fails the policy', async () => {
    const policy = whole({ by: 'numerical', order: 'asc' })
    expect(await selected(policy, ['10', '9', '1e1', '-3.5'])).toBe('10')
    expect(await selected(whole({ by: 'numerical', order: 'desc' }), ['10', '-inf', '9'])).toBe('-inf')
    expect(await selectImageTag(policy, ['10', 'latest'])).toMatchObject({
      outcome: 'none',
      reason: '"latest" is not a number, so Flux picks nothing',
    })
  })

  test('semver picks the highest in range and says why others are passed over', async () => {
    const policy = whole({ by: 'semver', range: '>=1.0.0, <2' })
    const selection = await selectImageTag(policy, ['v1.9.0', '1.10.0', '2.0.0', 'latest', '1.11.0-rc.1'])
    expect(selection).toMatchObject({ outcome: 'selected', selected: { tag: '1.10.0' } })
    expect(selection.ignored).toEqual([
      { tag: 'latest', reason: 'not a semantic version of three parts' },
      { tag: '2.0.0', reason: 'outside of the range >=1.0.0, <2' },
      { tag: '1.11.0-rc.1', reason: 'outside of the range >=1.0.0, <2' },
    ])
  })

  test('an impossible range is invalid', async () => {
    const selection = await selectImageTag(whole({ by: 'semver', range: 'latest' }), ['1.0.0'])
    expect(selection.outcome).toBe('invalid')
  })
})
