import { describe, expect, test } from '@jest/globals'
import { findingsOf } from '@pte/flux'
import { refusesUnsetVariables } from '../../packages/flux/src/flux-version.ts'
import { cluster, configMap, flux, objectsOf, problemsOf, render } from './cluster.ts'

const app = { 'app/kustomization.yaml': 'resources: [a.yaml]\n', 'app/a.yaml': configMap('a') }
const idsOf = (rendered: ReturnType<typeof render>) => rendered.clusters.map(({ entry }) => entry.id)

describe('cluster entries', () => {
  test('may be a Kustomization that a patch sends to the folder of the cluster', () => {
    // The layout of a company: one base, and a patch for each cluster that names its folder and its variables.
    const rendered = render({
      'system/base/kustomize.yaml': flux('flux-system', './clusters/${ENVIRONMENT}'),
      'system/dev/kustomize.yaml':
        'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: flux-system, namespace: flux-system }\nspec:\n  path: ./clusters/dev\n  postBuild: { substitute: { ENVIRONMENT: dev } }\n',
      'clusters/dev/kustomization.yaml':
        'resources: [../../system/base/kustomize.yaml, child.yaml]\npatches: [{ path: ../../system/dev/kustomize.yaml }]\n',
      'clusters/dev/child.yaml': flux('child', './env/${ENVIRONMENT}'),
      'env/dev/a.yaml': configMap('a'),
    })
    expect(idsOf(rendered)).toEqual(['clusters/dev'])
    expect(problemsOf(rendered)).toEqual([])
    expect(objectsOf(rendered, 'child').map(({ metadata }) => metadata.name)).toEqual(['a'])
  })

  test('may be in the values of the flux-instance chart, for an artifact of a folder', () => {
    const rendered = render({
      'kubernetes/clusters/tilia/values.yaml': `instance:
  sync: { kind: OCIRepository, url: oci://ghcr.io/octo/manifests, path: ./clusters/tilia }
  kustomize:
    patches:
      - patch: |
          apiVersion: kustomize.toolkit.fluxcd.io/v1
          kind: Kustomization
          metadata: { name: flux-system }
          spec: { postBuild: { substitute: { APP: app } } }
`,
      'kubernetes/clusters/tilia/kustomization.yaml': 'resources: [app.yaml]\n',
      'kubernetes/clusters/tilia/app.yaml': flux('app', './${APP}').replace('GitRepository', 'OCIRepository'),
      'kubernetes/app/a.yaml': configMap('a'),
    })
    expect(idsOf(rendered)).toEqual(['kubernetes/clusters/tilia'])
    expect(problemsOf(rendered)).toEqual([])
    expect(objectsOf(rendered, 'app')).toHaveLength(1)
  })

  test('are found by --source for an artifact that is pushed from a folder', () => {
    const sync = flux('flux-system', './clusters/tilia').replace('GitRepository', 'OCIRepository')
    const rendered = render(
      { 'kubernetes/clusters/tilia/gotk-sync.yaml': sync },
      { sources: ['OCIRepository/flux-system/flux-system=kubernetes'] },
    )
    expect(idsOf(rendered)).toEqual(['kubernetes/clusters/tilia'])
    expect(problemsOf(rendered)).toEqual([])
  })

  test('are not the instance of another repository, nor another branch of this one', () => {
    const instance =
      'apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: { name: flux, namespace: flux-system }\nspec:\n  sync: { kind: GitRepository, path: somewhere/else }\n'
    expect(idsOf(render({ 'instance.yaml': instance }))).toEqual([])
    const branch =
      'apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: { name: team, namespace: flux-system }\nspec:\n  url: https://github.com/octo/infrastructure\n  ref: { branch: team }\n'
    const team = flux('team', './').replace('    name: flux-system', '    name: team')
    const rendered = render(cluster({ branch, team }))
    expect(problemsOf(rendered)).toEqual(['foreign-source clusters/tilia/team.yaml:8'])
  })
})

describe('variables without a value', () => {
  const withVersion = (version: string) =>
    render({
      ...cluster({
        app: flux('app', './app', '  postBuild: { substitute: { a: b } }\n'),
        controller: `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: source-controller\n  namespace: flux-system\n  labels:\n    app.kubernetes.io/part-of: flux\n    app.kubernetes.io/version: ${version}\n`,
      }),
      ...app,
      'app/a.yaml': configMap('a', 'key: ${unknown}'),
    })

  test.each([
    ['v2.8.8', 'warning'],
    ['v2.9.0', 'error'],
    ['v3.0.0', 'error'],
  ])('are with Flux %s a %s', (version, severity) => {
    expect(findingsOf(withVersion(version)).map((finding) => finding.severity)).toEqual([severity])
  })

  const controller = (arg: string) => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'kustomize-controller' },
    spec: { template: { spec: { containers: [{ args: ['--log-level=info', arg] }] } } },
  })

  test('are what a feature gate makes of them', () => {
    expect(refusesUnsetVariables([controller('--feature-gates=StrictPostBuildSubstitutions=false')])).toBe(
      false,
    )
    expect(refusesUnsetVariables([controller('--feature-gates=StrictPostBuildSubstitutions=true')])).toBe(
      true,
    )
    expect(refusesUnsetVariables([controller('--other')])).toBe(true)
    const instance = {
      apiVersion: 'x/v1',
      kind: 'FluxInstance',
      metadata: { name: 'flux' },
      spec: { distribution: { version: '2.7.x' } },
    }
    expect(refusesUnsetVariables([instance])).toBe(false)
  })
})
