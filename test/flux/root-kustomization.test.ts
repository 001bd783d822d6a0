import { describe, expect, test } from '@jest/globals'
import { cluster, configMap, flux, objectsOf, problemsOf, render } from './cluster.ts'

const app = { 'app/kustomization.yaml': 'resources: [a.yaml]\n', 'app/a.yaml': configMap('a') }
const rendered = (files: Readonly<Record<string, string>>, spec = '') =>
  render({ ...cluster({ app: flux('app', './app', spec) }), ...app, ...files })
const metadataOf = (files: Readonly<Record<string, string>>, spec = '') =>
  objectsOf(rendered(files, spec), 'app').map(({ metadata }) => metadata)

describe('the kustomization of spec.path', () => {
  test('is read loosely: unknown fields are dropped, and what is no text becomes one', () => {
    const loose =
      'unknown: 1\nRESOURCES: [a.yaml]\nnamePrefix: 1.10\nnamespace: yes\nnameSuffix: 2024-01-01\n'
    expect(metadataOf({ 'app/kustomization.yaml': loose })).toEqual([
      { name: '1.1a2024-01-01', namespace: 'true' },
    ])
    expect(problemsOf(rendered({ 'app/kustomization.yaml': loose }))).toEqual([])
  })

  test('is read loosely, those below it are not', () => {
    const below = { 'app/kustomization.yaml': 'resources: [../b]\n', 'b/kustomization.yaml': 'unknown: 1\n' }
    expect(problemsOf(rendered(below))).toEqual(['kustomization-invalid b/kustomization.yaml:1'])
  })

  test('may be empty', () => {
    expect(problemsOf(rendered({ 'app/kustomization.yaml': '# nothing yet\n' }))).toEqual([])
  })

  test('tells where objects come from when it lists no resources', () => {
    const files = {
      'app/kustomization.yaml': 'bases: [../b]\n',
      'b/kustomization.yaml': 'resources: [a.yaml]\n',
    }
    expect(metadataOf({ ...files, 'b/a.yaml': configMap('a') })).toEqual([
      { name: 'a', annotations: { 'config.kubernetes.io/origin': 'path: ../b/a.yaml\n' } },
    ])
  })

  test('is one file', () => {
    expect(problemsOf(rendered({ 'app/kustomization.yml': 'resources: [a.yaml]\n' }))).toEqual([
      'kustomization-invalid app/kustomization.yml:1',
    ])
  })

  test('is of version v1beta1 unless it says otherwise', () => {
    const component = 'kind: Component\nresources: [a.yaml]\n'
    expect(problemsOf(rendered({ 'app/kustomization.yaml': component }))).toEqual([
      'kustomization-invalid app/kustomization.yaml:1',
    ])
  })
})

describe('fields of a Flux Kustomization', () => {
  test('set buildMetadata', () => {
    expect(metadataOf({}, '  buildMetadata: [originAnnotations]\n')).toEqual([
      { name: 'a', annotations: { 'config.kubernetes.io/origin': 'path: a.yaml\n' } },
    ])
  })

  test.each(['https://example.org/part', 'git@example.org:part', 'github.com/octo/part', '/part'])(
    'take no component %s, missing or not',
    (component) => {
      const spec = `  ignoreMissingComponents: true\n  components: ["${component}"]\n`
      expect(problemsOf(rendered({}, spec))).toEqual(['kustomization-invalid clusters/tilia/app.yaml:12'])
    },
  )

  test('do not leave a component out that is a file', () => {
    const spec = '  ignoreMissingComponents: true\n  components: [a.yaml]\n'
    expect(problemsOf(rendered({}, spec))).toHaveLength(1)
  })

  test('have patches in place only', () => {
    const spec = '  patches:\n    - path: a.yaml\n      target: { kind: ConfigMap }\n'
    expect(problemsOf(rendered({}, spec))).toEqual([expect.stringMatching(/ clusters\/tilia\/app\.yaml:12$/)])
  })

  test('put a new name of an image over one that is there', () => {
    const pod =
      'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, image: site }] }\n'
    const images = '  images: [{ name: site, newName: other, newTag: "" }]\n'
    const files = {
      'app/kustomization.yaml': 'resources: [a.yaml]\nIMAGES: [{ name: site, newTag: "2" }]\n',
      'app/a.yaml': pod,
    }
    expect(objectsOf(rendered(files, images), 'app')[0]?.['spec']).toMatchObject({
      containers: [{ image: 'other:2' }],
    })
  })
})

test('an object without apiVersion stops Flux', () => {
  expect(problemsOf(rendered({ 'app/a.yaml': 'kind: ConfigMap\nmetadata: { name: a }\n' }))).toEqual([
    'resource-invalid app/a.yaml:1',
  ])
})
