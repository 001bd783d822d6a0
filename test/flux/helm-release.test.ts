import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { renderReleases, type HelmOptions, type RenderedRepository } from '@pte/flux'
import { cluster, configMap, flux, problemsOf, render } from './cluster.ts'

/** Stands in for helm: prints its arguments and values as a ConfigMap, or what the values tell it to. */
const program = `#!${process.execPath}
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs'
appendFileSync(process.argv[1] + '.calls', '.')
const args = process.argv.slice(2)
const values = JSON.parse(readFileSync(0, 'utf8'))
if (values.fail) { console.error(values.fail); process.exit(1) }
const [name, chart] = args.slice(args.indexOf('--') + 1)
const data = { args: args.filter((arg) => arg !== chart), values,
  dependencies: existsSync(chart + '/charts') ? readdirSync(chart + '/charts') : [],
  defaults: chart.includes('/') ? readFileSync(chart + '/values.yaml', 'utf8') : chart }
if (args.includes('--include-crds')) console.log('---\\n# Source: app/crds/definition.yaml\\n' + (values.crd ?? ''))
console.log('---\\n# Source: app/templates/made.yaml\\n' + JSON.stringify({
  apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, labels: { log: process.env.SECRET ?? 'none' } }, data }))
`

let bin = ''
const path = process.env['PATH'] ?? ''
beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), 'pte-bin-'))
  writeFileSync(join(bin, 'package.json'), '{"type":"module"}')
  writeFileSync(join(bin, 'helm'), program)
  chmodSync(join(bin, 'helm'), 0o755)
  process.env['PATH'] = bin + delimiter + path
})
afterEach(() => {
  process.env['PATH'] = path
  rmSync(bin, { recursive: true })
})

const charts = `apiVersion: source.toolkit.fluxcd.io/v1
kind: HelmRepository
metadata:
  name: charts
  namespace: flux-system
spec:
  url: https://octo.github.io/infrastructure
`

const release = (spec: string, chart = 'app', version = '1.x', name = 'site'): string =>
  `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: ${name}
  namespace: apps
spec:
  chart:
    spec:
      chart: ${chart}
      version: ${version}
      sourceRef: { kind: HelmRepository, name: charts, namespace: flux-system }
${spec}`

const files = (apps: Readonly<Record<string, string>>): Record<string, string> => ({
  ...cluster({ apps: flux('apps', './apps'), charts }),
  'charts/app/Chart.yaml': 'apiVersion: v2\nname: app\nversion: 1.2.3\n',
  'charts/app/values.yaml': 'port: 80\n',
  'charts/app/values-big.yaml': 'port: 8080\n',
  'charts/app/templates/made.yaml': '{{ .Values.port }}\n',
  ...Object.fromEntries(Object.entries(apps).map(([name, text]) => [`apps/${name}.yaml`, text])),
})

function renderWith(
  apps: Readonly<Record<string, string>>,
  options: Partial<HelmOptions> = {},
  more: Readonly<Record<string, string>> = {},
): Promise<RenderedRepository> {
  const helm: HelmOptions = { mode: 'local', env: { PATH: process.env['PATH'] ?? '' }, ...options }
  return renderReleases(render({ ...files(apps), ...more }), helm)
}

interface Made {
  args: string[]
  values: Record<string, unknown>
  defaults: string
  dependencies: string[]
}

function madeIn({ clusters }: RenderedRepository) {
  return clusters
    .flatMap(({ roots }) => roots.flatMap(({ resources }) => resources))
    .filter(({ origin }) => origin.made.by === 'helm')
    .map(({ object, origin }) => ({ object, origin, ...(object['data'] as unknown as Made) }))
}

describe('a release of a chart of this repository', () => {
  test('is rendered by helm, behind the other objects, and comes from its template', async () => {
    const rendered = await renderWith({ site: release('  values: { port: 8080 }\n') })
    const [made] = madeIn(rendered)
    expect(problemsOf(rendered)).toEqual([])
    expect(made?.args).toEqual([
      'template',
      '--namespace',
      'apps',
      '--values',
      '-',
      '--include-crds',
      '--skip-tests',
      '--',
      'site',
    ])
    expect([made?.values, made?.defaults]).toEqual([{ port: 8080 }, 'port: 80\n'])
    expect(made?.origin.made).toEqual({ by: 'helm', file: 'charts/app/templates/made.yaml', document: 0 })
  })

  test('takes its name, its namespace and what it installs from the release', async () => {
    const spec =
      '  targetNamespace: front\n  install: { crds: Skip, disableHooks: true }\n  test: { enable: true }\n'
    const long = 'a-name-that-is-too-long-for-helm-which-takes-fifty-three'
    const made = madeIn(await renderWith({ a: release(spec), b: release('', 'app', '1.x', long) }))
    expect(made[0]?.args.join(' ')).toBe('template --namespace front --values - --no-hooks -- front-site')
    expect(made[1]?.args.at(-1)).toMatch(/^a-name-that-is-too-long-for-helm-which-t-[0-9a-f]{12}$/)
  })

  test('values files of the chart take the place of its values', async () => {
    const spec = release('').replace('      version:', '      valuesFiles: [values-big.yaml]\n      version:')
    expect(madeIn(await renderWith({ site: spec }))[0]?.defaults).toBe('{"port":8080}')
  })

  test('values come from ConfigMaps in order, then from the release; a targetPath goes through all', async () => {
    const settings = configMap(
      'settings',
      'values.yaml: "a: 1\\nb: yes\\nc: { d: 1 }"\n  one: "5"\n',
      '  namespace: apps\n',
    )
    const spec = `  valuesFrom:
    - { kind: ConfigMap, name: settings }
    - { kind: ConfigMap, name: settings, valuesKey: one, targetPath: "c.list[1]" }
    - { kind: Secret, name: gone, optional: true }
    - { kind: Secret, name: hidden, valuesKey: API_KEY, targetPath: key }
  values: { a: 2 }
`
    const [made] = madeIn(await renderWith({ settings, site: release(spec) }))
    expect(made?.values).toEqual({ a: 2, b: true, c: { d: 1, list: [null, 5] }, key: 'pte-unknown-api-key' })
  })

  test('post-renderers change what helm rendered, and are to blame for it', async () => {
    const spec = `  commonMetadata: { labels: { team: front } }
  postRenderers:
    - kustomize:
        patches:
          - target: { kind: ConfigMap }
            patch: |
              - { op: add, path: /metadata/labels/patched, value: "yes" }
`
    const [made] = madeIn(await renderWith({ site: release(spec) }))
    expect(made?.object.metadata['labels']).toEqual({ log: 'none', patched: 'yes', team: 'front' })
    expect(made?.origin.made.file).toBe('charts/app/templates/made.yaml')
    expect(made?.origin.edits.map(({ at }) => at.file)).toEqual(['apps/site.yaml'])
  })

  test('definitions of the chart are installed as they are, before the rest', async () => {
    const crd =
      'apiVersion: apiextensions.k8s.io/v1\\nkind: CustomResourceDefinition\\nmetadata: { name: things.example.org }'
    const spec = `  commonMetadata: { labels: { team: front } }\n  values: { crd: "${crd}" }\n`
    const made = madeIn(await renderWith({ site: release(spec) })).map(({ object }) => object)
    expect(made.map(({ kind, metadata }) => [kind, metadata['labels']])).toEqual([
      ['CustomResourceDefinition', undefined],
      ['ConfigMap', { log: 'none', team: 'front' }],
    ])
  })

  test('releases that are equal in several clusters are rendered once', async () => {
    const two = {
      ...files({ site: release('') }),
      ...cluster({ apps: flux('apps', './apps'), charts }, 'clusters/beech'),
    }
    const env = { PATH: process.env['PATH'] ?? '' }
    const rendered = await renderReleases(render(two), { mode: 'local', env })
    expect(madeIn(rendered)).toHaveLength(2)
    expect(readFileSync(join(bin, 'helm.calls'), 'utf8')).toBe('.')
  })

  test('helm sees no variable but those given, and nothing is left on the disk', async () => {
    const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('pte-helm-'))
    const before = left()
    process.env['SECRET'] = 'hunter2'
    const [made] = madeIn(await renderWith({ site: release('') }))
    delete process.env['SECRET']
    expect(made?.object.metadata['labels']).toEqual({ log: 'none' })
    expect(left()).toEqual(before)
  })
})

describe('dependencies of a chart that lie beside it', () => {
  const chart = (version: string, address = 'file://../common') => ({
    'charts/app/Chart.yaml': `apiVersion: v2\nname: app\nversion: 1.2.3\ndependencies:\n  - { name: common, version: ${version}, repository: "${address}" }\n`,
    'charts/common/Chart.yaml': 'apiVersion: v2\nname: common\nversion: 2.1.0\n',
  })

  test('are put into its charts folder, as source-controller does', async () => {
    const rendered = await renderWith({ site: release('') }, {}, chart('2.x'))
    expect(problemsOf(rendered)).toEqual([])
    expect(madeIn(rendered)[0]?.dependencies).toEqual(['common'])
  })

  test('are left to the copy that the chart has', async () => {
    const vendored = { ...chart('9.x'), 'charts/app/charts/common-9.0.0.tgz': 'archive' }
    expect(madeIn(await renderWith({ site: release('') }, {}, vendored))[0]?.dependencies).toEqual([
      'common-9.0.0.tgz',
    ])
  })

  test.each([
    ['of another version', chart('3.x'), 'chart-version-mismatch apps/site.yaml:9'],
    ['that are not there', chart('2.x', 'file://../comon'), 'chart-not-found apps/site.yaml:9'],
    ['outside of the repository', chart('2.x', 'file://../../../common'), 'chart-not-found apps/site.yaml:9'],
  ])('are missed when they are %s', async (_, more, expected) => {
    expect(problemsOf(await renderWith({ site: release('') }, {}, more))).toEqual([expected])
  })
})

test('templates see the version of Kubernetes that is asked for', async () => {
  const [made] = madeIn(await renderWith({ site: release('') }, { kubernetesVersion: '1.34' }))
  expect(made?.args.join(' ')).toContain('--kube-version 1.34')
  await expect(renderWith({ site: release('') }, { kubernetesVersion: 'latest' })).rejects.toThrow(
    '"latest" is no version of Kubernetes',
  )
})

describe('values files', () => {
  const withFiles = (more: string) =>
    release('').replace('      version', `      valuesFiles: [values.yaml, none.yaml]\n${more}      version`)

  test('have to exist', async () => {
    expect(problemsOf(await renderWith({ site: withFiles('') }))).toEqual([
      'values-invalid apps/site.yaml:10',
    ])
  })

  test('are left out when they do not, if that is said', async () => {
    const rendered = await renderWith({ site: withFiles('      ignoreMissingValuesFiles: true\n') })
    expect(problemsOf(rendered)).toEqual([])
    expect(madeIn(rendered)[0]?.defaults).toBe('{"port":80}')
  })

  test('of a chart that helm would have to fetch are beyond it', async () => {
    const elsewhere = charts
      .replace('name: charts', 'name: elsewhere')
      .replace('octo.github.io', 'example.org')
    const site = withFiles('').replace('name: charts', 'name: elsewhere')
    expect(problemsOf(await renderWith({ site, elsewhere }, { mode: 'remote' }))).toEqual([
      'chart-not-local apps/site.yaml:7',
    ])
  })
})

describe('what is wrong is told where it stands', () => {
  test.each([
    [
      'a version that the chart does not have',
      release('', 'app', '2.x'),
      'chart-version-mismatch apps/site.yaml:10',
    ],
    [
      'a key that is not there',
      release('  valuesFrom:\n    - { kind: ConfigMap, name: settings, valuesKey: gone }\n'),
      'values-invalid apps/site.yaml:13',
    ],
    [
      'a value that the schema refuses',
      release(
        "  values:\n    a: 1\n    fail: \"Error: values don't meet the specifications of the schema(s) in the following chart(s):\\napp:\\n- at '/a': got string, want integer\"\n",
      ),
      'values-invalid apps/site.yaml:13',
    ],
    [
      'dependencies that are not there',
      release('  values:\n    fail: "Error: found in Chart.yaml, but missing in charts/ directory: redis"\n'),
      'unsupported apps/site.yaml:9',
    ],
    [
      'a chart that helm cannot fetch',
      release(
        '  values:\n    fail: "Error: looks like \\"https://x\\" is not a valid chart repository or cannot be reached"\n',
      ),
      'chart-not-fetched apps/site.yaml:9',
    ],
    [
      'a template that fails',
      release(
        '  values:\n    fail: "Error: execution error at (app/templates/made.yaml:1:3): port is missing"\n',
      ),
      'helm-template-failed apps/site.yaml:12',
    ],
  ])('%s', async (_, site, expected) => {
    const settings = configMap('settings', 'key: value', '  namespace: apps\n')
    const rendered = await renderWith({ settings, site })
    expect(problemsOf(rendered)).toEqual([expected])
    expect(madeIn(rendered)).toEqual([])
  })

  test('a chart from elsewhere is told of when asked', async () => {
    const site = release('', 'redis').replace('name: charts', 'name: elsewhere')
    expect(problemsOf(await renderWith({ site }))).toEqual([])
    expect(problemsOf(await renderWith({ site }, { tellLeftOut: true }))).toEqual([
      'chart-not-local apps/site.yaml:8',
    ])
  })

  test('without helm one notice is all that changes', async () => {
    rmSync(join(bin, 'helm'))
    process.env['PATH'] = bin
    const rendered = await renderWith({ site: release('') })
    expect(problemsOf(rendered)).toEqual(['helm-not-installed :'])
    expect(rendered.clusters[0]?.roots.map(({ resources }) => resources.length)).toEqual([1, 4])
  })

  test('off is off', async () => {
    const rendered = render(files({ site: release('') }))
    expect(await renderReleases(rendered, { mode: 'off', env: {} })).toBe(rendered)
  })
})

test('remote lets helm fetch the chart, and no name is taken for an option', async () => {
  const site = release('', '--post-renderer', '3.x').replace('name: charts', 'name: elsewhere')
  const elsewhere = charts
    .replace('name: charts', 'name: elsewhere')
    .replace('octo.github.io', 'charts.example.org')
  const [made] = madeIn(await renderWith({ site, elsewhere }, { mode: 'remote' }))
  expect(made?.args.slice(5, 9)).toEqual([
    '--repo',
    'https://charts.example.org/infrastructure',
    '--version',
    '3.x',
  ])
  expect([made?.args.at(-2), made?.args.at(-1), made?.defaults]).toEqual(['--', 'site', '--post-renderer'])
})
