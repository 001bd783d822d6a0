import type { JsonObject } from '@pte/resource'
import fc from '../fast-check.ts'
import type { FluxBuild } from './flux-build.ts'
import { configMap } from './flux-build-shapes.ts'

/** Of the files of a tree, so that most of them have different ones. */
const names = ['a', 'b', 'x-${name}', 'c']
const text = fc.oneof(
  {
    weight: 40,
    arbitrary: fc.constantFrom(
      ...[
        'value',
        '"5"',
        '5',
        '${name:=n}',
        '"${name:-n}"',
        '${number:=1}',
        '"${number:-1}"',
        'x${number:=2}y',
      ],
      ...[
        '"a: ${name:=n}"',
        '${none:=default}',
        '${none:-${name:-n}}',
        '$${name}',
        '"$"',
        '"yes"',
        '"${list:=x}"',
      ],
      ...["'it''s ${word:-w}'", '[1, "${name:=n}"]', '{ a: "${list:=x}" }', '"${word:=w} # ${name:=n}"'],
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom('${name}', '${number}', '${word^^}', '${name/i/x}', '"${list}"') },
  { weight: 1, arbitrary: fc.constantFrom('${none}', '${name-x}') },
)
const metadata = fc.constantFrom(
  ...['', '', '', '', '  namespace: web\n', '  labels: { app: "${name:=n}" }\n'],
  '  annotations:\n    kustomize.toolkit.fluxcd.io/substitute: disabled\n',
)
const manifest = (name: string): fc.Arbitrary<string> =>
  fc
    .tuple(text, text, metadata)
    .map(([one, two, more]) => configMap(name, `one: ${one}\n  two: ${two}`, more))
const deployment = (name: string): fc.Arbitrary<string> =>
  fc
    .constantFrom('nginx:1', 'nginx', 'redis@sha256:1', '${word:=nginx}:${number:=1}')
    .map(
      (image) =>
        `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec: { template: { spec: { containers: [{ name: main, image: "${image}" }] } } }\n`,
    )
const content = (name: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 24, arbitrary: manifest(name) },
    { weight: 8, arbitrary: deployment(name) },
    { weight: 4, arbitrary: fc.tuple(manifest(name), deployment(name)).map((both) => both.join('---\n')) },
    { weight: 1, arbitrary: fc.constantFrom('', '# nothing\n', '{}\n', 'replicas: 2\n', '- 1\n', 'text\n') },
  )
const path = fc.constantFrom(
  ...['a.yaml', 'b.yml', 'c.yaml', 'x/a.yaml', 'x/y/b.yaml', 'x-1/c.yaml', 'z/a.yaml', 'z/deep/d.yaml'],
  ...['README.md', '.hidden.yaml', '.sops.yaml', 'w.yaml.bak'],
)
const rules = fc
  .array(
    fc.constantFrom(
      ...[
        '/*',
        '!/app',
        '!/app/',
        '*.yaml',
        '!a.yaml',
        'app/x',
        'x/',
        '/app/**/b.yml',
        '!/app/x/**',
        '**/y/',
      ],
      ...['b.yml', '!b.yml', '*.md', '# comment', '', 'app/*', '!app/*.yaml', 'x/y', 'deep', '/a.yaml', '!*'],
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((lines) => `${lines.join('\n')}\n`)

const images = fc.array(
  fc.record(
    {
      name: fc.constantFrom('nginx', 'redis'),
      newName: fc.constantFrom('mirror/nginx', ''),
      newTag: fc.constantFrom('2', 'v3'),
      digest: fc.constant('sha256:feed'),
    },
    { requiredKeys: ['name'] },
  ),
  { minLength: 1, maxLength: 3 },
)
const patch: fc.Arbitrary<JsonObject> = fc.constantFrom<JsonObject>(
  {
    patch: '- { op: add, path: /metadata/labels, value: { patched: "${name}" } }',
    target: { kind: 'ConfigMap' },
  },
  { patch: '- { op: remove, path: /data/two }', target: { kind: 'ConfigMap', name: 'a' } },
  { patch: configMap('a', 'patched: "yes"'), target: { kind: 'ConfigMap' } },
  { patch: configMap('any', 'by: target'), target: { kind: 'ConfigMap', name: 'a|b' } },
  {
    patch: 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: b }\n$patch: delete\n',
    target: { kind: 'ConfigMap', name: 'b' },
  },
)
const fields: fc.Arbitrary<JsonObject> = fc.record(
  {
    namespace: fc.constantFrom<JsonObject[string]>('team', 7),
    namePrefix: fc.constantFrom<JsonObject[string]>('p-', 1.5, true),
    NameSuffix: fc.constant('-s'),
    commonAnnotations: fc.constant({ note: '${name}' }),
    labels: fc.constant([{ pairs: { tier: 'web' } }]),
    images: images.map((list) => list.map((image) => ({ ...image }))),
    patches: fc.array(patch, { maxLength: 2 }),
    configMapGenerator: fc.constant([{ name: 'made', literals: ['k=${name}'] }]),
    components: fc.constant(['../part']),
    unknown: fc.constant([1]),
    buildMetadata: fc.constant(['originAnnotations']),
    kind: fc.constant('Kustomization'),
  },
  { requiredKeys: [] },
)
const postBuild: fc.Arbitrary<JsonObject> = fc.record(
  {
    substitute: fc.record(
      {
        name: fc.constantFrom('tilia', 'acer', 'salix', 'yes', 'two\nlines', 'a: b'),
        number: fc.constantFrom('5', '1.50', '0x1F', '2024-01-01'),
        word: fc.constantFrom('nginx', 'nginx', 'redis', 'über', '"'),
        list: fc.constantFrom('[1, 2]', 'null', '~', '{a: b}', 'off', '1e3', '*x'),
      },
      { requiredKeys: [] },
    ),
    substituteFrom: fc.constant([
      { kind: 'ConfigMap', name: 'settings' },
      { kind: 'Secret', name: 'secrets' },
    ]),
    substituteStrategy: fc.constant('Always'),
  },
  { requiredKeys: [] },
)
const spec: fc.Arbitrary<JsonObject> = fc.record(
  {
    targetNamespace: fc.constant('target'),
    namePrefix: fc.constant('f-'),
    nameSuffix: fc.constant('-f'),
    images: images.map((list) => list.map((image) => ({ ...image }))),
    patches: fc.array(patch, { minLength: 1, maxLength: 2 }),
    patchesStrategicMerge: fc.constant([
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { merged: 'x' } },
    ]),
    patchesJson6902: fc.constant([
      { target: { kind: 'ConfigMap', name: 'a' }, patch: [{ op: 'add', path: '/data/json', value: 'x' }] },
    ]),
    components: fc.constantFrom(['../part'], ['../part'], ['../part', '../none'], ['/part']),
    ignoreMissingComponents: fc.constant(true),
    buildMetadata: fc.constant(['originAnnotations']),
    postBuild,
    path: fc.constantFrom('./app', 'app/', '/app', './/app', './', './app/z'),
  },
  { requiredKeys: [] },
)

/** Keeps a field now and then, or most trees would fail for one reason or another. */
function few(arbitrary: fc.Arbitrary<JsonObject>, often: readonly string[] = []): fc.Arbitrary<JsonObject> {
  return fc
    .tuple(arbitrary, fc.infiniteStream(fc.nat(4)))
    .map(([all, dice]) =>
      Object.fromEntries(
        Object.entries(all).filter(([field]) => dice.next().value === 0 || often.includes(field)),
      ),
    )
}

const rare = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 1 })

const files = fc
  .uniqueArray(path, { minLength: 1, maxLength: names.length })
  .chain((paths) =>
    fc
      .tuple(...paths.map((_, index) => content(names[index] ?? '')))
      .map((contents) => Object.fromEntries(paths.map((file, index) => [file, contents[index] ?? '']))),
  )

/** Sources with a folder of manifests, with and without kustomizations, ignore rules and a component. */
export const build: fc.Arbitrary<FluxBuild> = fc
  .record({
    files,
    root: rare(few(fields)),
    below: fc.option(few(fields), { freq: 5 }),
    rules: fc.option(rules, { freq: 4 }),
    inner: fc.option(rules, { freq: 8 }),
    ignore: fc.option(rules, { freq: 5 }),
    spec: few(spec, ['postBuild']),
    strict: fc.boolean(),
  })
  .map(({ files, root, below, rules, inner, ignore, spec, strict }): FluxBuild => {
    const paths = Object.keys(files)
    const manifests = paths.filter((file) => /\.ya?ml$/.test(file) && !file.startsWith('z/'))
    const written: Record<string, string> = {
      ...Object.fromEntries(Object.entries(files).map(([file, content]) => [`app/${file}`, content])),
      'part/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [part.yaml]\nnamePrefix: part-\n',
      'part/part.yaml': configMap('part', 'key: ${name:=none}'),
    }
    if (root) written['app/kustomization.yaml'] = JSON.stringify({ resources: manifests, ...root })
    if (below && paths.some((file) => file.startsWith('z/')))
      written['app/z/kustomization.yaml'] = JSON.stringify({ ...below, resources: ['a.yaml'] })
    if (rules !== null) written['.sourceignore'] = rules
    if (inner !== null) written['app/.sourceignore'] = inner
    return {
      files: written,
      spec,
      strict,
      ...(ignore === null ? {} : { ignore }),
      configMaps: { settings: { name: 'from-map', word: 'two\nlines' } },
      secrets: { secrets: { number: '77', word: 'secret' } },
    }
  })
