import { expect, test } from '@jest/globals'
import { secretEntries } from '../../actions/tag-and-push/src/secret-entries.ts'
import fc from '../fast-check.ts'

test.each<[string, string, string[]]>([
  ['one a line', 'a=1\n  b=2 \n\nc=x y', ['a=1', 'b=2', 'c=x y']],
  ['with quotes inside of a line', 'json={"a": "b"}', ['json={"a": "b"}']],
  [
    'in quotes, of several lines',
    'a=1\n"key=-----BEGIN\nx\n\n-----END"\nb=2',
    ['a=1', 'key=-----BEGIN\nx\n\n-----END', 'b=2'],
  ],
  ['in quotes, with quotes', '"a={""b"": 1,\n""c"": 2}"', ['a={"b": 1,\n"c": 2}']],
  ['with a quote that is not closed', '"a=1\nb=2', ['"a=1', 'b=2']],
  ['none', ' \n', []],
])('secrets are read %s', (_, text, entries) => {
  expect(secretEntries(text)).toEqual(entries)
})

test('whatever is in a secret, it can be given in quotes', () => {
  const values = fc.array(fc.string({ unit: fc.constantFrom('"', '\n', 'a', ' ', '=', '\\', 'é') }))
  fc.assert(
    fc.property(values, (given) => {
      const text = given.map((value) => `"id=${value.replaceAll('"', '""')}"`).join('\n')
      expect(secretEntries(text)).toEqual(given.map((value) => `id=${value}`))
    }),
  )
})
