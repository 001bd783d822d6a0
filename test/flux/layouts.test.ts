import { describe, expect, test } from '@jest/globals'
import { findingsOf } from '@pte/flux'
import { cluster, configMap, flux, problemsOf, render } from './cluster.ts'

const errorsOf = (rendered: ReturnType<typeof render>) =>
  findingsOf(rendered).filter(({ severity }) => severity === 'error')
const idsOf = (rendered: ReturnType<typeof render>) => rendered.clusters.map(({ entry }) => entry.id)
const rootsOf = (rendered: ReturnType<typeof render>) =>
  rendered.clusters.flatMap(({ roots }) => roots.map(({ kustomization }) => kustomization.id))

const source = (kind: string, name: string, spec: string, namespace = 'flux-system'): string =>
  `apiVersion: source.toolkit.fluxcd.io/v1\nkind: ${kind}\nmetadata: { name: ${name}, namespace: ${namespace} }\nspec: ${spec}\n`
const from = (text: string, kind: string, name: string): string =>
  text.replace('kind: GitRepository\n    name: flux-system', `kind: ${kind}\n    name: ${name}`)

/** How repositories are laid out in public: each of them is in order. */
describe('a repository in order has no errors', () => {
  test('one cluster at home: the Kustomization of the cluster beside its own source', () => {
    const rendered = render({
      'kubernetes/flux/config/cluster.yaml':
        source(
          'GitRepository',
          'home',
          '{ url: https://github.com/octo/home, ignore: "/*\\n!/kubernetes" }',
        ) +
        '---\n' +
        from(flux('cluster', './kubernetes/flux'), 'GitRepository', 'home'),
      'kubernetes/flux/config/flux.yaml':
        source('OCIRepository', 'flux-manifests', '{ url: oci://ghcr.io/fluxcd/flux-manifests }') +
        '---\n' +
        from(flux('flux', './'), 'OCIRepository', 'flux-manifests'),
      'kubernetes/flux/config/kustomization.yaml': 'resources: [cluster.yaml, flux.yaml]\n',
      'kubernetes/flux/apps.yaml': from(
        flux('apps', './kubernetes/apps', '  dependsOn: [{ name: flux }]\n'),
        'GitRepository',
        'home',
      ),
      'kubernetes/flux/repositories/helm.yaml': source(
        'HelmRepository',
        'charts',
        '{ url: https://charts.example.org }',
      ),
      'kubernetes/apps/web/ks.yaml': from(
        flux(
          '&app web',
          './kubernetes/apps/web/app',
          '  targetNamespace: web\n  commonMetadata: { labels: { app: *app } }\n',
        ),
        'GitRepository',
        'home',
      ),
      'kubernetes/apps/web/kustomization.yaml': 'resources: [./ks.yaml]\n',
      'kubernetes/apps/kustomization.yaml': 'resources: [./web]\n',
      'kubernetes/apps/web/app/a.yaml': configMap('a'),
      'ansible/kustomization.yaml': 'not: for Flux\n',
    })
    expect(errorsOf(rendered)).toEqual([])
    expect(idsOf(rendered)).toEqual(['kubernetes/flux'])
    expect(rootsOf(rendered)).toContain('flux-system/web')
  })

  test('several clusters that share apps, each told apart by its settings', () => {
    const of = (name: string) => ({
      ...cluster(
        {
          settings: configMap('cluster-settings', `CLUSTER: ${name}`, '  namespace: flux-system\n'),
          apps: flux(
            'apps',
            './apps/base',
            '  postBuild: { substituteFrom: [{ kind: ConfigMap, name: cluster-settings }, { kind: Secret, name: cluster-secrets, optional: true }] }\n',
          ),
        },
        `clusters/${name}`,
      ),
      [`clusters/${name}/own/a.yaml`]: configMap('own'),
    })
    const rendered = render({
      ...of('beech'),
      ...of('tilia'),
      'apps/base/a.yaml': configMap('a', 'cluster: ${CLUSTER}\n  domain: ${DOMAIN}'),
      'apps/base/child.yaml': flux('child', './clusters/${CLUSTER}/own'),
    })
    expect(problemsOf(rendered)).toEqual([])
    expect(rootsOf(rendered).filter((id) => id === 'flux-system/child')).toHaveLength(2)
  })

  test('tenants in repositories of their own, and what depends on them in another namespace', () => {
    const rendered = render({
      ...cluster({ tenants: flux('tenants', './tenants') }),
      'tenants/source.yaml': source('GitRepository', 'team', '{ url: https://github.com/octo/team }', 'apps'),
      'tenants/team.yaml': from(flux('team', './deploy'), 'GitRepository', 'team').replace(
        'namespace: flux-system',
        'namespace: apps',
      ),
      'tenants/after.yaml': flux(
        'after',
        './after',
        '  dependsOn: [{ name: team, namespace: apps }, { name: made-by-team, namespace: apps }]\n',
      ),
      'tenants/brought.yaml': from(flux('brought', './'), 'OCIRepository', 'brought-by-team'),
      'after/a.yaml': configMap('a'),
    })
    expect(errorsOf(rendered)).toEqual([])
    expect(problemsOf(rendered).filter((problem) => problem.startsWith('foreign-source'))).toHaveLength(2)
  })

  test('the Flux operator, with objects that it makes of templates', () => {
    const instance = `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata: { name: flux, namespace: flux-system }
spec:
  distribution: { version: 2.x, registry: ghcr.io/fluxcd }
  sync: { kind: GitRepository, url: https://github.com/octo/fleet, path: clusters/tilia, ref: refs/heads/main }
  kustomize:
    patches:
      - target: { kind: Kustomization }
        patch: |
          - { op: add, path: /spec/postBuild, value: { substitute: { CLUSTER: tilia } } }
      - target: { kind: Deployment, name: kustomize-controller }
        patch: |
          - { op: add, path: /spec/template/spec/containers/0/args/-, value: --concurrent=20 }
`
    const set = `apiVersion: fluxcd.controlplane.io/v1
kind: ResourceSet
metadata: { name: apps, namespace: flux-system }
spec:
  inputs: [{ tenant: web }]
  resourcesTemplate: |
    apiVersion: source.toolkit.fluxcd.io/v1
    kind: OCIRepository
    metadata: { name: << inputs.tenant >>, namespace: flux-system }
`
    const rendered = render({
      'clusters/tilia/flux-system/flux-instance.yaml': instance,
      'clusters/tilia/tenants.yaml': set,
      'clusters/tilia/web.yaml': from(flux('web', './'), 'OCIRepository', 'web'),
      'clusters/tilia/apps.yaml': flux('apps', './apps/${CLUSTER}'),
      'apps/tilia/a.yaml': configMap('a'),
    })
    expect(idsOf(rendered)).toEqual(['clusters/tilia'])
    expect(problemsOf(rendered)).toEqual([
      'unsupported clusters/tilia/tenants.yaml:4',
      'foreign-source clusters/tilia/web.yaml:10',
    ])
    expect(errorsOf(rendered)).toEqual([])
  })

  test('artifacts whose names are made of paths', () => {
    const generator = `apiVersion: source.extensions.fluxcd.io/v1beta1
kind: ArtifactGenerator
metadata: { name: apps, namespace: flux-system }
spec:
  sources: [{ alias: fleet, kind: GitRepository, name: flux-system }]
  pathPattern: "@fleet/apps/{app}/{env}"
  artifacts:
    - name: "{app}-{env}"
      copy: [{ from: "@fleet/apps/{app}/{env}/**", to: "@artifact/" }]
`
    const rendered = render(
      cluster({ generator, web: from(flux('web', './'), 'ExternalArtifact', 'web-dev') }),
    )
    expect(errorsOf(rendered)).toEqual([])
    expect(problemsOf(rendered)).toEqual(['unsupported clusters/tilia/web.yaml:8'])
  })

  test('a source that includes other repositories', () => {
    const own =
      '{ url: https://github.com/octo/infrastructure, include: [{ repository: { name: team }, toPath: ./team }] }'
    const rendered = render({
      ...cluster({
        team: source('GitRepository', 'team', '{ url: https://github.com/octo/team }'),
        web: source('GitRepository', 'web', own),
        one: from(flux('one', './team/deploy'), 'GitRepository', 'web'),
        two: from(flux('two', './app'), 'GitRepository', 'web'),
      }),
      'app/a.yaml': configMap('a'),
    })
    expect(problemsOf(rendered)).toEqual(['foreign-source clusters/tilia/one.yaml:8'])
  })

  test('checks of health, and remote clusters', () => {
    const checks = `  wait: true
  healthChecks: [{ apiVersion: apps/v1, kind: Deployment, name: web, namespace: web }]
  healthCheckExprs: [{ apiVersion: example.org/v1, kind: Thing, current: "status.ready == true" }]
  kubeConfig: { secretRef: { name: other } }
  decryption: { provider: sops, secretRef: { name: age } }
`
    const rendered = render({
      ...cluster({ web: flux('web', './web', checks) }),
      'web/a.yaml': configMap('a'),
    })
    expect(problemsOf(rendered)).toEqual([])
  })
})

test('a source with a name that is nearly another one stays an error on an open cluster', () => {
  const rendered = render(
    cluster({
      team: source('GitRepository', 'team', '{ url: https://github.com/octo/team }'),
      one: from(flux('one', './'), 'GitRepository', 'team'),
      two: from(flux('two', './'), 'GitRepository', 'teams'),
    }),
  )
  expect(errorsOf(rendered).map(({ rule, at }) => [rule, at?.file])).toEqual([
    ['source-not-found', 'clusters/tilia/two.yaml'],
  ])
})
