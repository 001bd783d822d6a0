import { describe, expect, test } from '@jest/globals'
import { parseYaml } from '@pte/yaml'

function read(text: string): unknown {
  const { documents, problem } = parseYaml(text, { manifest: true })
  return problem ?? documents[0]
}

describe('where js-yaml is stricter than go-yaml', () => {
  test.each([
    ['a bracket below the key', 'spec:\n  list: [\n  1,\n2\n]\n', { spec: { list: [1, 2] } }],
    ['a brace at the margin', 'spec: {\na: 1,\nb: {c: 2\n}}\n', { spec: { a: 1, b: { c: 2 } } }],
    ['a quoted text that goes on at the margin', 'spec:\n  a: "x\ny"\n', { spec: { a: 'x y' } }],
    ['a tab before a flow collection', 'spec:\t[a,\t"b\tc"]\n', { spec: ['a', 'b\tc'] }],
    ['tabs for indentation within braces', 'spec: {\n\t"a": 1\n}\n', { spec: { a: 1 } }],
  ])('%s is read', (_, text, value) => {
    expect(read(text)).toEqual(value)
  })

  test('a mapping that is indented wrongly stays a problem, on its line', () => {
    expect(read('a:\n    b: 1\n  c: [\n]\n')).toMatchObject({ kind: 'syntax', line: 3 })
  })
})

describe('a block scalar at the very end of a text', () => {
  test.each(['|', '>', '|+'])('has no line break after %s when the text has none', (style) => {
    expect(read(`a: ${style}\n  x`)).toEqual({ a: 'x' })
    expect(read(`a: ${style}\n  x\n`)).toEqual({ a: 'x\n' })
  })

  test('keeps the line breaks within', () => {
    expect(read('a: |\n  x\n\n  y')).toEqual({ a: 'x\n\ny' })
  })
})
