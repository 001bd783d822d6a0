import { compareFields, type Files } from './kustomize-case.ts'

const literals = [
  ...[
    'a=b',
    'a="b"',
    "a='b'",
    'a="b',
    'a=b"',
    `a="b'`,
    'a=',
    'a==b',
    'a=b=c',
    'a="',
    'a=""',
    "a=''",
    'a= b ',
    'a=1',
    'a=true',
  ],
  ...[
    'a=x: y',
    'a=#x',
    'a=\\n',
    'a=null',
    'a=y',
    'a=1e3',
    'a=2024-01-01',
    'a=ü€',
    'a=😀',
    'a=x #y',
    'a="b"c',
    'a.b-c_D=1',
    'a b=1',
  ],
  ...[
    `a=${'x'.repeat(100)}`,
    `a=${'x '.repeat(60)}`,
    `a=${'xx  '.repeat(40)}`,
    'a=a\nb\n',
    'a=a\n b',
    'a= a\nb',
    'a=\n',
    'a=a \nb',
  ],
]
const envs = [
  ...[
    'A=b',
    'A=b\n',
    'A=b\nC=d',
    '# x\nA=b\n',
    '  # x\nA=b',
    ' A=b',
    'A = b',
    'A="b"',
    "A='b'",
    'A',
    'A\nB',
    '=x',
    '\ufeffA=b',
  ],
  ...[
    'A=b\r\nC=d\r\n',
    'A=b # c',
    'A=\n',
    '\n\nA=b\n\n',
    '\tA=b',
    'A=b  \n',
    'export A=b',
    '1A=1',
    'A=b=c',
    'A:b',
    '',
    '#only',
  ],
  ...['\u0085A=b', '\u00a0A=b', 'A=b\n  \n\t\nC=d', '\ufeff# comment\nA=b'],
]
const sources = [
  'f.txt',
  'k=f.txt',
  'k=d/f.txt',
  'd/f.txt',
  './f.txt',
  'k k=f.txt',
  'crlf',
  'empty',
  'lines',
  'spaces',
  'unicode',
  'long',
]
const contents = {
  'f.txt': 'hello\n',
  'd/f.txt': 'deep\n',
  crlf: 'a\r\nb\r\n',
  empty: '',
  lines: '\n\n',
  spaces: '  x\n y \n',
  unicode: 'ü😀\n',
  long: 'line of text\n'.repeat(200),
}
const badLiterals = ['a', '=b', '', ' ']
const badSources = [
  '=f.txt',
  'k=',
  'k=f.txt=x',
  'missing',
  'k=missing',
  '../x',
  'd',
  'a=b=f.txt',
  '',
  '/etc/hostname',
]

const kinds = { configMapGenerator: 'ConfigMap', secretGenerator: 'Secret' } as const
type Field = keyof typeof kinds

function single(field: Field, lines: string, files: Files = {}): Files {
  return { 'kustomization.yaml': `${field}:\n- name: a\n${lines}`, ...files }
}

function listed(field: Field, name: string, values: readonly string[], files: Files): Record<string, Files> {
  return Object.fromEntries(
    values.map((value) => [
      `${name} ${JSON.stringify(value)}`,
      single(field, `  ${name}:\n  - ${JSON.stringify(value)}\n`, files),
    ]),
  )
}

/** What a generator of an overlay makes of what is there already. */
function changed(field: Field, behavior: string): Record<string, Files> {
  const generator = (lines: string): string => `${field}:\n- name: a\n${lines}`
  const overlay = (more = ''): string => generator(`  behavior: ${behavior}\n  literals: [x=1]\n${more}`)
  const base = (lines: string): Files => ({ 'base/kustomization.yaml': lines })
  const generated = generator('  literals: [x=0, z=1]\n')
  const object = `apiVersion: v1\nkind: ${kinds[field]}\nmetadata:\n  name: a\n  labels: {l: m}\n  annotations: {q: o}\ndata:\n  x: eA==\n`
  const options = '  options: {immutable: true, labels: {q: r}, annotations: {s: t}}\n'
  return {
    [`${behavior}: an object`]: {
      'kustomization.yaml': `resources: [a.yaml]\n${overlay(options)}`,
      'a.yaml': object,
    },
    [`${behavior}: a generated one`]: {
      'kustomization.yaml': `resources: [base]\n${overlay()}`,
      ...base(generated),
    },
    [`${behavior}: with prefixes`]: {
      'kustomization.yaml': `resources: [base]\nnamePrefix: q-\n${overlay()}`,
      ...base(`namePrefix: p-\n${generated}`),
    },
    [`${behavior}: in a namespace`]: {
      'kustomization.yaml': `resources: [base]\n${overlay('  namespace: team\n')}`,
      ...base(`namespace: team\n${generated}`),
    },
    [`${behavior}: without hash there`]: {
      'kustomization.yaml': `resources: [base]\n${overlay()}`,
      ...base(`generatorOptions: {disableNameSuffixHash: true}\n${generated}`),
    },
    [`${behavior}: without hash here`]: {
      'kustomization.yaml': `resources: [base]\ngeneratorOptions: {disableNameSuffixHash: true}\n${overlay()}`,
      ...base(generated),
    },
    [`${behavior}: by a component`]: {
      'kustomization.yaml': `${generated}components: [c]\n`,
      'c/kustomization.yaml': `kind: Component\n${overlay()}`,
    },
    [`${behavior}: of two layers`]: {
      'kustomization.yaml': `resources: [middle]\nnameSuffix: -x\n${overlay()}`,
      'middle/kustomization.yaml': `resources: [../base]\nnameSuffix: -w\n${generator(`  behavior: ${behavior}\n  literals: [m=2]\n`)}`,
      ...base(generated),
    },
  }
}

const options = [
  'disableNameSuffixHash: true',
  'immutable: true',
  'labels: {a: b}',
  'labels: {a: z, c: d}',
  'annotations: {c: d}',
]

function optioned(field: Field): Record<string, Files> {
  const pairs = ['', ...options].flatMap((common) => ['', ...options].map((own) => [common, own] as const))
  return Object.fromEntries(
    pairs.map(([common, own]) => [
      `options [${common}] and [${own}]`,
      {
        'kustomization.yaml': `${common && `generatorOptions: {${common}}\n`}${field}:\n- name: a\n  literals: [x=1]\n${own && `  options: {${own}}\n`}`,
      },
    ]),
  )
}

function casesOf(field: Field): Parameters<typeof compareFields>[0][string] {
  return {
    built: {
      ...listed(field, 'literals', literals, {}),
      ...listed(field, 'files', sources, contents),
      ...Object.fromEntries(
        envs.map((text) => [
          `envs ${JSON.stringify(text)}`,
          single(field, '  envs: [e.env]\n', { 'e.env': text }),
        ]),
      ),
      ...changed(field, 'merge'),
      ...changed(field, 'replace'),
      ...optioned(field),
      'without anything': single(field, ''),
      'env and envs': single(field, '  env: one\n  envs: [two]\n', { one: 'A=1', two: 'B=1' }),
      'keys in order': single(field, '  literals: [z=1, a=2, B=3, a10=1, a9=2, _=4]\n'),
      'a type': single('secretGenerator', '  type: kubernetes.io/tls\n  literals: [a=b]\n'),
      'labels and annotations of all': {
        'kustomization.yaml': `commonLabels: {a: b}\ncommonAnnotations: {c: d}\n${field}:\n- name: a\n  literals: [x=1]\n`,
      },
    },
    refused: {
      ...listed(field, 'literals', badLiterals, {}),
      ...listed(field, 'files', badSources, contents),
      ...Object.fromEntries(
        ['merge', 'replace'].map((behavior) => [
          `${behavior} what is not there`,
          single(field, `  behavior: ${behavior}\n  literals: [x=1]\n`),
        ]),
      ),
      ...changed(field, 'create'),
      'no name': { 'kustomization.yaml': `${field}:\n- literals: [a=b]\n` },
      'a key twice': single(field, '  literals: [a=b]\n  files: [a=f]\n', { f: '1' }),
      'a field that is not known': single(field, '  literal: [a=b]\n'),
      'a number as literal': single(field, '  literals: [1]\n'),
      'a boolean of YAML 1.1 as namespace': single(field, '  namespace: n\n'),
      'the same name twice': { 'kustomization.yaml': `${field}:\n- name: a\n- name: a\n` },
    },
  }
}

compareFields({
  configMapGenerator: casesOf('configMapGenerator'),
  secretGenerator: casesOf('secretGenerator'),
})
