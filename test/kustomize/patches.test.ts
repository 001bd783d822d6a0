import { describe, expect, test } from '@jest/globals'
import { createBuilder } from '@pte/kustomize'
import { writeYaml } from '@pte/yaml'
import { memoryView } from './memory-view.ts'

const all =
  'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, annotations: {x: y}}\ndata: {port: "8080"}\n'

function build(kustomization: string, more: Readonly<Record<string, string>> = {}) {
  const view = memoryView({ 'app/kustomization.yaml': kustomization, 'app/all.yaml': all, ...more })
  const { resources, findings } = createBuilder(view).build('app')
  return { text: resources.map(({ object }) => writeYaml(object)).join('---\n'), findings }
}

describe('a patch', () => {
  test('that removes the annotations makes the names before forgotten', () => {
    const { text } = build('resources: [base]\npatches: [{path: patch.yaml}]\n', {
      'app/patch.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, annotations: null}\n',
      'app/base/kustomization.yaml': 'namePrefix: pre-\nresources: [all.yaml]\n',
      'app/base/all.yaml': `${all}---\napiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {volumes: [{name: v, configMap: {name: a}}]}\n`,
    })
    expect(text).toContain('name: pre-a')
    expect(text).toContain('configMap:\n      name: a\n')
  })

  test('leaves a text in quotes a text', () => {
    const patch = '{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {port: 9090}}'
    expect(build(`resources: [all.yaml]\npatches: [{patch: '${patch}'}]\n`).text).toContain('port: "9090"')
  })

  test('in a file that fails is told there, with the object that it does not fit', () => {
    const { findings } = build(
      'resources: [all.yaml]\npatches: [{path: patch.yaml, target: {kind: ConfigMap}}]\n',
      {
        'app/patch.yaml': '# first\n---\nkind: X\nmetadata: {name: x}\ndata: [x]\n',
      },
    )
    expect(findings).toMatchObject([
      {
        message: expect.stringContaining('does not fit ConfigMap a'),
        at: { file: 'app/patch.yaml', line: 3 },
      },
    ])
  })

  test.each([
    ['patches', `- patch: '[{"op": "remove", "path": "/none"}]'\n  target: {kind: ConfigMap}\n`],
    ['patches', `- patch: '{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: [x]}'\n`],
    ['patches', `- target: {name: "("}\n  patch: '{kind: X, metadata: {name: x}}'\n`],
    ['replacements', '- source: {kind: Secret}\n  targets: [{select: {kind: ConfigMap}}]\n'],
    [
      'transformers',
      '- |\n  {apiVersion: builtin, kind: LabelTransformer, metadata: {name: t}, labels: 5}\n',
    ],
  ])('that fails is told where it stands, in %s', (field, entry) => {
    const { findings } = build(`resources: [all.yaml]\n\n${field}:\n${entry}`)
    expect(findings.map(({ rule, at }) => ({ rule, file: at?.file, line: at?.line }))).toEqual([
      { rule: 'transform-failed', file: 'app/kustomization.yaml', line: 4 },
    ])
  })
})
