import type { FluxBuild } from './flux-build.ts'
import { component, configMap, kustomized, plain, web } from './flux-build-shapes.ts'

/** Fields of a Flux Kustomization that go into the kustomization. */
export const fields: Readonly<Record<string, FluxBuild>> = {
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
}
