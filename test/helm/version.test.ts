import { expect, test } from '@jest/globals'
import { compareVersions, parseVersion } from '@pte/helm'

test.each(['1', '1.2', 'v1.2.3', '01.2.3', '1.2.3-rc.1+b.01', '18446744073709551615.0.0', '1.2.3--'])(
  '%s is a version for helm',
  (text) => {
    expect(parseVersion(text)).toBeDefined()
  },
)

test.each([
  '',
  'a',
  '1.2.3.4',
  '1.2.3-01',
  '1.2.3-rc_1',
  '1.2.3-',
  '1.2.3+',
  'V1',
  '1.2.3 ',
  '18446744073709551616',
  `1.2.3-${'a'.repeat(256)}`,
])('%j is none', (text) => {
  expect(parseVersion(text)).toBeUndefined()
})

test('precedence is that of semantic versioning', () => {
  const ordered = ['0.9', '1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta', '1.0.0-beta.2']
  const more = ['1.0.0-beta.11', '1.0.0-rc.1', '1', 'v1.0.1', '1.2', '1.10', '18446744073709551615']
  const parsed = [...ordered, ...more].map((text) => {
    const version = parseVersion(text)
    if (!version) throw new Error(text)
    return version
  })
  for (const [i, a] of parsed.entries()) {
    for (const [j, b] of parsed.entries()) expect(Math.sign(compareVersions(a, b))).toBe(Math.sign(i - j))
  }
})
