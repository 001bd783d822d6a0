import { describe, expect, test } from '@jest/globals'
import { parseYaml, writeYaml } from '@pte/yaml'
import fc from '../fast-check.ts'

/** Strings, and how `kustomize build` v5.8.1 writes them. */
const strings: readonly (readonly [value: string, written: string])[] = [
  ['plain', 'plain'],
  ['', '""'],
  ['yes', '"yes"'],
  ['n', '"n"'],
  ['tRue', 'tRue'],
  ['0777', '"0777"'],
  ['0x', '0x'],
  ['1:2', '"1:2"'],
  ['2024-01-01', '"2024-01-01"'],
  ['2024-02-30', '2024-02-30'],
  ['2024-01-01 10:00:00Z', '2024-01-01 10:00:00Z'],
  ['<<', '<<'],
  ['=', '='],
  ['-', "'-'"],
  ['--', '--'],
  ['---a', "'---a'"],
  ['...', "'...'"],
  ['-a', '-a'],
  ['?a', '?a'],
  [':a', ':a'],
  ['a: b', "'a: b'"],
  ['a:', "'a:'"],
  ['a #b', "'a #b'"],
  ['a#b', 'a#b'],
  ["'a", "'''a'"],
  ['a{', 'a{'],
  ['{a', "'{a'"],
  ['abc ', "'abc '"],
  ['\ttab', '"\\ttab"'],
  ['😀', '"\\U0001F600"'],
  ['é', 'é'],
  ['\0', '"\\0"'],
  ['a\r\nb', '"a\\r\\nb"'],
  ['a \nb', '"a \\nb"'],
  ['a\nb', '|-\n  a\n  b'],
  ['a\nb\n', '|\n  a\n  b'],
  ['a\n\n', '|+\n  a\n'],
  [' a\nb', '|2-\n   a\n  b'],
  ['\na', '|2-\n\n  a'],
]
const numbers: readonly (readonly [value: number | bigint, written: string])[] = [
  [0, '0'],
  [1.5, '1.5'],
  [123456789.5, '1.234567895e+08'],
  [1e-7, '1e-07'],
  [0.0001, '0.0001'],
  [1e21, '1e+21'],
  [1.8446744073709552e19, '1.8446744073709552e+19'],
  [9007199254740993n, '9007199254740993'],
]

const value = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true, max: 1e20, min: -1e20 }).map(exact),
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[-+.:\d e_xyn#'"\n]*$/),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: 'grapheme-ascii', maxLength: 12 }), tie('node'), { maxKeys: 4 }),
  ),
})).node

/** As it is read: no minus zero, integers past 2^53 as bigint, and those past 64 bits as floating point. */
function exact(number: number): number | bigint {
  const big = Number.isInteger(number) && !Number.isSafeInteger(number)
  return big && number >= -(2 ** 63) && number < 2 ** 64 ? BigInt(number) : number + 0
}

describe('writeYaml', () => {
  test.each(strings)('writes %j as kustomize does', (value, written) => {
    expect(writeYaml({ key: value })).toBe(`key: ${written}\n`)
  })

  test.each(numbers)('writes %s as kustomize does', (value, written) => {
    expect(writeYaml({ key: value })).toBe(`key: ${written}\n`)
  })

  test('sorts keys: digits by value, letters last', () => {
    const keys = ['b', 'a10', 'a9', 'A', '_x', '10', '9', 'a', 'a-b', 'a.b', 'a/b', '']
    const written = writeYaml(Object.fromEntries(keys.map((key) => [key, 0])))
    expect(written.match(/^[^:]*/gm)?.filter((key) => key !== '')).toEqual([
      '""',
      '_x',
      '"9"',
      '"10"',
      'A',
      'a',
      'a-b',
      'a.b',
      'a/b',
      'a9',
      'a10',
      'b',
    ])
  })

  test('does not indent lists below their key, and folds after column 80', () => {
    const long = 'a string that is long enough to be broken into two lines because it passes column eighty'
    expect(writeYaml({ list: [[1], { a: 1, b: [] }], long })).toBe(
      'list:\n- - 1\n- a: 1\n  b: []\nlong: a string that is long enough to be broken into two lines because it passes column\n  eighty\n',
    )
  })

  test('writes keys that are long or have line breaks in the complex form', () => {
    expect(writeYaml({ 'a\nb': 'c' })).toBe('? |-\n  a\n  b\n: c\n')
  })

  test('refuses what JSON has not', () => {
    expect(() => writeYaml({ a: NaN })).toThrow(TypeError)
    expect(() => writeYaml([undefined])).toThrow(TypeError)
  })

  test('what is written is read back as the same value', () => {
    fc.assert(
      fc.property(value, (value) => {
        const { documents, problem } = parseYaml(writeYaml({ value }))
        expect(problem).toBeUndefined()
        expect(documents).toEqual([{ value }])
      }),
    )
  })
})
