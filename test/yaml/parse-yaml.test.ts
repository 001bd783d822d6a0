import { describe, expect, test } from '@jest/globals'
import { parseYaml } from '@pte/yaml'

/** Plain scalars, and what `kustomize build` v5.8.1 prints for them. */
const scalars: readonly (readonly [written: string, read: unknown])[] = [
  ['0777', 511],
  ['0o777', 511],
  ['0x1F', 31],
  ['-0b11', -3],
  ['1_000', 1000],
  ['08', 8],
  ['+5', 5],
  ['-0', 0],
  ['.5', 0.5],
  ['5.', 5],
  ['1e3', 1000],
  ['1.5_5', 1.55],
  ['1e400', '1e400'],
  ['0b2', '0b2'],
  ['9007199254740993', 9007199254740993n],
  ['18446744073709551615', 18446744073709551615n],
  ['18446744073709551616', 18446744073709552000],
  ['yes', 'yes'],
  ['y', 'y'],
  ['on', 'on'],
  ['True', true],
  ['FALSE', false],
  ['tRue', 'tRue'],
  ['~', null],
  ['Null', null],
  ['12:30:45', '12:30:45'],
  ['2024-01-01', '2024-01-01T00:00:00Z'],
  ['2024-1-1', '2024-01-01T00:00:00Z'],
  ['2024-01-01T10:00:00+00:00', '2024-01-01T10:00:00Z'],
  ['2024-01-01T10:00:00.123456789012Z', '2024-01-01T10:00:00.123456789Z'],
  ['2024-01-01 10:00:00', '2024-01-01T10:00:00Z'],
  ['2024-01-01T10:00:00', '2024-01-01T10:00:00'],
  ['2024-02-30', '2024-02-30'],
  ['!!str 5', '5'],
  ['!!int "5"', 5],
  ['!!binary aGVsbG8=', 'hello'],
  ['!vault secret', 'secret'],
]

describe('parseYaml', () => {
  test.each(scalars)('reads %s as kustomize does', (written, read) => {
    expect(parseYaml(`value: ${written}\n`, { manifest: true }).documents).toMatchObject([{ value: read }])
  })

  test('merges with <<, own keys first', () => {
    const { documents } = parseYaml('x: &x {a: 1, b: 2}\ny: {<<: *x, a: 3}\n')
    expect(documents).toEqual([{ x: { a: 1, b: 2 }, y: { a: 3, b: 2 } }])
  })

  test('tells a key that stands twice, with its line', () => {
    const { documents, problem } = parseYaml('a: 1\nb: 2\na: 3\n')
    expect(documents).toEqual([])
    expect(problem).toMatchObject({ kind: 'duplicate-key', line: 3, column: 1 })
  })

  test('takes the last of two keys when told to', () => {
    expect(parseYaml('a: 1\na: 3\n', { duplicateKeys: 'last' }).documents).toEqual([{ a: 3 }])
  })

  test.each([
    ['80: web\n', 'not a string'],
    ['a: .inf\n', 'no number'],
  ])('refuses in a manifest what JSON can not hold: %j', (text, reason) => {
    expect(parseYaml(text, { manifest: true }).problem?.message).toContain(reason)
    expect(parseYaml(text).problem).toBeUndefined()
  })

  test('refuses aliases that expand without bound, at once', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
    for (let i = 1; i < 20; i++)
      lines.push(`a${i}: &a${i} [${Array.from({ length: 9 }, () => `*a${i - 1}`).join(', ')}]`)
    expect(parseYaml(lines.join('\n')).problem?.message).toContain('expand to more than')
    expect(parseYaml('a: &a [*a]\n').problem?.message).toContain('alias of itself')
  })

  test('keeps the prototype out of reach', () => {
    const { documents } = parseYaml('__proto__: {polluted: true}\n')
    const [object = {}] = documents as object[]
    expect(Object.hasOwn(object, '__proto__')).toBe(true)
    expect(Reflect.getPrototypeOf(object)).toBe(Object.prototype)
  })

  test('reads a folded scalar with indented lines as it comes out of kustomize', () => {
    const text = 'a: >-\n  f(\n    x\n  )\n'
    expect(parseYaml(text, { manifest: true }).documents).toEqual([{ a: 'f(\n\n  x\n)' }])
    expect(parseYaml(text).documents).toEqual([{ a: 'f(\n  x\n)' }])
  })
})
