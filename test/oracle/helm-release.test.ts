import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { findingsOf, renderReleases, renderRepository } from '@pte/flux'
import { isJsonObject, isKubernetesObject, type KubernetesObject } from '@pte/resource'
import { parseYaml } from '@pte/yaml'
import fc from '../fast-check.ts'
import { helmRelease } from '../../packages/flux/src/helm-release.ts'
import { releaseValues } from '../../packages/flux/src/helm-values.ts'
import { helms, runHelm } from './helm-run.ts'
import { tool } from './tool.ts'
import { seed } from '../seed.ts'

const corpus = process.env['PTE_CORPUS'] ?? '../shared/corpus'

interface Reference {
  kind: string
  name: string
  valuesKey?: string
  targetPath?: string
  literal?: boolean
  optional?: boolean
}

interface Question {
  values: Record<string, unknown>
  references: readonly Reference[]
  configMaps: Record<string, { data: Record<string, string> }>
  secrets: Record<string, { data: Record<string, string> }>
}

interface Answer {
  values: Record<string, unknown> | null
  error: string
}

const keys = ['a', 'b', 'c', 'list']
const scalar = fc.constantFrom<unknown>(1, 'x', true, null, '', 2.5, '0', 'ENCODED')
const tree = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 3 }),
  ),
}))
const values = fc.dictionary(fc.constantFrom(...keys), tree.value, { maxKeys: 4 })
/** What paths and values of `--set` are made of, sensible and not. */
const pathText = fc
  .array(
    fc.constantFrom(...keys, ...keys, '.', '.', '[0]', '[1]', '[2]', '[', ']', '[-1]', '\\.', ',', '=', 'é'),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''))
const valueText = fc
  .array(
    fc.constantFrom(
      ...['1', '-7', '0', '007', '+3', '9223372036854775807', '9223372036854775808', 'true', 'False', 'NULL'],
      ...[
        '{',
        '}',
        ',',
        '=',
        '\\',
        '"',
        "'",
        '[',
        ']',
        'a',
        'b.c',
        ' ',
        '\n',
        '1.5',
        'é',
        '😀',
        '{x,y}',
        'k=v',
      ],
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''))
const document = fc.oneof(
  values.map((value) => JSON.stringify(value)),
  fc.constantFrom('', 'a: 1\nb:\n  c: yes\n', '- 1\n', 'a: [1', 'text', 'a: 0o17\nb: 012\n', '# nothing\n'),
)
const data = fc.record({ 'values.yaml': document, document, text: valueText, word: valueText })
const reference: fc.Arbitrary<Reference> = fc
  .record({
    kind: fc.constantFrom('ConfigMap', 'ConfigMap', 'Secret'),
    name: fc.constantFrom('one', 'one', 'two'),
    path: fc.option(pathText, { nil: undefined }),
    key: fc.constantFrom('text', 'text', 'word', 'word', 'text', 'gone'),
    documentKey: fc.constantFrom(undefined, 'document', 'values.yaml'),
    literal: fc.boolean(),
    optional: fc.boolean(),
  })
  .map(({ kind, name, path, key, documentKey, literal, optional }) => ({
    kind,
    name,
    optional,
    ...(path === undefined
      ? documentKey === undefined
        ? {}
        : { valuesKey: documentKey }
      : { targetPath: path, literal, valuesKey: key }),
  }))
const question: fc.Arbitrary<Question> = fc.record({
  values,
  references: fc.array(reference, { minLength: 1, maxLength: 4 }),
  configMaps: fc.record({ one: fc.record({ data }), two: fc.record({ data }) }),
  secrets: fc.record({
    one: fc.record({ data: data.map(encoded) }),
    two: fc.record({ data: data.map(encoded) }),
  }),
})

function encoded(texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, Buffer.from(text).toString('base64')]),
  )
}

/** Asks the Go program beside this file, which is compiled here: helm-controller's own library. */
function askGo(questions: readonly Question[]): Answer[] {
  const run = spawnSync('go', ['run', '.'], {
    cwd: join(import.meta.dirname, 'helm-values'),
    input: JSON.stringify(questions),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (run.status !== 0) throw new Error(`go run failed: ${run.error?.message ?? run.stderr}`)
  return JSON.parse(run.stdout) as Answer[]
}

function ourAnswer({ values, references, configMaps, secrets }: Question): Answer {
  const objects = [
    ...Object.entries(configMaps).map(([name, { data }]) => ({ kind: 'ConfigMap', name, data })),
    ...Object.entries(secrets).map(([name, { data }]) => ({ kind: 'Secret', name, data })),
  ].map(({ kind, name, data }): KubernetesObject => ({
    apiVersion: 'v1',
    kind,
    metadata: { name, namespace: 'apps' },
    data,
  }))
  const [object] = parseYaml(
    JSON.stringify({
      apiVersion: 'helm.toolkit.fluxcd.io/v2',
      kind: 'HelmRelease',
      metadata: { name: 'app', namespace: 'apps' },
      spec: { values, valuesFrom: references },
    }),
  ).documents
  const origin = { made: { by: 'resource' as const, file: 'release.yaml', document: 0 }, edits: [] }
  const ours = releaseValues(helmRelease({ object: object as KubernetesObject, origin }, 'apps'), objects)
  if (ours.problems.length > 0) return { values: null, error: ours.problems[0]?.message ?? '' }
  return { values: ours.values, error: '' }
}

/** What JSON.parse makes of the integers of the other side. */
function asJson(value: unknown): string {
  return JSON.stringify(sorted(value), (_, item: unknown) => (typeof item === 'bigint' ? Number(item) : item))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  )
}

test('values are computed as by the library of helm-controller', () => {
  const questions = fc.sample(question, { seed, numRuns: 12_000 })
  const answers = askGo(questions)
  let refused = 0
  for (const [i, one] of questions.entries()) {
    const ours = ourAnswer(one)
    const theirs = answers[i]
    const refusal = theirs?.error !== ''
    expect({ one, refusal: ours.error !== '' }).toEqual({ one, refusal })
    if (refusal) refused += 1
    else expect({ one, values: asJson(ours.values) }).toEqual({ one, values: asJson(theirs.values ?? {}) })
  }
  process.stdout.write(`seed ${seed}: ${questions.length} releases, ${refused} of them refused\n`)
  expect(questions.length - refused).toBeGreaterThan(2500)
  expect(refused).toBeGreaterThan(2000)
}, 1_200_000)

let temporary = ''
const path = process.env['PATH']
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'pte-helm-oracle-'))
})
afterAll(() => {
  process.env['PATH'] = path
  rmSync(temporary, { recursive: true })
})

const repositories = [
  { path: 'examples/infrastructure', releases: 3, objects: 18 },
  { path: `${corpus}/public-transport-infrastructure`, releases: 10, objects: 69 },
]

/** What plain helm makes of the releases of a repository whose chart is simple-app. */
async function plainHelm(
  helm: (typeof helms)[number],
  path: string,
  objects: readonly KubernetesObject[],
): Promise<KubernetesObject[][]> {
  const apiVersions = objects
    .filter(({ kind }) => kind === 'CustomResourceDefinition')
    .flatMap(({ spec }) => {
      const { group, names, versions } = spec as {
        group: string
        names: { kind: string }
        versions: { name: string }[]
      }
      return versions.flatMap(({ name }) => [`${group}/${name}`, `${group}/${name}/${names.kind}`])
    })
  const releases = objects.filter(
    ({ kind, spec }) => kind === 'HelmRelease' && JSON.stringify(spec).includes('"chart":"simple-app"'),
  )
  return Promise.all(
    releases.map(async ({ metadata, spec }, index) => {
      const file = join(temporary, `${helm}-${index}.json`)
      writeFileSync(file, JSON.stringify(isJsonObject(spec) ? spec['values'] : {}))
      const chart = join(path, 'kubernetes/.charts/simple-app')
      const { ok, stdout, stderr } = await runHelm(helm, temporary, [
        ...['template', metadata.name, chart, '--namespace', metadata['namespace'] as string, '-f', file],
        ...['--include-crds', '--skip-tests'],
        ...apiVersions.flatMap((version) => ['--api-versions', version]),
      ])
      expect({ ok, stderr }).toEqual({ ok: true, stderr: '' })
      return parseYaml(stdout, { manifest: true }).documents.filter(isKubernetesObject)
    }),
  )
}

test.each(helms.flatMap((helm) => repositories.map((repository) => ({ helm, ...repository }))))(
  '$helm renders the releases of $path from our values as it does by itself',
  async ({ helm, path, releases, objects }) => {
    const bin = mkdtempSync(join(temporary, 'bin-'))
    symlinkSync(tool(helm), join(bin, 'helm'))
    // Where the program is looked for.
    process.env['PATH'] = bin
    const built = renderRepository({ path })
    const rendered = await renderReleases(built, { mode: 'local', env: { PATH: bin, HOME: temporary } })
    expect(findingsOf(rendered)).toEqual(findingsOf(built))
    const all = rendered.clusters.flatMap(({ roots }) => roots.flatMap(({ resources }) => resources))
    const ours = all.filter(({ origin }) => origin.made.by === 'helm')
    for (const { origin } of ours) expect(origin.made.file).toMatch(/\/templates\/[\w-]+\.yaml$/)
    const theirs = await plainHelm(
      helm,
      path,
      all.map(({ object }) => object),
    )
    expect(ours.map(({ object }) => object)).toEqual(theirs.flat())
    process.stdout.write(`${helm}, ${path}: ${theirs.length} releases, ${ours.length} objects\n`)
    expect(theirs.length).toBeGreaterThanOrEqual(releases)
    expect(ours.length).toBeGreaterThanOrEqual(objects)
  },
  60_000,
)
