import { compareFields, type Files } from './kustomize-case.ts'

const integers =
  '0 00 0777 0o777 08 -0777 0x1F -0x1f 0b101 1_000 1__0 1_ 0_7 +1 -0 +0 123456789012345678 9007199254740993 9223372036854775807 18446744073709551615 18446744073709551616 -9223372036854775809 0xffffffffffffffff'
const floats =
  '1.0 1.10 100.0 .5 5. -.5 +.5 -0.0 1e3 1.5e3 1E5 1e+3 1e-3 1e15 1e20 1e21 1e-400 4.9e-324 0.0001 0.00001 1234567.5 3.14159265358979323846 1_000.5'
const instants =
  '2024-01-01 2024-1-1 2024-01-01T00:00:00Z 2024-01-01T12:30:45+02:00 2024-01-01T12:30:45.123456789Z 2024-01-01T12:30:45 2024-13-01 12:30:45 190:20:30 0001-01-01'
const words =
  'yes Yes no on Off y N true True TRUE tRUE false null Null ~ nULL 1.2.3 1e 0x 0b2 0o8 1,000 inf nan Infinity 0x1p4 1e400 ._5 --1 = _1'
const plain = [integers, floats, instants, words].flatMap((list) => list.split(' '))

const quoted = [
  ...[
    'a: b',
    'a #b',
    '- a',
    '? a',
    ': a',
    ' a',
    'a ',
    '#a',
    '@a',
    '`a',
    '%a',
    '!a',
    '&a',
    '*a',
    '|',
    '>',
    '{',
    '[',
    ']',
    ',',
  ],
  ...[
    "it's",
    'say "x"',
    'a\\b',
    'tab\tin',
    '\ttab',
    'bell\u0007',
    'é',
    '😀',
    '\ufeff',
    'a\r\nb',
    '\n',
    '\n\n',
  ],
  ...[
    'a\n',
    'a\n\n',
    '\na',
    ' a\nb',
    'a \nb',
    'a\n b\n',
    'a\n\tb',
    '#a\nb',
    'word '.repeat(40),
    'x'.repeat(200),
    'ab  cd   '.repeat(20),
  ],
  ...[
    '---',
    '...',
    '<<',
    '',
    '0777',
    '1.10',
    'true',
    'y',
    'null',
    '~',
    '2024-01-01',
    '12:30',
    '* * * * *',
    '$(A)',
    '50%',
    '=',
    '!',
  ],
]

const blocks = ['|', '>', '|-', '>-', '|+', '>+', '|2', '>2-'].flatMap((style) =>
  [
    'a\nb\n',
    'a\n  b\nc\n',
    '\na\n\n\nb\n\n\n',
    'a  \nb \n',
    '- a\n- b\n',
    '# a\nb\n',
    `${'word '.repeat(30)}\nend\n`,
    '* a\n   x\n\n* b\n',
    'ü 😀\n',
  ].map((text) => ({ style, text: text.replace(/^(?=.)/gm, '    ') })),
)

function object(spec: string, metadata = ''): Files {
  return {
    'kustomization.yaml': 'resources: [object.yaml]\n',
    'object.yaml': `apiVersion: v1\nkind: Thing\nmetadata:\n  name: a\n${metadata}${spec}`,
  }
}

function fields(texts: readonly string[]): string {
  return texts.map((text, index) => `  v${index}: ${text}\n`).join('')
}

/** A patch of another field makes kustomize write and read the object once more. */
function patched(files: Files): Files {
  const patch = `patches:\n- patch: |\n    apiVersion: v1\n    kind: Thing\n    metadata: {name: a}\n    spec: {patched: 1}\n`
  return { ...files, 'kustomization.yaml': `${files['kustomization.yaml'] ?? ''}${patch}` }
}

function each(texts: readonly string[], make: (text: string) => Files): Record<string, Files> {
  return Object.fromEntries(texts.map((text) => [text, make(text)]))
}

const written = quoted.map((text) => JSON.stringify(text))
const folds = blocks.map(({ style, text }, index) => `  b${index}: ${style}\n${text}`).join('')

compareFields({
  'scalars of objects': {
    built: {
      'plain, as values': object(`spec:\n${fields(plain)}`),
      'plain, as items': object(`spec:\n${plain.map((text) => `- ${text}\n`).join('')}`),
      'plain, in flow collections': object(
        `spec: {${plain.map((text, index) => `v${index}: ${text}, l${index}: [${text}, ${text}]`).join(', ')}}\n`.replaceAll(
          '1,000',
          '1',
        ),
      ),
      'plain, and patched': patched(object(`spec:\n${fields(plain)}`)),
      'plain, as labels': object('', `  labels:\n${fields(plain).replace(/^/gm, '  ').trimEnd()}\n`),
      'plain, as annotations': object(
        '',
        `  annotations:\n${fields(plain).replace(/^/gm, '  ').trimEnd()}\n`,
      ),
      'plain, forced to be strings': object(`spec:\n${fields(plain.map((text) => `!!str ${text}`))}`),
      'plain, with a tag of their own': object(`spec:\n${fields(plain.map((text) => `!own ${text}`))}`),
      'quoted, as values': object(`spec:\n${fields(written)}`),
      'quoted, as keys': object(
        `spec:\n${[...new Set(written)]
          .filter((text) => text !== '"<<"' && !/\\[rn]/.test(text) && text.length < 100)
          .map((text) => `  ${text}: v\n`)
          .join('')}`,
      ),
      'quoted, as annotations': object(
        '',
        `  annotations:\n${fields(written).replace(/^/gm, '  ').trimEnd()}\n`,
      ),
      'in blocks': object(`spec:\n${folds}`),
      'in blocks, and patched': patched(object(`spec:\n${folds}`)),
      'a block that ends with the text': object('spec:\n  a: |\n    x\n\n    y'),
      'a block that ends with the text, keeping line breaks': object('spec:\n  a: |+\n    x'),
      'integers that a tag demands': object(
        `spec:\n  a: !!int 0777\n  b: !!int "5"\n  c: !!float 1\n  d: !!float 1.5\n`,
      ),
      'collections with a tag of their own': object(
        'spec:\n  a: !own {b: 0777}\n  c: !own [1.10, ~]\n  d: !own\n  - e: !own {}\n',
      ),
      'bytes that a tag demands': object('spec:\n  a: !!binary SGVsbG8=\n'),
    },
    refused: {
      ...each(
        [
          '.inf',
          '-.INF',
          '.nan',
          '!!int 1e3',
          '!!int 08',
          '!!int .inf',
          '!!int a',
          '!!bool yes',
          '!!float a',
        ],
        (text) => object(`spec:\n  a: ${text}\n`),
      ),
      ...each(['1', 'true', '1.5', '~', '2024-01-01', '[a]', '{a: b}'], (text) =>
        object(`spec:\n  ${text}: v\n`),
      ),
      ...each(
        ['@a', '`a', '%a', '"\\q"', '"\\xZZ"', '[a', '{a', '"a', "'a", 'a: b', '[a]b', '- a', '*a'],
        (text) => object(`spec:\n  a: ${text}\n`),
      ),
    },
  },
})
