import type { Tree } from '../helm/tree.ts'
import fc from '../fast-check.ts'

const folders = [
  'a',
  'a-b',
  'b',
  'templates',
  'crds',
  'files',
  '.hidden.d',
  'ñ',
  'D',
  'x'.repeat(60),
  'é'.repeat(30),
]
const names = [
  'a.txt',
  'b.bak',
  'c.md',
  '.hidden',
  'README.md',
  'é.yaml',
  'Z.tpl',
  '_z',
  '~',
  'y'.repeat(90),
  '[a]',
  '!',
  '#',
]
const pieces = [
  '*',
  '*',
  '?',
  'a',
  'b',
  '.txt',
  '.bak',
  '[a-z]',
  '[^b]',
  '/',
  '/',
  '!',
  '\\*',
  'é',
  '[',
  'templates',
  'files',
  '#',
]
const texts = [
  '1.10',
  'yes',
  '~',
  'a: b',
  "it's",
  'é',
  ' padded ',
  '- a',
  '# b',
  '{a',
  '1e3',
  '0x1f',
  '2026-01-02',
  '',
  'a\nb',
  '|',
  '%',
]

/** Of every kind that helm or a writer of YAML minds, and known to the Unicode of every Go. */
const characters = [
  ...Array.from('abz019 _-.:,#\'"\\/{}[]&*!|>%@`~?'),
  ...[
    'é',
    'ß',
    '日',
    '😀',
    '𐍈',
    'a\u0301',
    '\u00a0',
    '\u2003',
    '\u2028',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\ue000',
  ],
  ...['\u0007', '\u007f', '\u0085', '\t', '\n', '\r', '  ', 'word '],
]

const path = fc
  .tuple(fc.array(fc.constantFrom(...folders), { maxLength: 4 }), fc.constantFrom(...names))
  .map(([parents, name]) => [...parents, name].join('/'))
const files = fc.dictionary(path, fc.uint8Array({ maxLength: 1100 }), { maxKeys: 12, noNullPrototype: true })
const rules = fc
  .array(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }), { maxLength: 3 })
  .map((rules) => rules.map((rule) => rule.join('')).join('\n'))
const text = fc.oneof(
  fc.constantFrom(...texts),
  fc.string({ unit: fc.constantFrom(...characters), maxLength: 100 }),
)

/** What a reader of YAML takes for a line break, or refuses, unless it is escaped. */
const special = /[\u007f-\u009f\u2028\u2029\ufeff]/g
/** Helm itself does not escape those when it writes annotations, which it does not clean either. */
const plainText = text.map((text) => text.replace(special, ''))

/** JSON is YAML in which every text is quoted. */
const metadata = fc
  .record({
    version: fc.constantFrom('1.2.3', 'v1', '0.1.0-rc.1', '1.0.0+a'),
    description: text,
    appVersion: text,
    keywords: fc.array(text, { maxLength: 3 }),
    annotations: fc.dictionary(fc.constantFrom('n2', 'n10', 'yes', 'a/b'), plainText, {
      noNullPrototype: true,
    }),
  })
  .map((fields) => escaped(JSON.stringify({ apiVersion: 'v2', name: 'app', ...fields })))

const subcharts = fc.subarray(['one', 'two'])

/** A chart of any files, any rules of .helmignore (also such as helm refuses) and up to two subcharts. */
export const generatedChart: fc.Arbitrary<Tree> = fc
  .tuple(metadata, files, fc.option(rules, { nil: undefined }), subcharts, files)
  .map(([chartYaml, own, rules, subcharts, ofSubchart]) => ({
    ...below('chart', own),
    'chart/Chart.yaml': chartYaml,
    ...(rules === undefined ? {} : { 'chart/.helmignore': rules }),
    ...Object.fromEntries(subcharts.flatMap((name) => Object.entries(subchart(name, ofSubchart)))),
  }))

function subchart(name: string, files: Tree): Tree {
  const folder = `chart/charts/${name}`
  return {
    ...below(folder, files),
    [`${folder}/Chart.yaml`]: `apiVersion: v2\nname: ${name}\nversion: 0.1.0\n`,
  }
}

function below(folder: string, files: Tree): Tree {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]))
}

function escaped(json: string): string {
  return json.replace(special, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
