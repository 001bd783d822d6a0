import { createServer } from 'node:http'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { findingsOf, renderReleases, renderRepository } from '@pte/flux'
import { cluster, flux } from '../flux/cluster.ts'
import { startDistributionRegistry, type DistributionRegistry } from './distribution-registry.ts'
import { helms, runHelm } from './helm-run.ts'
import { tool } from './tool.ts'

let temporary = ''
let registry: DistributionRegistry | undefined
/** Serves the index and the archives of a chart repository. */
const server = createServer((request, response) => {
  try {
    response.end(readFileSync(join(temporary, 'repository', new URL(request.url ?? '', 'http://x').pathname)))
  } catch {
    response.writeHead(404).end()
  }
})
let repository = ''
const path = process.env['PATH']

const chart = {
  'chart/Chart.yaml': 'apiVersion: v2\nname: clock\nversion: 1.2.3\n',
  'chart/values.yaml': 'port: 80\n',
  'chart/crds/clocks.yaml':
    'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: clocks.example.org }\n',
  'chart/templates/map.yaml':
    'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: {{ .Release.Name }}, namespace: {{ .Release.Namespace }} }\ndata: { port: "{{ .Values.port }}", version: {{ .Chart.Version }}, kubernetes: {{ .Capabilities.KubeVersion.Version }} }\n',
}

function write(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
  return folder
}

beforeAll(async () => {
  temporary = write(mkdtempSync(join(tmpdir(), 'pte-helm-remote-')), chart)
  const folder = join(temporary, 'repository')
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  repository = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  registry = await startDistributionRegistry()
  const archive = join(folder, 'clock-1.2.3.tgz')
  for (const args of [
    ['package', join(temporary, 'chart'), '--destination', folder],
    ['repo', 'index', folder, '--url', repository],
    ['push', archive, `oci://${registry.host}/charts`, '--plain-http'],
  ])
    expect(await runHelm('helm3', temporary, args)).toMatchObject({ ok: true })
}, 60_000)

afterAll(async () => {
  process.env['PATH'] = path
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await registry?.stop()
  rmSync(temporary, { recursive: true })
})

const source = (kind: string, spec: string): string =>
  `apiVersion: source.toolkit.fluxcd.io/v1\nkind: ${kind}\nmetadata: { name: clocks, namespace: flux-system }\nspec: ${spec}\n`
const release = (spec: string): string =>
  `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: site, namespace: apps }\nspec:\n${spec}  values: { port: 8080 }\n`
const byChart = (version: string): string =>
  `  chart: { spec: { chart: clock, version: "${version}", sourceRef: { kind: HelmRepository, name: clocks, namespace: flux-system } } }\n`
const byReference = '  chartRef: { kind: OCIRepository, name: clocks, namespace: flux-system }\n'

const sources = (): readonly { name: string; source: string; release: string }[] => {
  const host = registry?.host ?? ''
  const oci = `oci://${host}/charts`
  return [
    {
      name: 'a chart repository',
      source: source('HelmRepository', `{ url: ${repository} }`),
      release: byChart('1.x'),
    },
    {
      name: 'a HelmRepository of type oci',
      source: source('HelmRepository', `{ type: oci, url: "${oci}", insecure: true }`),
      release: byChart('1.2.3'),
    },
    {
      name: 'an OCIRepository by tag',
      source: source('OCIRepository', `{ url: "${oci}/clock", insecure: true, ref: { tag: 1.2.3 } }`),
      release: byReference,
    },
    {
      name: 'an OCIRepository by range',
      source: source('OCIRepository', `{ url: "${oci}/clock", insecure: true, ref: { semver: "1.x" } }`),
      release: byReference,
    },
  ]
}

test.each(helms)(
  '%s fetches charts from wherever a release has them',
  async (helm) => {
    const bin = mkdtempSync(join(temporary, 'bin-'))
    symlinkSync(tool(helm), join(bin, 'helm'))
    process.env['PATH'] = bin
    let compared = 0
    for (const { name, source, release: chart } of sources()) {
      const folder = write(mkdtempSync(join(temporary, 'flux-')), {
        ...cluster({ apps: flux('apps', './apps'), source }),
        'apps/site.yaml': release(chart),
      })
      const options = {
        mode: 'remote' as const,
        env: { PATH: bin, HOME: temporary },
        kubernetesVersion: '1.31.4',
      }
      const rendered = await renderReleases(renderRepository({ path: folder }), options)
      const made = rendered.clusters
        .flatMap(({ roots }) => roots.flatMap(({ resources }) => resources))
        .filter(({ origin }) => origin.made.by === 'helm')
        .map(({ object }) => object)
      expect({ name, findings: findingsOf(rendered) }).toEqual({ name, findings: [] })
      expect({ name, kinds: made.map(({ kind }) => kind) }).toEqual({
        name,
        kinds: ['CustomResourceDefinition', 'ConfigMap'],
      })
      expect(made[1]).toMatchObject({
        metadata: { name: 'site', namespace: 'apps' },
        data: { port: '8080', version: '1.2.3', kubernetes: 'v1.31.4' },
      })
      compared += 1
    }
    process.stdout.write(`${helm}: ${compared} charts fetched\n`)
    expect(compared).toBeGreaterThanOrEqual(4)
  },
  120_000,
)

test.each(helms)(
  'what %s cannot fetch is told at the chart',
  async (helm) => {
    const bin = mkdtempSync(join(temporary, 'bin-'))
    symlinkSync(tool(helm), join(bin, 'helm'))
    process.env['PATH'] = bin
    const [http, oci] = sources()
    for (const [given, version] of [
      [http, '9.x'],
      [oci, '9.9.9'],
    ] as const) {
      const folder = write(mkdtempSync(join(temporary, 'flux-')), {
        ...cluster({ apps: flux('apps', './apps'), source: given?.source ?? '' }),
        'apps/site.yaml': release(byChart(version)),
      })
      const env = { PATH: bin, HOME: temporary }
      const rendered = await renderReleases(renderRepository({ path: folder }), { mode: 'remote', env })
      expect(findingsOf(rendered).map(({ rule, at }) => [rule, at?.file, at?.line])).toEqual([
        ['chart-not-fetched', 'apps/site.yaml', 5],
      ])
    }
  },
  120_000,
)
