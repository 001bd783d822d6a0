import { describe, expect, test } from '@jest/globals'
import { createBuilder, type BuildOptions } from '@pte/kustomize'
import { writeYaml } from '@pte/yaml'
import { memoryView } from './memory-view.ts'

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
      - name: main
        image: nginx:1.25
        envFrom:
        - configMapRef:
            name: settings
`

function build(files: Readonly<Record<string, string>>, directory = 'app', options: BuildOptions = {}) {
  return createBuilder(memoryView(files)).build(directory, options)
}

function text(files: Readonly<Record<string, string>>, directory?: string, options?: BuildOptions): string {
  const { resources, findings } = build(files, directory, options)
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  return resources.map(({ object }) => writeYaml(object)).join('---\n')
}

describe('a build', () => {
  test('puts names, namespace, images, labels and hashes where kustomize puts them', () => {
    const files = {
      'app/kustomization.yaml': `namespace: team
namePrefix: a-
resources: [web.yaml]
images: [{name: nginx, newTag: "1.27"}]
labels: [{pairs: {app: web}, includeSelectors: true}]
configMapGenerator: [{name: settings, literals: [LEVEL=debug]}]
`,
      'app/web.yaml': deployment,
    }
    // The output of kustomize v5.8.1.
    expect(text(files)).toBe(`apiVersion: v1
data:
  LEVEL: debug
kind: ConfigMap
metadata:
  labels:
    app: web
  name: a-settings-t84bgbmfg7
  namespace: team
---
apiVersion: apps/v1
kind: Deployment
metadata:
  labels:
    app: web
  name: a-web
  namespace: team
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
      - envFrom:
        - configMapRef:
            name: a-settings-t84bgbmfg7
        image: nginx:1.27
        name: main
`)
  })

  test('reads a file once, however many roots use it, and never changes what they share', () => {
    const view = memoryView({
      'base/kustomization.yaml': 'resources: [web.yaml]\n',
      'base/web.yaml': deployment,
      'one/kustomization.yaml': 'resources: [../base]\nnameSuffix: "-1"\n',
      'two/kustomization.yaml': 'resources: [../base]\nnameSuffix: "-2"\n',
    })
    const builder = createBuilder(view)
    const names = ['one', 'two', 'base', 'one'].map(
      (directory) => builder.build(directory).resources[0]?.object.metadata.name,
    )
    expect(names).toEqual(['web-1', 'web-2', 'web', 'web-1'])
    expect(Object.isFrozen(builder.build('base').resources[0]?.object)).toBe(true)
  })

  test('takes the kustomization of the root as a value, and says where that came from', () => {
    const files = { 'app/web.yaml': deployment }
    const at = { file: 'cluster.yaml', document: 0, path: ['spec', 'patches', 0] }
    const value = { resources: ['web.yaml'], namespace: 'team', unknownToFlux: 1 }
    const { resources } = build(files, 'app', { root: { value, locate: () => ({ at }) } })
    const [edit] = resources[0]?.origin.edits ?? []
    expect(resources[0]?.object.metadata['namespace']).toBe('team')
    expect(edit?.blames(['metadata', 'namespace'])).toEqual(at)
    expect(edit?.blames(['spec'])).toBeUndefined()
  })

  test('blames the line of the patch that set a value, also when the list grew', () => {
    const files = {
      'app/kustomization.yaml': 'resources: [web.yaml]\npatches: [{path: patch.yaml}]\n',
      'app/web.yaml': deployment,
      'app/patch.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    spec:
      containers: [{name: side, image: redis}]
`,
    }
    const [resource] = build(files).resources
    const containers = ['spec', 'template', 'spec', 'containers']
    const [edit] = resource?.origin.edits ?? []
    expect(edit?.blames([...containers, 0, 'image'])).toMatchObject({
      file: 'app/patch.yaml',
      path: containers,
    })
    expect(edit?.blames([...containers, 1, 'image'])).toBeUndefined()
    expect(resource?.origin.made).toMatchObject({ file: 'app/web.yaml', by: 'resource' })
  })
})

describe('what is wrong is told on its line', () => {
  const valid = { 'app/web.yaml': deployment }
  test.each([
    ['resource-not-found', 'resources:\n- web.yaml\n- gone.yaml\n', { line: 3, column: 3 }],
    ['patch-not-found', 'resources: [web.yaml]\npatches:\n- path: gone.yaml\n', { line: 3, column: 3 }],
    [
      'patch-without-target',
      'resources: [web.yaml]\npatches:\n- patch: |-\n    {kind: Pod, apiVersion: v1, metadata: {name: no}}\n',
      { line: 3 },
    ],
    ['path-outside-repository', 'resources:\n- ../../etc\n', { line: 2 }],
    ['path-outside-directory', 'resources:\n- ../outside.yaml\n', { line: 2 }],
    ['unsupported', 'resources: [web.yaml]\nhelmCharts:\n- name: x\n', { line: 2 }],
    ['remote-base', 'resources:\n- https://example.com/base?ref=v1\n', { line: 2 }],
    ['kustomization-invalid', 'resources: [web.yaml]\nnamePrefx: a-\n', { line: 2, column: 1 }],
    ['yaml-syntax', 'resources: [web.yaml\n', { line: 2 }],
  ])('%s: %j', (rule, kustomization, place) => {
    const files = { ...valid, 'outside.yaml': deployment, 'app/kustomization.yaml': kustomization }
    const { resources, findings } = build(files)
    expect(resources).toEqual([])
    expect(findings.find(({ severity }) => severity === 'error')).toMatchObject({
      rule,
      at: { file: 'app/kustomization.yaml', ...place },
    })
  })

  test('all resources that are missing are told, not only the first', () => {
    const { findings } = build({ 'app/kustomization.yaml': 'resources: [a.yaml, b.yaml]\n' })
    expect(findings.map(({ message }) => message)).toEqual([
      'There is no file or directory a.yaml',
      'There is no file or directory b.yaml',
    ])
  })

  test('a resource with a key that stands twice, in its own file', () => {
    const files = {
      'app/kustomization.yaml': 'resources: [web.yaml]\n',
      'app/web.yaml': `${deployment}kind: Pod\n`,
    }
    expect(build(files).findings).toMatchObject([
      { rule: 'yaml-duplicate-key', at: { file: 'app/web.yaml', line: 14 } },
    ])
  })

  test('a base that leads back to what uses it', () => {
    const files = {
      'app/kustomization.yaml': 'resources: [../base]\n',
      'base/kustomization.yaml': 'resources: [../app]\n',
    }
    expect(build(files).findings).toMatchObject([
      { rule: 'kustomization-cycle', at: { file: 'base/kustomization.yaml' } },
    ])
  })
})

test('an object that a generator replaces keeps the transformations of the old one', () => {
  const files = {
    'base/kustomization.yaml': 'resources: [secret.yaml]\nlabels:\n- pairs: { tier: back }\n',
    'base/secret.yaml': 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: api\nstringData:\n  key: value\n',
    'app/kustomization.yaml': `resources: [../base]
secretGenerator:
- name: api
  behavior: replace
  literals: [c=1]
  options: { disableNameSuffixHash: true }
buildMetadata: [transformerAnnotations]
`,
  }
  const change = `      - configuredIn: ../base/kustomization.yaml
        configuredBy:
          apiVersion: builtin
          kind: LabelTransformer
`
  expect(text(files)).toBe(`apiVersion: v1
data:
  c: MQ==
kind: Secret
metadata:
  annotations:
    alpha.config.kubernetes.io/transformations: |
${change}${change}  labels:
    tier: back
  name: api
type: Opaque
`)
})
