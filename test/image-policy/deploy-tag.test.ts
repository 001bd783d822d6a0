import { describe, expect, test } from '@jest/globals'
import fc from '../fast-check.ts'
import {
  defaultImagePolicy,
  formatDeployTag,
  missingGroups,
  parseTagTime,
  parseTagVersion,
  poisonTags,
  selectImageTag,
  strictImagePolicy,
} from '@pte/flux'

const instant = Date.UTC(2026, 10, 24, 20, 33, 0, 999)
const sha = '0123456789abcdef0123456789abcdef01234567'
const hexDigits = Array.from('0123456789abcdefABCDEF')

describe('a tag for Flux', () => {
  test('holds version, seven digits of the commit and the second in UTC', () => {
    expect(formatDeployTag({ version: 'v1', sha, instant })).toBe('v1_0123456_2026-11-24T20.33.00Z')
  })

  test.each([
    ['1', 'v1'],
    ['v12', 'v12'],
    ['0', 'v0'],
  ])('takes %s as version %s', (text, version) => {
    expect(parseTagVersion(text)).toBe(version)
  })

  test.each(['', 'v', '1.2', '01', 'V1', 'v1 ', 'latest', '-1'])('refuses %j as a version', (text) => {
    expect(() => parseTagVersion(text)).toThrow('is not a whole number')
  })

  test.each([
    ['2026-11-24T20.33.00', Date.UTC(2026, 10, 24, 20, 33)],
    ['2026-02-30T20.33.00', undefined],
    ['2026-11-24T20.33.00Z', undefined],
    ['2026-11-24T20:33:00', undefined],
    ['test', undefined],
  ])('reads the time %s back as %s', (key, time) => {
    expect(parseTagTime(key)).toBe(time)
  })

  test('of any commit and time is selected by both policies, and the later one wins', async () => {
    const hex = fc.string({
      unit: fc.constantFrom(...hexDigits),
      minLength: 40,
      maxLength: 40,
    })
    const second = fc.integer({ min: 0, max: Date.UTC(2199, 0) / 1000 })
    await fc.assert(
      fc.asyncProperty(fc.tuple(hex, hex), second, second, async ([a, b], one, other) => {
        const tags = [
          formatDeployTag({ version: 'v3', sha: a, instant: one * 1000 }),
          formatDeployTag({ version: 'v3', sha: b, instant: (one + other + 1) * 1000 }),
        ]
        for (const policy of [defaultImagePolicy('v3'), strictImagePolicy('v3')]) {
          const selection = await selectImageTag(policy, tags)
          expect(selection).toMatchObject({ outcome: 'selected', selected: { tag: tags[1] } })
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('poison tags', () => {
  const policy = defaultImagePolicy('v1')
  const at = (ms: number): string => formatDeployTag({ version: 'v1', sha, instant: ms })

  test('are those that win against every tag made now', async () => {
    const ahead = at(instant + 3600_000)
    const tags = [at(instant), at(instant + 60_000), ahead, 'v1_aaaaaaa_testZ', 'v1_aaaaaaa_1999Z']
    const poison = poisonTags(policy, await selectImageTag(policy, tags), instant)
    expect(poison.map(({ tag }) => tag).sort()).toEqual([ahead, 'v1_aaaaaaa_testZ'].sort())
  })

  test('are not looked for where keys are no times', async () => {
    const numbers = { rule: { by: 'alphabetical', order: 'asc' } } as const
    expect(poisonTags(numbers, await selectImageTag(numbers, ['a', 'b']), instant)).toEqual([])
  })
})

test.each([
  ['$datetime', '(?P<datetime>.*)', []],
  ['$datetimeZ', '(?P<datetime>.*)Z', ['datetimeZ']],
  ['${a}$2-$$x', '(?P<a>.)(.)', []],
  ['$2', '(?:a)(\\()([(])|\\Q(\\E', []],
  ['$3', '(?:a)(\\()([(])|\\Q(\\E', ['3']],
])('the template %s misses of the pattern %s: %j', (template, pattern, missing) => {
  expect(missingGroups(template, pattern)).toEqual(missing)
})
