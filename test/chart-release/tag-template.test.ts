import { expect, test } from '@jest/globals'
import { tagOf } from '../../actions/chart-release/src/tag-template.ts'

const chart = { name: 'web', version: '1.0.0+build.1' }

test.each([
  ['{name}-{version}', 'web-1.0.0+build.1'],
  ['v{version}', 'v1.0.0+build.1'],
  ['charts/{name}/{version}/{name}', 'charts/web/1.0.0+build.1/web'],
])('%s makes %s', (template, tag) => {
  expect(tagOf(template, chart)).toBe(tag)
})

test.each([
  ['{name}', 'lacks {version}'],
  ['{chart}-{version}', 'unknown field {chart}'],
  ['{}{version}', 'unknown field {}'],
  ['a b{version}', 'git does not take'],
  ['-{version}', 'git does not take'],
  ['{version}/', 'git does not take'],
  ['{version}.lock', 'git does not take'],
  ['a/.{version}', 'git does not take'],
  ['a..{version}', 'git does not take'],
  ['a\n{version}', 'git does not take'],
])('%j is refused: %s', (template, reason) => {
  expect(() => tagOf(template, chart)).toThrow(reason)
})

test('a chart cannot bring fields of its own', () => {
  expect(tagOf('{name}-{version}', { name: '{version}$&', version: '1.0.0' })).toBe('{version}$&-1.0.0')
})
