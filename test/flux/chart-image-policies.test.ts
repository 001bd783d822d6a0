import { describe, expect, test } from '@jest/globals'
import { chartImagePolicies } from '@pte/flux'
import type { KubernetesObject } from '@pte/resource'
import { createRepository } from '../../packages/flux/src/repository.ts'
import { viewOf } from './files.ts'

const release = (spec: KubernetesObject['spec'] = {}): KubernetesObject => ({
  apiVersion: 'helm.toolkit.fluxcd.io/v2',
  kind: 'HelmRelease',
  metadata: { name: 'site', namespace: 'apps' },
  spec: spec ?? null,
})

const policiesOf = (template: string, object = release(), values = 'update: true\npattern: ^v1_\n') =>
  chartImagePolicies(
    object,
    'chart',
    createRepository(
      viewOf({
        'chart/Chart.yaml': 'name: simple\nversion: 1.2.3\n',
        'chart/values.yaml': values,
        'chart/templates/policy.yaml': template,
        'chart/templates/_names.tpl':
          '{{/* names */}}\n{{- define "full" -}}\n{{- printf "%s-%s" .Release.Name .Chart.Name | trunc 63 | trimSuffix "-" -}}\n{{- end -}}\n',
      }),
    ),
  )

const manifest = (name: string): string =>
  `apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImagePolicy\nmetadata:\n  name: ${name}\nspec:\n  filterTags:\n    pattern: {{ .Values.pattern | quote }}\n`

describe('image policies of a chart', () => {
  test.each([
    ['{{ .Release.Name }}-policy', 'site-policy'],
    ['{{ include "full" . }}', 'site-simple'],
    ['{{- include "full" $ }}', undefined],
    ['{{ .Values.name | default "other" }}', 'other'],
    ['{{ printf "%s-x" .Release.Name | quote }}', 'site-x'],
  ])('have the name of %s', (name, expected) => {
    const names = policiesOf(manifest(name))?.map(({ metadata }) => metadata.name)
    expect(names?.[0]).toBe(expected)
  })

  test('take the values of the release over those of the chart', () => {
    const [policy] = policiesOf(manifest('a'), release({ values: { pattern: '^v2_' } })) ?? []
    expect(policy?.['spec']).toEqual({ filterTags: { pattern: '^v2_' } })
  })

  test('are made only where their condition holds', () => {
    const template = `{{- if .Values.update }}\n${manifest('{{ .Release.Name }}')}{{- end }}\n`
    expect(policiesOf(template)).toHaveLength(1)
    expect(policiesOf(template, release({ values: { update: false } }))).toEqual([])
  })

  test('are read inside of with, where the dot is another one', () => {
    const template =
      '{{- with .Values.image }}\n' + manifest('{{ $.Release.Name }}-{{ .suffix }}') + '{{- end }}\n'
    expect(policiesOf(template, release({ values: { image: { suffix: 'x' } } }))?.[0]?.metadata.name).toBe(
      'site-x',
    )
    expect(policiesOf(template)).toEqual([])
  })

  test.each([
    '{{ lookup "v1" "Secret" "a" "b" }}',
    '{{ (index .Values.a 0).name }}',
    '{{ if .Values.a }}',
    '{{ include "none" . }}',
  ])('are unknown where only Helm can tell: %s', (name) => {
    expect(policiesOf(manifest(name))).toBeUndefined()
  })

  test('use releaseName and targetNamespace as helm-controller does', () => {
    const name = (spec: KubernetesObject['spec']) =>
      policiesOf(manifest('{{ .Release.Name }}'), release(spec))?.[0]?.metadata.name
    expect(name({ targetNamespace: 'web' })).toBe('web-site')
    expect(name({ targetNamespace: 'web', releaseName: 'own' })).toBe('own')
  })
})
