import { describe, expect, test } from '@jest/globals'
import { validate } from '@pte/validation'
import {
  configMap,
  findingsWith,
  fluxKustomization,
  good,
  kustomization,
  repositoryWith,
} from './repository.ts'

test('a good repository has no findings', async () => {
  const { report } = await validate({ path: repositoryWith({}) })
  expect(report).toEqual({
    version: 1,
    clusters: [{ entry: 'clusters/tilia', roots: 2, objects: 4 }],
    findings: [],
    summary: { errors: 0, warnings: 0, notices: 0 },
  })
})

describe('no-cluster', () => {
  const without = {
    'clusters/tilia/flux-system/gotk-sync.yaml': undefined,
    'clusters/tilia/apps.yaml': undefined,
  }

  test('is found where no Kustomization is', async () => {
    expect(await findingsWith(without)).toEqual(['error no-cluster'])
  })

  test('is a notice where an entry had to be guessed', async () => {
    const guessed = { 'clusters/tilia/flux-system/gotk-sync.yaml': undefined }
    expect(await findingsWith(guessed)).toEqual(['notice no-cluster clusters/tilia/apps.yaml:4'])
  })

  test('is not found for a folder that the user names', async () => {
    expect(await findingsWith(without, { clusters: ['apps'] })).toEqual([])
  })

  test.each([
    'kind: FluxInstance\napiVersion: fluxcd.controlplane.io/v1\nmetadata:\n  name: flux\n  namespace: flux-system\nspec:\n  sync:\n    kind: GitRepository\n    url: https://x/y\n    path: clusters/tilia\n',
    'kind: HelmRelease\napiVersion: helm.toolkit.fluxcd.io/v2\nmetadata:\n  name: flux-instance\n  namespace: flux-system\nspec:\n  values:\n    instance:\n      sync:\n        path: clusters/tilia\n',
  ])('is not found where the Flux operator says what to sync', async (instance) => {
    expect(
      await findingsWith({
        'clusters/tilia/flux-system/gotk-sync.yaml': undefined,
        'instance.yaml': instance,
      }),
    ).toEqual([])
  })
})

describe('a Flux Kustomization', () => {
  test.each([
    ['path-not-found', './aps', 'clusters/tilia/apps.yaml:8'],
    ['path-outside-repository', './../apps', 'clusters/tilia/apps.yaml:8'],
    ['path-outside-repository', 'apps/../../../etc', 'clusters/tilia/apps.yaml:8'],
  ])('gets %s for the path %s', async (rule, path, place) => {
    expect(await findingsWith({ 'clusters/tilia/apps.yaml': fluxKustomization('apps', path) })).toEqual([
      `error ${rule} ${place}`,
    ])
  })

  test.each(['apps', '/apps', './apps/', './clusters/../apps'])('may name its path as %s', async (path) => {
    expect(await findingsWith({ 'clusters/tilia/apps.yaml': fluxKustomization('apps', path) })).toEqual([])
  })

  const other = fluxKustomization('apps', './apps').replace('name: flux-system\n', 'name: other\n')

  test('gets source-not-found for a source that nobody defines', async () => {
    expect(await findingsWith({ 'clusters/tilia/apps.yaml': other })).toEqual([
      'error source-not-found clusters/tilia/apps.yaml:12',
    ])
  })

  test('gets a notice for a source that is elsewhere, and none when the user says where it is', async () => {
    const source =
      'apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata:\n  name: other\n  namespace: flux-system\nspec:\n  url: https://github.com/octo/other\n'
    const changes = { 'clusters/tilia/apps.yaml': other, 'clusters/tilia/other.yaml': source }
    expect(await findingsWith(changes)).toEqual(['notice foreign-source clusters/tilia/apps.yaml:10'])
    expect(await findingsWith(changes, { sources: ['GitRepository/flux-system/other=.'] })).toEqual([])
  })

  test('takes another GitRepository of the same address for this repository', async () => {
    const source =
      'apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata:\n  name: other\n  namespace: flux-system\nspec:\n  url: https://github.com/Octo/infrastructure\n'
    expect(
      await findingsWith({ 'clusters/tilia/apps.yaml': other, 'clusters/tilia/other.yaml': source }),
    ).toEqual([])
  })
})

test('a key that stands twice in a kustomization is found, and the last one counts', async () => {
  const twice = 'resources: []\nresources:\n  - site\n'
  expect(await findingsWith({ 'apps/kustomization.yaml': twice })).toEqual([
    'error yaml-duplicate-key apps/kustomization.yaml:2',
  ])
})

test('a kustomization that is no YAML is found', async () => {
  expect(await findingsWith({ 'apps/kustomization.yaml': 'resources: [site\n' })).toEqual([
    expect.stringMatching(/^error yaml-syntax apps\/kustomization\.yaml:/),
  ])
})

describe('depends-on-not-found', () => {
  const waits = (name: string): string =>
    fluxKustomization('apps', './apps', `  dependsOn:\n    - name: ${name}\n`)

  test('is found for a Kustomization that does not exist', async () => {
    expect(await findingsWith({ 'clusters/tilia/apps.yaml': waits('databases') })).toEqual([
      'error depends-on-not-found clusters/tilia/apps.yaml:14',
    ])
  })

  test('is not found for one that does', async () => {
    const changes = {
      'clusters/tilia/apps.yaml': waits('databases'),
      'clusters/tilia/databases.yaml': fluxKustomization('databases', './apps/site'),
    }
    expect(await findingsWith(changes)).toEqual([])
  })

  const release = (name: string, need: string): string =>
    `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata:\n  name: ${name}\n  namespace: apps\nspec:\n  dependsOn:\n    - name: ${need}\n`

  test('is found for a HelmRelease, too', async () => {
    expect(await findingsWith({ 'apps/site/settings.yaml': release('site', 'database') })).toEqual([
      'error depends-on-not-found apps/site/settings.yaml:8',
    ])
    expect(
      await findingsWith({
        'apps/site/settings.yaml': `${release('site', 'database')}---\n${release('database', 'site')}`,
      }),
    ).toEqual([])
  })
})

describe('source-not-found for a HelmRelease', () => {
  const release = (reference: string): string =>
    `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata:\n  name: site\n  namespace: apps\nspec:\n${reference}`
  const inChart = (name: string, namespace: string): string =>
    `  chart:\n    spec:\n      chart: web\n      sourceRef:\n        kind: HelmRepository\n        name: ${name}\n        namespace: ${namespace}\n`
  const repository =
    'apiVersion: source.toolkit.fluxcd.io/v1\nkind: HelmRepository\nmetadata:\n  name: charts\n  namespace: flux-system\nspec:\n  url: https://x.example\n'
  const withRepository = (reference: string) => ({
    'clusters/tilia/charts.yaml': repository,
    'apps/site/settings.yaml': release(reference),
  })

  test.each([
    [inChart('chart', 'flux-system'), 12],
    [inChart('charts', 'apps'), 12],
    ['  chartRef:\n    kind: OCIRepository\n    name: site\n', 9],
  ])('is found in %j', async (reference, line) => {
    expect(await findingsWith(withRepository(reference))).toEqual([
      `error source-not-found apps/site/settings.yaml:${line}`,
    ])
  })

  test.each([
    inChart('charts', 'flux-system'),
    '  chart:\n    spec:\n      chart: ./charts/web\n      sourceRef:\n        kind: GitRepository\n        name: flux-system\n        namespace: flux-system\n',
    '  interval: 1m\n',
  ])('is not found in %j', async (reference) => {
    expect(await findingsWith(withRepository(reference))).toEqual([])
  })

  test('is not found where a ResourceSet may make anything', async () => {
    const set =
      'apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata:\n  name: all\n  namespace: apps\n'
    const changes = { ...withRepository(inChart('chart', 'apps')), 'clusters/tilia/set.yaml': set }
    expect(await findingsWith(changes)).toEqual(['notice unsupported clusters/tilia/set.yaml:1'])
  })
})

describe('placeholder-left', () => {
  const marked = configMap('site', '  host: example.org # [MODIFY] your host\n')

  test('is found in an app', async () => {
    expect(await findingsWith({ 'apps/site/settings.yaml': marked })).toEqual([
      'error placeholder-left apps/site/settings.yaml:8',
    ])
  })

  test.each(['example-app', 'app-template', '_template'])(
    'is not found in %s, which is there to be copied',
    async (name) => {
      const changes = {
        'apps/kustomization.yaml': kustomization('site', name),
        [`apps/${name}/kustomization.yaml`]: kustomization('settings.yaml'),
        [`apps/${name}/settings.yaml`]: marked.replace('site', name),
      }
      expect(await findingsWith(changes)).toEqual([])
    },
  )

  test('is not found in files that Flux does not read', async () => {
    expect(await findingsWith({ 'README.md': '[MODIFY]', 'docs/a.yaml': '# [MODIFY]' })).toEqual([])
  })
})

describe('secret-in-clear', () => {
  const secret = (fields: string): string =>
    `apiVersion: v1\nkind: Secret\nmetadata:\n  name: site\n  namespace: apps\n${fields}`

  test.each([
    ['stringData:\n  password: hunter2\n', 6],
    ['type: Opaque\ndata:\n  password: aHVudGVyMg==\n', 7],
  ])('is found in %j', async (fields, line) => {
    expect(await findingsWith({ 'apps/site/settings.yaml': secret(fields) })).toEqual([
      `error secret-in-clear apps/site/settings.yaml:${line}`,
    ])
  })

  test.each([
    'data:\n  password: ENC[AES256_GCM,data:x,iv:y,tag:z,type:str]\nsops:\n  version: 3.9.0\n',
    'stringData:\n  password: ENC[AES256_GCM,data:x,iv:y,tag:z,type:str]\n',
    'stringData:\n  password: ${PASSWORD}\n',
    'stringData:\n  password: ""\n',
    'type: kubernetes.io/service-account-token\n',
  ])('is not found in %j', async (fields) => {
    expect(await findingsWith({ 'apps/site/settings.yaml': secret(fields) })).toEqual([])
  })
})

test('a secret in clear is found in a file that was forgotten in the list, too', async () => {
  const secret = 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\nstringData:\n  a: b\n'
  expect(await findingsWith({ 'apps/site/secret.yaml': secret })).toEqual([
    'error not-listed apps/site/kustomization.yaml:1',
    'error secret-in-clear apps/site/secret.yaml:5',
  ])
  expect(await findingsWith({ 'docs/secret.yaml': secret })).toEqual([])
})

describe('not-listed', () => {
  const unlisted = {
    'apps/blog/kustomization.yaml': kustomization('settings.yaml'),
    'apps/blog/settings.yaml': configMap('blog'),
  }

  test('is an error for an app that is not listed', async () => {
    expect(await findingsWith(unlisted)).toEqual(['error not-listed apps/kustomization.yaml:1'])
  })

  test('is a warning elsewhere', async () => {
    const changes = {
      'clusters/tilia/infra.yaml': fluxKustomization('infra', './infrastructure'),
      'infrastructure/kustomization.yaml': kustomization('a.yaml'),
      'infrastructure/a.yaml': configMap('a'),
      'infrastructure/b.yaml': configMap('b'),
    }
    expect(await findingsWith(changes)).toEqual(['warning not-listed infrastructure/kustomization.yaml:1'])
  })

  test('is not found for what another Kustomization applies', async () => {
    expect(
      await findingsWith({
        ...unlisted,
        'clusters/tilia/blog.yaml': fluxKustomization('blog', './apps/blog'),
      }),
    ).toEqual([])
  })

  test('is not found for what another cluster uses, when only one is asked for', async () => {
    const changes = { ...unlisted, 'overlays/kustomization.yaml': kustomization('../apps/blog') }
    expect(await findingsWith(changes, { clusters: ['tilia'] })).toEqual([])
  })

  test.each(['apps/values.yaml', 'apps/README.md', 'apps/chart/Chart.yaml', 'apps/example-app/a.yaml'])(
    'is not found for %s, which is nothing to apply',
    async (file) => {
      expect(
        await findingsWith({
          [file]: file.includes('example') ? configMap('a') : 'apiVersion: v2\nname: x\n',
        }),
      ).toEqual([])
    },
  )
})

describe('image markers', () => {
  const app = (policy: string, tag: string): string =>
    configMap('site', `  image: octo/site:${tag} # {"$imagepolicy": "flux-system:${policy}"}\n`)
  const policy = `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImagePolicy
metadata:
  name: site
  namespace: flux-system
spec:
  filterTags:
    pattern: ^v1_(?P<time>.*)$
    extract: $time
  policy:
    alphabetical:
      order: asc
`
  const withPolicy = {
    'apps/site/kustomization.yaml': kustomization('settings.yaml', 'policy.yaml'),
    'apps/site/policy.yaml': policy,
  }

  test('that fit their policy are fine', async () => {
    expect(await findingsWith({ ...withPolicy, 'apps/site/settings.yaml': app('site', 'v1_2026') })).toEqual(
      [],
    )
  })

  test('without a policy are found', async () => {
    expect(await findingsWith({ ...withPolicy, 'apps/site/settings.yaml': app('sit', 'v1_2026') })).toEqual([
      'error image-marker-without-policy apps/site/settings.yaml:8',
    ])
  })

  test('on a tag that the policy does not take are found', async () => {
    expect(await findingsWith({ ...withPolicy, 'apps/site/settings.yaml': app('site', 'latest') })).toEqual([
      'error image-tag-not-selected apps/site/settings.yaml:8',
    ])
  })

  test('of a policy that the automation cannot see are found', async () => {
    const automation =
      'apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImageUpdateAutomation\nmetadata:\n  name: auto\n  namespace: other\nspec:\n  update:\n    path: ./apps\n'
    const changes = { ...withPolicy, 'apps/site/settings.yaml': app('site', 'v1_2026') }
    expect(await findingsWith({ ...changes, 'clusters/tilia/auto.yaml': automation })).toEqual([
      'error image-marker-without-policy apps/site/settings.yaml:8',
    ])
    expect(
      await findingsWith({
        ...changes,
        'clusters/tilia/auto.yaml': automation.replace('other', 'flux-system'),
      }),
    ).toEqual([])
  })

  const release = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: site
  namespace: apps
spec:
  chart:
    spec:
      chart: web
      sourceRef: { kind: HelmRepository, name: charts, namespace: flux-system }
  values:
    tag: v1_2026 # {"$imagepolicy": "flux-system:site-policy:tag"}
`
  const chart = {
    'clusters/tilia/charts.yaml':
      'apiVersion: source.toolkit.fluxcd.io/v1\nkind: HelmRepository\nmetadata:\n  name: charts\n  namespace: flux-system\nspec:\n  url: https://octo.github.io/infrastructure\n',
    '.charts/web/Chart.yaml': 'name: web\nversion: 1.0.0\n',
    '.charts/web/values.yaml': 'pattern: ^v1_\n',
    '.charts/web/templates/policy.yaml': policy
      .replace('name: site', 'name: {{ .Release.Name }}-policy')
      .replace(/pattern: .*/, 'pattern: {{ .Values.pattern }}'),
    'apps/site/settings.yaml': release,
  }

  test('may name a policy that a chart of the repository makes', async () => {
    expect(await findingsWith(chart)).toEqual([])
    expect(
      await findingsWith({
        ...chart,
        'apps/site/settings.yaml': release.replace('site-policy', 'site-polcy'),
      }),
    ).toEqual(['error image-marker-without-policy apps/site/settings.yaml:12'])
    expect(
      await findingsWith({ ...chart, 'apps/site/settings.yaml': release.replace('v1_2026', 'v2_2026') }),
    ).toEqual(['error image-tag-not-selected apps/site/settings.yaml:12'])
  })

  test('are left alone where a chart from elsewhere may make the policy', async () => {
    const foreign = chart['clusters/tilia/charts.yaml'].replace('octo', 'someone')
    expect(await findingsWith({ ...chart, 'clusters/tilia/charts.yaml': foreign })).toEqual([])
  })
})

test('a root that cannot be built neither hides other mistakes nor makes its objects look missing', async () => {
  const changes = {
    'apps/kustomization.yaml': kustomization('site', 'missing'),
    'apps/site/kustomization.yaml': kustomization('settings.yaml', 'policy.yaml', 'secret.yaml'),
    'apps/site/settings.yaml': configMap(
      'site',
      '  image: octo/site:v1 # {"$imagepolicy": "flux-system:site"}\n',
    ),
    'apps/site/policy.yaml':
      'apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImagePolicy\nmetadata:\n  name: site\n  namespace: flux-system\nspec:\n  policy: { alphabetical: {} }\n',
    'apps/site/secret.yaml': 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: site\nstringData:\n  a: b\n',
  }
  expect(await findingsWith(changes)).toEqual([
    'error resource-not-found apps/kustomization.yaml:3',
    'error secret-in-clear apps/site/secret.yaml:5',
  ])
})

test('one place with one mistake is one finding, however many clusters have it', async () => {
  const sync = (good['clusters/tilia/flux-system/gotk-sync.yaml'] ?? '').replaceAll('tilia', 'salix')
  const changes = {
    'clusters/salix/flux-system/gotk-sync.yaml': sync,
    'clusters/salix/apps.yaml': fluxKustomization('apps-salix', './apps'),
    'apps/kustomization.yaml': kustomization('site', 'missing'),
  }
  const { report } = await validate({ path: repositoryWith(changes) })
  expect(report.clusters.map(({ entry }) => entry)).toEqual(['clusters/salix', 'clusters/tilia'])
  expect(report.findings).toHaveLength(1)
  expect(report.findings[0]).toMatchObject({
    rule: 'resource-not-found',
    roots: ['flux-system/apps', 'flux-system/apps-salix'],
  })
})

describe('a check is stricter than a build', () => {
  const patch =
    'patches:\n  - target: { kind: ConfigMap, name: sites }\n    patch: |-\n      - { op: remove, path: /data/key }\n'

  test('a patch that changes nothing is an error', async () => {
    const changed = { 'apps/site/kustomization.yaml': `${kustomization('settings.yaml')}${patch}` }
    expect(await findingsWith(changed)).toEqual([
      expect.stringMatching(/^error patch-without-target apps\/site\/kustomization.yaml:\d+$/),
    ])
  })

  test('a key that stands twice in a nested kustomization is an error', async () => {
    const twice = `namespace: a\n${kustomization('settings.yaml')}namespace: b\n`
    expect(await findingsWith({ 'apps/site/kustomization.yaml': twice })).toEqual([
      'error yaml-duplicate-key apps/site/kustomization.yaml:4',
    ])
  })
})
