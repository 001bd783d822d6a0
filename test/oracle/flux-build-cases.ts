import type { JsonObject } from '@pte/resource'
import type { FluxBuild } from './flux-build.ts'

export const configMap = (name: string, data = 'key: value', more = ''): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n${more}data:\n  ${data}\n`

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: web
          image: nginx:1.0
`
const component = (body: string): string =>
  `apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n${body}`

/** A kustomization over one ConfigMap, with more fields. */
const kustomized = (
  fields: string,
  spec: JsonObject = {},
  files: Record<string, string> = {},
): FluxBuild => ({
  files: {
    'app/kustomization.yaml': `resources: [a.yaml]\n${fields}`,
    'app/a.yaml': configMap('a'),
    ...files,
  },
  spec,
})
/** A folder without a kustomization. */
const plain = (files: Record<string, string>, spec: JsonObject = {}): FluxBuild => ({ files, spec })
const substituted = (data: string, substitute: JsonObject, more: Partial<FluxBuild> = {}): FluxBuild => ({
  files: { 'app/a.yaml': configMap('a', data) },
  spec: { postBuild: { substitute } },
  ...more,
})
const web = (spec: JsonObject, fields = ''): FluxBuild => ({
  files: { 'app/kustomization.yaml': `resources: [web.yaml]\n${fields}`, 'app/web.yaml': deployment },
  spec,
})

/** Where the rules of Flux differ from those of kustomize, and where they are easily got wrong. */
export const cases: Readonly<Record<string, FluxBuild>> = {
  // The kustomization that Flux finds.
  'no kustomization': plain({ 'app/b.yaml': configMap('b'), 'app/a.yml': configMap('a') }),
  'subfolders are walked': plain({
    'app/z/y/c.yaml': configMap('c'),
    'app/z.yaml': configMap('z'),
    'app/z-1/b.yaml': configMap('b'),
    'app/a.yaml': configMap('a'),
  }),
  'order of names in the walk': plain({
    'app/a/x.yaml': configMap('1'),
    'app/a.yaml': configMap('2'),
    'app/a-b.yaml': configMap('3'),
    'app/A.yaml': configMap('4'),
    'app/ä.yaml': configMap('5'),
    'app/_.yaml': configMap('6'),
  }),
  'subfolder with a kustomization': plain({
    'app/own/kustomization.yaml': 'resources: [a.yaml]\nnamePrefix: x-\n',
    'app/own/a.yaml': configMap('a'),
    'app/own/b.yaml': configMap('b'),
    'app/own/deep/c.yaml': configMap('c'),
    'app/z.yaml': configMap('z'),
  }),
  'subfolder with kustomization.yml': plain({
    'app/own/kustomization.yml': 'resources: [a.yaml]\n',
    'app/own/a.yaml': configMap('a'),
  }),
  'subfolder with Kustomization': plain({
    'app/own/Kustomization': 'resources: [a.yaml]\n',
    'app/own/a.yaml': configMap('a'),
  }),
  'subfolder with two kustomizations': plain({
    'app/own/Kustomization': 'resources: [a.yaml]\n',
    'app/own/kustomization.yaml': 'resources: [a.yaml]\n',
    'app/own/a.yaml': configMap('a'),
  }),
  'subfolder with an empty kustomization': plain({
    'app/own/kustomization.yaml': '',
    'app/a.yaml': configMap('a'),
  }),
  'subfolder with a component': plain({
    'app/own/kustomization.yaml': component('resources: [a.yaml]\n'),
    'app/own/a.yaml': configMap('a'),
  }),
  'folder called like a manifest': plain({ 'app/dir.yaml/a.yaml': configMap('a') }),
  'hidden files and folders': plain({
    'app/.hidden.yaml': configMap('a'),
    'app/.dir/b.yaml': configMap('b'),
    'app/.yaml': configMap('c'),
  }),
  'other endings': plain({
    'app/a.yaml': configMap('a'),
    'app/b.YAML': configMap('b'),
    'app/c.json': '{}',
    'app/d.yaml.bak': 'x',
    'app/e.sops.yaml': configMap('e'),
    'app/README.md': '#',
  }),
  'empty folder': plain({ 'app/': '' }),
  'folder without manifests': plain({ 'app/README.md': 'text' }),
  'empty folder with patches': plain(
    { 'app/README.md': 'text' },
    { patches: [{ patch: configMap('a'), target: { kind: 'ConfigMap' } }] },
  ),
  'empty folder with targetNamespace': plain({ 'app/README.md': 'text' }, { targetNamespace: 'web' }),
  'empty folder with components': plain(
    {
      'app/README.md': 'text',
      'part/kustomization.yaml': component('resources: [a.yaml]\n'),
      'part/a.yaml': configMap('a'),
    },
    { components: ['../part'] },
  ),
  'missing folder': plain({ 'other/a.yaml': configMap('a') }),
  'the path is a file': plain({ app: configMap('a') }),
  'the path is a manifest': plain({ 'app/a.yaml': configMap('a') }, { path: './app/a.yaml' }),
  'path without ./': plain({ 'app/a.yaml': configMap('a') }, { path: 'app' }),
  'absolute path': plain({ 'app/a.yaml': configMap('a') }, { path: '/app' }),
  'path with a slash at the end': plain({ 'app/a.yaml': configMap('a') }, { path: './app/' }),
  'path with doubled slashes': plain({ 'app/x/a.yaml': configMap('a') }, { path: './/app//x' }),
  'path of the root': plain({ 'app/a.yaml': configMap('a'), 'b.yaml': configMap('b') }, { path: './' }),
  'empty path': plain({ 'app/a.yaml': configMap('a'), 'b.yaml': configMap('b') }, { path: '' }),
  'path with .. inside': plain(
    { 'app/a.yaml': configMap('a'), 'b/c.yaml': configMap('b') },
    { path: './b/../app' },
  ),
  'several kustomizations at the root': {
    files: {
      'app/kustomization.yml': 'resources: [b.yaml]\n',
      'app/kustomization.yaml': 'resources: [a.yaml]\n',
      'app/a.yaml': configMap('a'),
      'app/b.yaml': configMap('b'),
    },
  },
  'yml and Kustomization at the root': {
    files: {
      'app/kustomization.yml': 'resources: [b.yaml]\n',
      'app/Kustomization': 'resources: [a.yaml]\n',
      'app/a.yaml': configMap('a'),
      'app/b.yaml': configMap('b'),
    },
  },
  'only Kustomization': {
    files: { 'app/Kustomization': 'resources: [a.yaml]\n', 'app/a.yaml': configMap('a') },
  },
  'kustomization.yaml that is empty': {
    files: { 'app/kustomization.yaml': '', 'app/a.yaml': configMap('a') },
  },
  'kustomization.yaml of comments': {
    files: { 'app/kustomization.yaml': '# nothing\n', 'app/a.yaml': configMap('a') },
  },
  'kustomization.yaml that is null': { files: { 'app/kustomization.yaml': 'null\n' } },
  'kustomization.yaml that is a text': { files: { 'app/kustomization.yaml': 'text\n' } },
  'kustomization.yaml that is a list': { files: { 'app/kustomization.yaml': '- a\n' } },
  'kustomization.yaml that is no YAML': { files: { 'app/kustomization.yaml': 'a: [\n' } },
  'kustomization.yaml of two documents': kustomized('---\nnamePrefix: x-\n'),
  'kustomization.yaml behind a separator': {
    files: { 'app/kustomization.yaml': '---\nresources: [a.yaml]\n', 'app/a.yaml': configMap('a') },
  },
  'kustomization.yaml with only a kind': {
    files: { 'app/kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n' },
  },
  'kustomization.yaml with empty resources': { files: { 'app/kustomization.yaml': 'resources: []\n' } },
  'kustomization.yaml with null resources': { files: { 'app/kustomization.yaml': 'resources:\n' } },
  'only a generator': {
    files: { 'app/kustomization.yaml': 'configMapGenerator: [{ name: a, literals: [k=v] }]\n' },
  },
  'only a generator, and bases': {
    files: {
      'app/kustomization.yaml': 'bases: [../base]\n',
      'base/kustomization.yaml': 'resources: [a.yaml]\n',
      'base/a.yaml': configMap('a'),
    },
  },
  'only components': {
    files: {
      'app/kustomization.yaml': 'components: [../part]\n',
      'part/kustomization.yaml': component('resources: [a.yaml]\n'),
      'part/a.yaml': configMap('a'),
    },
  },
  'origin annotations': kustomized('buildMetadata: [originAnnotations]\n'),
  'origin annotations without resources, but a generator': {
    files: {
      'app/kustomization.yaml':
        'buildMetadata: [managedByLabel]\nconfigMapGenerator: [{ name: a, literals: [k=v] }]\n',
    },
  },
  // Non-strict at the root, strict below.
  'unknown field at the root': kustomized('unknown: true\nresource: [b.yaml]\n'),
  'unknown field of a patch at the root': kustomized('images: [{ name: a, tag: "1" }]\n'),
  'unknown field below': {
    files: {
      'app/kustomization.yaml': 'resources: [../base]\n',
      'base/kustomization.yaml': 'resources: [a.yaml]\nunknown: true\n',
      'base/a.yaml': configMap('a'),
    },
  },
  'keys of another case': {
    files: {
      'app/kustomization.yaml': 'Resources: [a.yaml]\nNAMEPREFIX: x-\n',
      'app/a.yaml': configMap('a'),
    },
  },
  'the same key in two cases': {
    files: {
      'app/kustomization.yaml': 'Resources: [a.yaml]\nresources: [b.yaml]\n',
      'app/a.yaml': configMap('a'),
      'app/b.yaml': configMap('b'),
    },
  },
  'the same key in two cases, the other way round': {
    files: {
      'app/kustomization.yaml': 'resources: [a.yaml]\nResources: [b.yaml]\n',
      'app/a.yaml': configMap('a'),
      'app/b.yaml': configMap('b'),
    },
  },
  'the same key twice': {
    files: {
      'app/kustomization.yaml': 'resources: [a.yaml]\nresources: [b.yaml]\n',
      'app/a.yaml': configMap('a'),
      'app/b.yaml': configMap('b'),
    },
  },
  'the same key twice below': {
    files: {
      'app/kustomization.yaml': 'resources: [../base]\n',
      'base/kustomization.yaml': 'resources: [a.yaml]\nresources: [b.yaml]\n',
      'base/a.yaml': configMap('a'),
      'base/b.yaml': configMap('b'),
    },
  },
  'a number for a text': kustomized('namePrefix: 5\n'),
  'a boolean for a text': kustomized('namespace: true\n'),
  'a float for a text': kustomized('namePrefix: 1.50\n'),
  'a date for a text': kustomized('nameSuffix: 2024-01-01\n'),
  'null for a text': kustomized('namePrefix: null\n'),
  'a list for a text': kustomized('namePrefix: [x]\n'),
  'a text for a list': kustomized('components: ../part\n'),
  'a mapping for a list': kustomized('images: { name: a }\n'),
  'a number for a resource': kustomized('components: [5]\n'),
  'a number for a label': kustomized('commonLabels: { a: 5, b: true }\n'),
  'a label that is null': kustomized('commonLabels: { a: null, b: x }\n'),
  'a text for a boolean': kustomized('generatorOptions: { disableNameSuffixHash: "true" }\n'),
  'a text for a number': kustomized('replicas: [{ name: a, count: "3" }]\n'),
  'a boolean tag': web({}, 'images: [{ name: nginx, newTag: true }]\n'),
  'a tag like a float': web({}, 'images: [{ name: nginx, newTag: 1.10 }]\n'),
  'a tag like an octal': web({}, 'images: [{ name: nginx, newTag: 010 }]\n'),
  'a tag like a number with an exponent': web({}, 'images: [{ name: nginx, newTag: 1e3 }]\n'),
  'a tag like a big number': web({}, 'images: [{ name: nginx, newTag: 20241124203300123456 }]\n'),
  'another kind': kustomized('kind: Component\n'),
  'a component as the root': {
    files: { 'app/kustomization.yaml': component('resources: [a.yaml]\n'), 'app/a.yaml': configMap('a') },
  },
  'a wrong kind': kustomized('kind: Deployment\n'),
  'a wrong apiVersion': kustomized('apiVersion: v1\n'),
  'a Flux Kustomization as kustomization.yaml': {
    files: {
      'app/kustomization.yaml':
        'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: x }\nspec: { path: ./x }\n',
    },
  },
  'metadata of a kustomization': kustomized('metadata: { name: x, namespace: y }\n'),
  'anchors and merges': {
    files: {
      'app/kustomization.yaml':
        'resources: [a.yaml]\nlabels:\n  - &one\n    pairs: { a: b }\n  - <<: *one\n    includeSelectors: true\n',
      'app/a.yaml': configMap('a'),
    },
  },
  'helm charts of kustomize': kustomized('helmCharts: [{ name: x }]\n'),
  'a byte order mark': {
    files: {
      'app/kustomization.yaml': '\uFEFFresources: [a.yaml]\n',
      'app/a.yaml': '\uFEFF' + configMap('a'),
    },
  },
  // What stands in a folder without kustomization.
  'stray values': plain({ 'app/a.yaml': configMap('a'), 'app/values.yaml': 'replicas: 2\n' }),
  'stray text': plain({ 'app/a.yaml': configMap('a'), 'app/b.yaml': 'text\n' }),
  'stray list': plain({ 'app/a.yaml': configMap('a'), 'app/b.yaml': '- 1\n' }),
  'stray broken YAML': plain({ 'app/a.yaml': configMap('a'), 'app/b.yaml': 'a: [\n' }),
  'empty manifest': plain({ 'app/a.yaml': configMap('a'), 'app/b.yaml': '' }),
  'only an empty manifest': plain({ 'app/b.yaml': '' }),
  'manifest of comments': plain({ 'app/a.yaml': configMap('a'), 'app/b.yaml': '# nothing\n---\n# here\n' }),
  'manifest that is an empty mapping': plain({ 'app/a.yaml': configMap('a'), 'app/b.yaml': '{}\n' }),
  'manifest without a name': plain({ 'app/a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {}\n' }),
  'manifest with generateName': plain({
    'app/a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { generateName: x- }\n',
  }),
  'manifest without a kind': plain({ 'app/a.yaml': 'apiVersion: v1\nmetadata: { name: a }\n' }),
  'manifest without apiVersion': plain({ 'app/a.yaml': 'kind: ConfigMap\nmetadata: { name: a }\n' }),
  'manifest with a kustomization in it': plain({
    'app/x.yaml': 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [a.yaml]\n',
    'app/a.yaml': configMap('a'),
  }),
  'a list of objects': plain({
    'app/a.yaml':
      'apiVersion: v1\nkind: List\nitems:\n  - { apiVersion: v1, kind: ConfigMap, metadata: { name: a } }\n  - { apiVersion: v1, kind: ConfigMap, metadata: { name: b } }\n',
  }),
  'an empty list': plain({
    'app/a.yaml': 'apiVersion: v1\nkind: List\nitems: []\n',
    'app/b.yaml': configMap('b'),
  }),
  'several documents': plain({ 'app/a.yaml': `${configMap('a')}---\n${configMap('b')}---\n` }),
  'the same object twice': plain({ 'app/a.yaml': configMap('a'), 'app/b.yaml': configMap('a') }),
  'the same object in two namespaces': plain({
    'app/a.yaml': configMap('a'),
    'app/b.yaml': configMap('a', 'k: v', '  namespace: x\n'),
  }),
  'the same object in two namespaces that become one': plain(
    { 'app/a.yaml': configMap('a'), 'app/b.yaml': configMap('a', 'k: v', '  namespace: x\n') },
    { targetNamespace: 'web' },
  ),
  // Links and ignore rules.
  'a link to a manifest': {
    files: { 'app/a.yaml': configMap('a'), 'b.yaml': configMap('b') },
    links: { 'app/b.yaml': '../b.yaml' },
  },
  'a link to a folder': {
    files: { 'app/a.yaml': configMap('a'), 'more/b.yaml': configMap('b') },
    links: { 'app/more': '../more' },
  },
  'a listed link': {
    files: { 'app/kustomization.yaml': 'resources: [b.yaml]\n', 'b.yaml': configMap('b') },
    links: { 'app/b.yaml': '../b.yaml' },
  },
  'a linked path': { files: { 'real/a.yaml': configMap('a') }, links: { app: 'real' } },
  'a linked kustomization.yaml': {
    files: { 'app/a.yaml': configMap('a'), 'k.yaml': 'resources: [a.yaml]\nnamePrefix: x-\n' },
    links: { 'app/kustomization.yaml': '../k.yaml' },
  },
  'default excludes': plain({
    'app/a.yaml': configMap('a'),
    'app/.sops.yaml': 'creation_rules: []\n',
    'app/.flux.yaml': 'x: 1\n',
    'app/cloudbuild.yaml': 'steps: []\n',
    'app/.github/workflows/ci.yaml': 'on: push\n',
    'app/.travis.yml': 'x: 1\n',
  }),
  'default excludes in the root': plain(
    { 'a.yaml': configMap('a'), '.github/ci.yaml': 'on: push\n', '.sops.yaml': 'x: 1\n' },
    { path: './' },
  ),
  'default excludes vanish': plain({
    '.sourceignore': '/docs\n',
    'app/a.yaml': configMap('a'),
    'app/.sops.yaml': 'creation_rules: []\n',
  }),
  'default excludes stay with an empty .sourceignore': plain({
    '.sourceignore': '# nothing\n\n   \n',
    'app/a.yaml': configMap('a'),
    'app/.sops.yaml': 'creation_rules: []\n',
  }),
  'default excludes vanish by spec.ignore': {
    files: { 'app/a.yaml': configMap('a'), 'app/.sops.yaml': 'creation_rules: []\n' },
    ignore: '/docs\n',
  },
  'a .sourceignore of a folder': plain({
    'app/.sourceignore': 'b.yaml\n',
    'app/a.yaml': configMap('a'),
    'app/b.yaml': 'replicas: 2\n',
    'app/x/b.yaml': 'replicas: 2\n',
  }),
  'a .sourceignore of another folder': plain({
    'other/.sourceignore': 'b.yaml\n',
    'app/a.yaml': configMap('a'),
    'app/b.yaml': configMap('b'),
  }),
  ...Object.fromEntries<FluxBuild>(
    [
      '/*\n!/app\n',
      '/*\n!/app/\n',
      '*\n!*.yaml\n',
      '**\n!app/a.yaml\n',
      '/**\n!/app/**\n',
      'app\n!app/a.yaml\n',
      'app/\n!app/a.yaml\n',
      '/app/\n!a.yaml\n',
      'app/*\n!app/a.yaml\n',
      'x/\n!x/c.yaml\n',
      '**/x/\n',
      '**/x\n',
      'app/**\n',
      'app/**/c.yaml\n',
      'app/x\n',
      'x/y\n',
      '**/x/y\n',
      'x/**\n',
      '**/y/**\n',
      'a.yaml \n',
      'a.yaml\\ \n',
      ' a.yaml\n',
      '\ta.yaml\n',
      'a.yaml\r\nb.yaml\r\n',
      'A.yaml\n',
      'a.YAML\n',
      'APP/\n',
      '[ab].yaml\n',
      '[^a].yaml\n',
      '[a-b].yaml\n',
      '?.yaml\n',
      '\\a.yaml\n',
      '\\#h.yaml\n',
      '#h.yaml\n!nothing\n',
      '\\!n.yaml\n',
      '[a.yaml\n',
      '{a,b}.yaml\n',
      'a**.yaml\n',
      '**.yaml\n',
      '*/a.yaml\n',
      '/a.yaml\n',
      './a.yaml\n',
      './app/a.yaml\n',
      '/\n',
      '!\n',
      '!/app/b.yaml\n',
      '*.yaml\n!/app/**/*.yaml\n',
      'b.yaml\n!b.yaml\nb.yaml\n',
      '!b.yaml\nb.yaml\n',
      'a.yaml/\n',
      'x/y/\n!x/y/d.yaml\n',
      '**/\n',
      '/app/x/..\n',
      '.*\n',
    ].flatMap((rules) => {
      const files = {
        'app/a.yaml': configMap('a'),
        'app/b.yaml': configMap('b'),
        'app/x/c.yaml': configMap('c'),
        'app/x/y/d.yaml': configMap('d'),
        'app/#h.yaml': configMap('h'),
        'app/!n.yaml': configMap('n'),
        'app/ a.yaml': configMap('s'),
        'app/a b.yaml': configMap('ab'),
      }
      const name = JSON.stringify(rules)
      return [
        [`spec.ignore ${name}`, { files, ignore: rules }],
        [`app/.sourceignore ${name}`, { files: { ...files, 'app/.sourceignore': rules } }],
      ]
    }),
  ),
  'spec.ignore over .sourceignore': {
    files: { '.sourceignore': 'a.yaml\n', 'app/a.yaml': configMap('a'), 'app/b.yaml': configMap('b') },
    ignore: '!a.yaml\nb.yaml\n',
  },
  'a folder over the root': {
    files: {
      '.sourceignore': 'a.yaml\n',
      'app/.sourceignore': '!a.yaml\n',
      'app/a.yaml': configMap('a'),
      'app/x/a.yaml': configMap('b'),
    },
  },
  'a .sourceignore in an ignored folder': {
    files: {
      '.sourceignore': '/app/x\n',
      'app/x/.sourceignore': '!c.yaml\n',
      'app/a.yaml': configMap('a'),
      'app/x/c.yaml': configMap('c'),
      'app/x/d.yaml': configMap('d'),
    },
  },
  'an ignored kustomization.yaml': {
    files: {
      '.sourceignore': 'kustomization.yaml\n',
      'app/kustomization.yaml': 'resources: [a.yaml]\n',
      'app/a.yaml': configMap('a'),
      'app/b.yaml': configMap('b'),
    },
  },
  'an ignored path': { files: { '.sourceignore': '/app\n', 'app/a.yaml': configMap('a') } },
  'everything in the path ignored': { files: { '.sourceignore': '/app/*\n', 'app/a.yaml': configMap('a') } },
  'an ignored resource': {
    files: {
      '.sourceignore': 'a.yaml\n',
      'app/kustomization.yaml': 'resources: [a.yaml]\n',
      'app/a.yaml': configMap('a'),
    },
  },
  // Fields of the Flux Kustomization.
  targetNamespace: kustomized('', { targetNamespace: 'web' }),
  'targetNamespace over namespace': kustomized('namespace: other\n', { targetNamespace: 'web' }),
  'prefix and suffix over others': kustomized('namePrefix: x-\nnameSuffix: -x\n', {
    namePrefix: 'y-',
    nameSuffix: '-y',
  }),
  'patches behind others': kustomized(
    'patches: [{ patch: "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {key: one, one: x}}" }]\n',
    {
      patches: [{ patch: configMap('a', 'key: two') }],
    },
  ),
  'a patch with a target': kustomized('', {
    patches: [
      { patch: '- { op: add, path: /data/more, value: x }', target: { kind: 'ConfigMap', name: '.*' } },
    ],
  }),
  'a patch with a target that fits nothing': kustomized('', {
    patches: [{ patch: '- { op: add, path: /data/more, value: x }', target: { kind: 'Secret' } }],
  }),
  'a patch without target that fits nothing': kustomized('', { patches: [{ patch: configMap('none') }] }),
  'a patch with an empty target': kustomized('', {
    patches: [{ patch: '- { op: add, path: /data/more, value: x }', target: {} }],
  }),
  'a patch of several documents': kustomized(
    '',
    { patches: [{ patch: `${configMap('a', 'key: x')}---\n${configMap('b', 'key: y')}` }] },
    { 'app/kustomization.yaml': 'resources: [a.yaml, b.yaml]\n', 'app/b.yaml': configMap('b') },
  ),
  'an empty patch': kustomized('', { patches: [{ patch: '' }] }),
  'a patch with options': kustomized('', {
    patches: [
      {
        patch: '- { op: replace, path: /metadata/name, value: b }',
        target: { kind: 'ConfigMap' },
        options: { allowNameChange: true },
      },
    ],
  }),
  'a patch of a path': kustomized(
    '',
    { patches: [{ path: 'p.yaml', target: { kind: 'ConfigMap' } }] },
    { 'app/p.yaml': configMap('a', 'key: x') },
  ),
  'a patch that deletes': kustomized('', {
    patches: [{ patch: 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n$patch: delete\n' }],
  }),
  patchesStrategicMerge: kustomized('', {
    patchesStrategicMerge: [
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { key: 'x', n: 1 } },
    ],
  }),
  'patchesStrategicMerge beside others': kustomized(
    'patchesStrategicMerge: [p.yaml]\n',
    {
      patchesStrategicMerge: [
        { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { key: 'x' } },
      ],
    },
    { 'app/p.yaml': configMap('a', 'more: y') },
  ),
  'patchesStrategicMerge without its object': kustomized('', {
    patchesStrategicMerge: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'none' } }],
  }),
  patchesJson6902: kustomized('', {
    patchesJson6902: [
      {
        target: { version: 'v1', kind: 'ConfigMap', name: 'a' },
        patch: [
          { op: 'add', path: '/data/more', value: 'x' },
          { op: 'copy', from: '/data/more', path: '/data/copied' },
          { op: 'replace', path: '/data/key', value: '5' },
        ],
      },
    ],
  }),
  'patchesJson6902 of other types': kustomized('', {
    patchesJson6902: [
      {
        target: { kind: 'ConfigMap', name: 'a' },
        patch: [
          { op: 'add', path: '/data/a', value: 5 },
          { op: 'add', path: '/data/b', value: true },
          { op: 'add', path: '/data/c', value: null },
          { op: 'add', path: '/data/d', value: { x: [1.5] } },
        ],
      },
    ],
  }),
  'patchesJson6902 of an absent object': kustomized('', {
    patchesJson6902: [
      { target: { kind: 'ConfigMap', name: 'none' }, patch: [{ op: 'remove', path: '/data/key' }] },
    ],
  }),
  'patchesJson6902 that fails': kustomized('', {
    patchesJson6902: [
      { target: { kind: 'ConfigMap', name: 'a' }, patch: [{ op: 'remove', path: '/data/none' }] },
    ],
  }),
  images: web({ images: [{ name: 'nginx', newName: 'mirror/nginx', newTag: '2.0' }] }),
  'images by digest': web({ images: [{ name: 'nginx', digest: 'sha256:feed' }] }),
  'images over a tag': web(
    { images: [{ name: 'nginx', digest: 'sha256:feed' }] },
    'images: [{ name: nginx, newTag: "3", newName: other }]\n',
  ),
  'images over a digest': web(
    { images: [{ name: 'nginx', newTag: '4' }] },
    'images: [{ name: nginx, digest: "sha256:feed" }]\n',
  ),
  'images with tag and digest': web(
    { images: [{ name: 'nginx', newTag: '4', digest: 'sha256:feed' }] },
    'images: [{ name: nginx, newTag: "3" }]\n',
  ),
  'images with a new name only': web(
    { images: [{ name: 'nginx', newName: 'other' }] },
    'images: [{ name: nginx, newTag: "3", tagSuffix: -alpine }]\n',
  ),
  'images with nothing new': web({ images: [{ name: 'nginx' }] }, 'images: [{ name: nginx, newTag: "3" }]\n'),
  'images with empty fields': web(
    { images: [{ name: 'nginx', newTag: '', newName: '' }] },
    'images: [{ name: nginx, newTag: "3", newName: x }]\n',
  ),
  'images twice': web(
    {
      images: [
        { name: 'nginx', newTag: '5' },
        { name: 'nginx', newName: 'again' },
      ],
    },
    'images: [{ name: nginx, newTag: "3" }, { name: nginx, newTag: "4" }]\n',
  ),
  'images in keys of another case': web(
    { images: [{ name: 'nginx', newTag: '5' }] },
    'Images: [{ name: nginx, newName: x }]\n',
  ),
  'images beside imageTags': web(
    { images: [{ name: 'nginx', newTag: '5' }] },
    'imageTags: [{ name: nginx, newTag: "3" }]\n',
  ),
  buildMetadata: kustomized('', { buildMetadata: ['originAnnotations', 'transformerAnnotations'] }),
  'buildMetadata over others': kustomized('buildMetadata: [managedByLabel]\n', {
    buildMetadata: ['originAnnotations'],
  }),
  'empty buildMetadata': kustomized('buildMetadata: [managedByLabel]\n', { buildMetadata: [] }),
  'buildMetadata of a folder without kustomization': plain(
    { 'app/a.yaml': configMap('a') },
    { buildMetadata: ['originAnnotations'] },
  ),
  components: kustomized(
    '',
    { components: ['../part'] },
    {
      'part/kustomization.yaml': component('resources: [c.yaml]\nnamePrefix: p-\n'),
      'part/c.yaml': configMap('c'),
    },
  ),
  'components behind others': kustomized(
    'components: [../one]\n',
    { components: ['../two'] },
    {
      'one/kustomization.yaml': component('nameSuffix: -one\n'),
      'two/kustomization.yaml': component('nameSuffix: -two\n'),
    },
  ),
  'a missing component': kustomized('', { components: ['../none'] }),
  'an ignored missing component': kustomized('', { components: ['../none'], ignoreMissingComponents: true }),
  'a component that is a file': kustomized('', { components: ['a.yaml'], ignoreMissingComponents: true }),
  'a component without kustomization': kustomized(
    '',
    { components: ['../part'], ignoreMissingComponents: true },
    { 'part/c.yaml': configMap('c') },
  ),
  'a missing component of the file': kustomized('components: [../none]\n', { ignoreMissingComponents: true }),
  'an absolute component': kustomized('', { components: ['/part'], ignoreMissingComponents: true }),
  'a component on the network': kustomized('', {
    components: ['https://example.com/part'],
    ignoreMissingComponents: true,
  }),
  'a component at GitHub': kustomized('', {
    components: ['github.com/example/part'],
    ignoreMissingComponents: true,
  }),
  'a component by scp': kustomized('', {
    components: ['git@example.com:part'],
    ignoreMissingComponents: true,
  }),
  'a component outside': kustomized('', { components: ['../../../part'], ignoreMissingComponents: true }),
  'a component outside that is not ignored': kustomized('', { components: ['../../../part'] }),
  'a component that is a kustomization': kustomized(
    '',
    { components: ['../part'] },
    {
      'part/kustomization.yaml': 'resources: [c.yaml]\n',
      'part/c.yaml': configMap('c'),
    },
  ),
  'a component that patches what the folder has': kustomized(
    '',
    { components: ['../part'] },
    {
      'part/kustomization.yaml': component(
        'patches: [{ target: { kind: ConfigMap }, patch: "- { op: add, path: /data/part, value: x }" }]\n',
      ),
    },
  ),
  'resources outside of the source': kustomized(
    '',
    {},
    { 'app/kustomization.yaml': 'resources: [../../a.yaml]\n' },
  ),
  'a file of a generator outside of its folder': kustomized(
    'configMapGenerator: [{ name: g, files: [../data.txt] }]\n',
    {},
    { 'data.txt': 'x\n' },
  ),
  'a file of a generator outside of the source': kustomized(
    'configMapGenerator: [{ name: g, files: [../../data.txt] }]\n',
  ),
  // Variables.
  'a variable': substituted('key: ${name}', { name: 'tilia' }),
  'a number': substituted('key: ${n}\n  quoted: "${n}"\n  text: x${n}', { n: '5' }),
  'a boolean': substituted('key: ${n}\n  quoted: "${n}"', { n: 'true' }),
  null: substituted('key: ${n}\n  quoted: "${n}"', { n: 'null' }),
  'a date': substituted('key: ${n}', { n: '2024-01-01' }),
  'yes and no': substituted('key: ${n}\n  y: "y"\n  on: "on"', { n: 'yes' }),
  'an octal': substituted('key: ${n}', { n: '0777' }),
  'an octal of YAML 1.2': substituted('key: ${n}', { n: '0o17' }),
  'a hexadecimal': substituted('key: ${n}', { n: '0x1F' }),
  'a number with underscores': substituted('key: ${n}', { n: '1_000' }),
  'a float': substituted('key: ${n}', { n: '1.50' }),
  'an exponent': substituted('key: ${n}', { n: '1e3' }),
  'a big float': substituted('key: ${n}', { n: '123456789.5e20' }),
  'a big number': substituted('key: ${n}', { n: '123456789012345678901234567890' }),
  'a number past 53 bits': substituted('key: ${n}', { n: '9007199254740993' }),
  infinity: substituted('key: ${n}', { n: '.inf' }),
  sexagesimal: substituted('key: ${n}', { n: '12:30:45' }),
  'quotes in a value': substituted('key: ${q}${id}${q}', { q: '"', id: '123' }),
  'a mapping in a value': substituted('key: ${n}', { n: '{a: b, c: [1]}' }),
  'a comment in a value': substituted('key: ${n}', { n: 'a #b' }),
  'a colon in a value': substituted('key: ${n}', { n: 'a: b' }),
  'a tab in a value': substituted('key: x${n}', { n: 'a\tb' }),
  'a line break in a value': substituted('key: ${n}', { n: 'a\nb\n' }),
  'a carriage return in a value': substituted('key: ${n}', { n: 'a\r\nb' }),
  'an empty value': substituted('key: ${n}', { n: '' }),
  'an asterisk in a value': substituted('key: ${n}', { n: '*x' }),
  'an anchor in a value': substituted('key: ${n}\n  z: ${m}', { n: '&x 5', m: '*x' }),
  'a tag in a value': substituted('key: ${n}', { n: '!!str 5' }),
  'an unknown tag in a value': substituted('key: ${n}', { n: '!foo 5' }),
  'a merge key': substituted('${n}: { a: b }', { n: '<<' }),
  'an at sign in a value': substituted('key: ${n}', { n: '@x' }),
  'a percent sign in a value': substituted('key: ${n}', { n: '%x' }),
  'a backtick in a value': substituted('key: ${n}', { n: '`x' }),
  'a variable in a key': substituted('${n}: x\n  a${n}: y', { n: 'k' }),
  'a variable that makes a key twice': substituted('${n}: x\n  k: y', { n: 'k' }),
  'a number as a key': substituted('${n}: x', { n: '5' }),
  'null as a key': substituted('${n}: x', { n: 'null' }),
  'a float as a key': substituted('${n}: x', { n: '1.50' }),
  'true as a key': substituted('${n}: x', { n: 'true' }),
  'a document separator': substituted('key: |\n    a\n    ${n}', { n: '---' }),
  'a block': substituted('key: |\n    a ${n}\n      b ${n}\n', { n: 'x' }),
  'a folded block': substituted('key: >\n    a ${n}\n    b ${n}\n\n    c\n', { n: 'x' }),
  'a long line': substituted(`key: ${'word '.repeat(40)}\${n} ${'word '.repeat(10)}`, { n: 'x' }),
  'a long value': substituted('key: "a ${n}"', { n: 'word '.repeat(60) + '.' }),
  'escapes in quotes': substituted('key: "a\\tb ${n}"', { n: 'x"y' }),
  'single quotes': substituted("key: 'it''s ${n}: x'", { n: "a'b" }),
  'a value with a dollar': substituted('key: ${n}', { n: '$${x} ${y} $z' }),
  'doubled dollars': substituted('key: $${n} $$x $$$ $', { n: 'x' }),
  'no variable in a file with dollars': substituted('key: $x $(y) `z`', { n: 'x' }),
  'only doubled dollars': substituted('key: a$$b', { n: 'x' }),
  defaults: substituted('a: ${x:-one}\n  b: ${x:=two}\n  c: ${x:?three}\n  d: ${x:+four}\n  e: ${x=five}', {
    n: '',
  }),
  'nested defaults': substituted('a: ${x:-${n}}\n  b: ${x:-${y:-deep}}', { n: 'v' }),
  functions: substituted(
    'a: ${n^}\n  b: ${n^^}\n  c: ${n,}\n  d: ${n:1}\n  e: ${n:1:2}\n  f: ${#n}\n  g: ${n#t*i}\n  h: ${n%a}\n  i: ${n/i/x}\n  j: ${n//i/x}',
    { n: 'tilia' },
  ),
  'a malformed call': substituted('a: ${n', { n: 'x' }),
  'a form of shells': substituted('a: ${n-x}', { n: 'x' }),
  'an array of shells': substituted('a: ${n[@]}', { n: 'x' }),
  'an empty call': substituted('a: ${}', { n: 'x' }),
  'an unset variable': substituted('a: ${x}', { n: 'x' }),
  'an unset variable, leniently': substituted(
    'a: ${x}\n  b: "${x}"\n  c: p${x}q',
    { n: 'x' },
    { strict: false },
  ),
  'an unset variable with a function': substituted('a: ${x^^}', { n: 'x' }),
  'an unset variable with a function, leniently': substituted('a: ${x^^}z', { n: 'x' }, { strict: false }),
  'an invalid name': substituted('a: ${n}', { n: 'x', 'a-b': 'y' }),
  'an invalid name that starts with a digit': substituted('a: ${n}', { n: 'x', '1a': 'y' }),
  'an invalid name with a dot': substituted('a: ${n}', { n: 'x', 'a.b': 'y' }),
  'an invalid name that is empty': substituted('a: ${n}', { n: 'x', '': 'y' }),
  'a name that is not ASCII': substituted('a: ${ä}', { ä: 'y' }),
  'an invalid name where nothing is substituted': substituted('a: b', { 'a-b': 'y' }),
  'an invalid name where all is switched off': {
    files: {
      'app/a.yaml': configMap(
        'a',
        'a: b',
        '  labels: { kustomize.toolkit.fluxcd.io/substitute: disabled }\n',
      ),
    },
    spec: { postBuild: { substitute: { 'a-b': 'y' } } },
  },
  'a name with a line break': substituted('a: ${n}', { 'n\n': 'y' }),
  'an underscore': substituted('a: ${_}${_a1}', { _: 'x', _a1: 'y' }),
  'no variables': substituted('a: ${x}', {}),
  'no variables, always': substituted(
    'a: ${x:=y}',
    {},
    { spec: { postBuild: { substituteStrategy: 'Always' } } },
  ),
  'no variables, always, unset': substituted(
    'a: ${x}',
    {},
    { spec: { postBuild: { substituteStrategy: 'Always' } } },
  ),
  'no variables, with variables only': substituted(
    'a: ${x:=y}',
    {},
    { spec: { postBuild: { substituteStrategy: 'WithVariables' } } },
  ),
  'an empty postBuild': substituted('a: ${x}', {}, { spec: { postBuild: {} } }),
  ...Object.fromEntries<FluxBuild>(
    ['labels', 'annotations'].flatMap((field) =>
      ['disabled', '"disabled"', 'Disabled', 'enabled', '"true"'].map((value) => [
        `${field} substitute: ${value}`,
        {
          files: {
            'app/a.yaml': configMap(
              'a',
              'a: ${n} $$b',
              `  ${field}:\n    kustomize.toolkit.fluxcd.io/substitute: ${value}\n`,
            ),
          },
          spec: { postBuild: { substitute: { n: 'x' } } },
        },
      ]),
    ),
  ),
  'a label that a variable makes': {
    files: {
      'app/a.yaml': configMap(
        'a',
        'a: ${n}',
        '  labels:\n    kustomize.toolkit.fluxcd.io/substitute: ${off}\n',
      ),
    },
    spec: { postBuild: { substitute: { n: 'x', off: 'disabled' } } },
  },
  'a variable in the name': {
    files: { 'app/a.yaml': configMap('a-${n}') },
    spec: { postBuild: { substitute: { n: 'x' } } },
  },
  'variables that make two objects one': {
    files: { 'app/a.yaml': `${configMap('a-${n}')}---\n${configMap('a-x')}` },
    spec: { postBuild: { substitute: { n: 'x' } } },
  },
  'variables that make a label a number': {
    files: { 'app/a.yaml': configMap('a', 'k: v', '  labels: { version: "${n}" }\n') },
    spec: { postBuild: { substitute: { n: '5' } } },
  },
  'variables that make an annotation true': {
    files: { 'app/a.yaml': configMap('a', 'k: v', '  annotations: { on: "${n}" }\n') },
    spec: { postBuild: { substitute: { n: 'true' } } },
  },
  'variables that make metadata a text': {
    files: { 'app/a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, labels: "${n}" }\n' },
    spec: { postBuild: { substitute: { n: 'x' } } },
  },
  'a variable in the kind': {
    files: { 'app/a.yaml': 'apiVersion: v1\nkind: ${k}\nmetadata: { name: a }\n' },
    spec: { postBuild: { substitute: { k: 'Secret' } } },
  },
  'a variable in the namespace': {
    files: { 'app/a.yaml': configMap('a', 'k: v', '  namespace: ${n}\n') },
    spec: { postBuild: { substitute: { n: 'web' } } },
  },
  'a variable in a resource of the kustomization': {
    files: { 'app/kustomization.yaml': 'resources: ["${n}.yaml"]\n', 'app/a.yaml': configMap('a') },
    spec: { postBuild: { substitute: { n: 'a' } } },
  },
  'a generated ConfigMap': {
    files: { 'app/kustomization.yaml': 'configMapGenerator: [{ name: a, literals: ["k=${n}"] }]\n' },
    spec: { postBuild: { substitute: { n: '5' } } },
  },
  'a generated Secret': {
    files: { 'app/kustomization.yaml': 'secretGenerator: [{ name: a, literals: ["k=${n}"] }]\n' },
    spec: { postBuild: { substitute: { n: '5' } } },
  },
  'a number for a variable': substituted('key: ${n}', { n: '5' }),
  'variables from a ConfigMap': substituted(
    'key: ${n} ${m}',
    {},
    {
      spec: {
        postBuild: {
          substituteFrom: [
            { kind: 'ConfigMap', name: 'one' },
            { kind: 'Secret', name: 'two' },
          ],
        },
      },
      configMaps: { one: { n: 'a\nb\n', m: 'first' } },
      secrets: { two: { m: 'second\n' } },
    },
  ),
  'variables from a Secret first': substituted(
    'key: ${n} ${m}',
    {},
    {
      spec: {
        postBuild: {
          substituteFrom: [
            { kind: 'Secret', name: 'two' },
            { kind: 'ConfigMap', name: 'one' },
          ],
          substitute: { n: 'own' },
        },
      },
      configMaps: { one: { n: 'ab', m: 'first' } },
      secrets: { two: { m: 'second' } },
    },
  ),
  'an invalid name in a ConfigMap': substituted(
    'key: ${n}',
    {},
    {
      spec: { postBuild: { substituteFrom: [{ kind: 'ConfigMap', name: 'one' }] } },
      configMaps: { one: { n: 'a', 'a.yaml': 'b' } },
    },
  ),
  'an empty ConfigMap': substituted(
    'key: ${n}',
    {},
    {
      spec: { postBuild: { substituteFrom: [{ kind: 'ConfigMap', name: 'one' }] } },
      configMaps: { one: {} },
    },
  ),
  'a source of variables of another kind': substituted(
    'key: ${n}',
    {},
    {
      spec: { postBuild: { substituteFrom: [{ kind: 'Deployment', name: 'one' }], substitute: { n: 'x' } } },
    },
  ),
  'a ConfigMap with all sorts of values': substituted(
    'a: ${a}\n  b: ${b}\n  c: ${c}',
    {},
    {
      spec: { postBuild: { substituteFrom: [{ kind: 'ConfigMap', name: 'one' }] } },
      configMaps: { one: { a: '', b: '0x1', c: ' spaced ' } },
    },
  ),
  'a Secret of bytes': substituted(
    'key: ${n}',
    {},
    {
      spec: { postBuild: { substituteFrom: [{ kind: 'Secret', name: 'two' }] } },
      secrets: { two: { n: 'ä😀' } },
    },
  ),
  // What substitution does to objects that have nothing to substitute.
  ...Object.fromEntries<FluxBuild>(
    [
      'key: "5"',
      'key: 5',
      'key: 1.0',
      'key: 1.50',
      'key: 1e3',
      'key: 0777',
      'key: 2024-01-01',
      'key: "2024-01-01"',
      'key: 2024-01-01T10:00:00Z',
      'key: yes',
      'key: "yes"',
      'key: "y"',
      'key: ~',
      'key:',
      'key: ""',
      'key: "0x1F"',
      'key: "1_000"',
      'key: "12:30"',
      'key: "0o17"',
      'key: ".inf"',
      'key: "=" ',
      'key: "<<"',
      'key: "a\\nb\\n"',
      'key: "\\0"',
      'key: "😀 ä"',
      'key: " x "',
      'key: "a: b"',
      'key: "- a"',
      'key: "# a"',
      'key: !!binary aGVsbG8=',
      'key: [1, {a: b}, [], {}]',
      'key: 123456789012345678901234567890',
      'key: 1234567.0',
      'key: 100000000000000000000.0',
      '5: x',
      'true: x',
      '"5": x',
      '"true": x',
      'null: x',
      '"": x',
      '? [a]\n  : x',
      '"a b": x',
      '1.0: x',
    ].map((data) => [
      `substitution leaves ${JSON.stringify(data)}`,
      substituted(`${data}\n  $: ''`, { n: 'x' }),
    ]),
  ),
}
