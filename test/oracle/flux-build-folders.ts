import type { FluxBuild } from './flux-build.ts'
import { component, configMap, kustomized, plain, web } from './flux-build-shapes.ts'

/** Which kustomization Flux finds or makes, how it reads it, and what else lies in a folder. */
export const folders: Readonly<Record<string, FluxBuild>> = {
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
}
