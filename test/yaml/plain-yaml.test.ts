import { describe, expect, test } from '@jest/globals'
import { parseYaml, writeYaml } from '@pte/yaml'
import { readPlainYaml } from '../../packages/yaml/src/plain-yaml.ts'
import fc from '../fast-check.ts'

/** Marks the end of a document, which only the full parser knows. */
const end = '...\n'

const fragments = [
  ...[
    'a: 1',
    'b: text',
    'c:',
    'd:  spaced  ',
    'e: {}',
    'f: []',
    'g: ~',
    'h: 0777',
    'i: 2024-01-01',
    'j: .inf',
  ],
  ...["k: 'it''s'", 'l: "x: y"', "m: 'open", "closed'", 'n: "open', 'closed"', "o: '''", 'p: "\\n"', "q: ''"],
  ...[
    'r: |',
    's: |-',
    't: |+',
    'u: >',
    'v: |2',
    'some words',
    'more: words # and a comment',
    'w: a:b',
    'x: a: b',
  ],
  ...[
    '# comment',
    '',
    ' ',
    '    ',
    'true: 1',
    '<<: *x',
    'y: &x 1',
    'z: # nothing',
    '- item',
    '- - item',
    '-',
    '- a: b',
  ],
  ...[
    '- |',
    '---',
    '"quoted": key',
    '__proto__: 1',
    'aa: -1',
    'ab: - 1',
    'ac: ?',
    'ad: \u00a0',
    'ae: é',
    '? b',
    ': c',
  ],
]

/** Mostly where it fits: as deep as the line before, deeper below a key without a value, or back. */
const lines = fc
  .array(fc.tuple(fc.constantFrom(...fragments), fc.constantFrom(0, 0, 0, 0, -2, -4, 2, 1)), {
    minLength: 1,
    maxLength: 9,
  })
  .map((choices) => {
    let indent = 0
    return choices.map(([fragment, step]) => {
      const written = ' '.repeat(Math.max(indent + step, 0)) + fragment
      if (fragment === '---') indent = 0
      else indent = Math.max(indent + step, 0) + (/[:|-]$/.test(fragment) ? 2 : 0)
      return fragment === '---' ? fragment : written
    })
  })

/** Objects with the names and texts of manifests. */
const objects = fc.object({
  key: fc.stringMatching(/^[a-z][a-z./-]{0,5}$/),
  values: [
    fc.integer(),
    fc.boolean(),
    fc.string(),
    fc.lorem({ maxCount: 30 }),
    fc.lorem().map((text) => text.replaceAll(' ', '\n')),
  ],
  maxDepth: 4,
})

describe('YAML of the simple kind', () => {
  test('is read as the full parser reads it, or left to it', () => {
    let read = 0
    fc.assert(
      fc.property(lines, fc.boolean(), (lines, manifest) => {
        const text = `${lines.join('\n')}\n`
        const plain = readPlainYaml(text, manifest)
        if (!plain) return
        read += 1
        expect({ documents: plain }).toStrictEqual(parseYaml(text + end, { manifest }))
      }),
      { numRuns: 6000 },
    )
    expect(read).toBeGreaterThan(150)
  })

  test('is most of what programs write', () => {
    let read = 0
    fc.assert(
      fc.property(fc.array(objects, { minLength: 1, maxLength: 4 }), (documents) => {
        const text = documents.map(writeYaml).join('---\n')
        const plain = readPlainYaml(text, true)
        if (!plain) return
        read += 1
        expect({ documents: plain }).toStrictEqual(parseYaml(text + end, { manifest: true }))
      }),
    )
    expect(read).toBeGreaterThan(10)
  })

  test.each([
    ['a list below its key', 'a:\n- b: 1\n  c: 2\n- d\n', [{ a: [{ b: 1, c: 2 }, 'd'] }]],
    ['several lines', "a: one\n  two\nb: 'it''s\n  me'\nc: d\n", [{ a: 'one two', b: "it's me", c: 'd' }]],
    ['literals', 'a: |\n  x\n\n    y\n  \nb: |-\n  z\n\n', [{ a: 'x\n\n  y\n', b: 'z' }]],
    ['documents', '---\na: 1 # one\n---\n# two\nb: 2\n', [{ a: 1 }, { b: 2 }]],
  ])('%s', (_name, text, documents) => {
    expect(readPlainYaml(text, true)).toEqual(documents)
  })

  test.each([
    'a: 1\na: 2\n',
    'a: &b 1\n',
    'a: 1',
    'a: b: c\n',
    '',
    '- a\n',
    '---\n',
    'a:\n    b: 1\n  c: 2\n',
    'a: \tb\n',
  ])('leaves %j to the full parser', (text) => {
    expect(readPlainYaml(text, true)).toBeUndefined()
  })
})
