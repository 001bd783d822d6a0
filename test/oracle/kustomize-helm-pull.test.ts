import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createHelm } from '@pte/kustomize'
import { writeTree, type Tree } from '../helm/tree.ts'
import { startChartServer, type ChartServer } from './chart-server.ts'
import { buildByKustomize, type Built } from './kustomize-build.ts'
import { buildSettled } from './kustomize-settled-build.ts'
import { tool } from './tool.ts'

const chart = (name: string, version: string): Tree => ({
  'Chart.yaml': `apiVersion: v2\nname: ${name}\nversion: ${version}\n`,
  'values.yaml': 'a: b\n',
  'templates/map.yaml':
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: {{ .Release.Name }}}\ndata: {version: {{ .Chart.Version }}, a: {{ .Values.a }}}\n',
})

let folder: string
let server: ChartServer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pte-pull-'))
  server = await startChartServer(folder, [
    chart('app', '1.0.0'),
    chart('app', '2.0.0'),
    chart('app', '3.0.0-rc.1'),
    chart('other', '0.1.0'),
  ])
}, 60_000)

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

/** The same kustomization twice, built by each: charts are pulled into its folder. */
async function compare(
  name: string,
  text: string,
): Promise<{ theirs: Built; ours: Built; kept: string[][] }> {
  const [first = '', second = ''] = ['theirs', 'ours'].map((side) => join(folder, name, side))
  for (const root of [first, second]) await writeTree(root, { 'kustomization.yaml': text })
  const command = tool('helm4')
  const theirs = await buildByKustomize(first, ['--enable-helm', '--helm-command', command])
  const helm = createHelm({ command, env: { PATH: process.env.PATH ?? '' } })
  const options = { helm: { apiVersions: [], kubeVersion: '', debug: false } }
  const ours = await buildSettled(second, options, { helm })
  helm.dispose()
  return { theirs, ours, kept: [first, second].map(filesIn) }
}

const filesIn = (root: string): string[] => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()

describe('a chart that is not there', () => {
  test('is pulled, kept where kustomize keeps it, and built to the same bytes', async () => {
    const { url } = server
    const { theirs, ours, kept } = await compare(
      'pulled',
      `helmCharts:
- {name: app, repo: ${url}, version: 1.0.0, releaseName: one, valuesInline: {a: c}}
- {name: app, repo: ${url}, version: 2.0.0, releaseName: two}
- {name: other, repo: ${url}, releaseName: any}
- {name: app, repo: ${url}, devel: true, releaseName: newest}
`,
    )
    expect(ours.text).toBe(theirs.text)
    expect(ours.text).toContain('version: 3.0.0-rc.1')
    expect(kept[1]).toEqual(kept[0])
    expect(kept[1]).toContain('charts/app-2.0.0/app/Chart.yaml')
  }, 60_000)

  test('and cannot be pulled is told with the reason of helm', async () => {
    const { theirs, ours } = await compare(
      'refused',
      `helmCharts:\n- {name: none, repo: ${server.url}, releaseName: web}\n`,
    )
    expect(theirs.text).toBeUndefined()
    expect(ours).toEqual({ text: undefined, reason: expect.stringContaining(`Helm cannot pull chart none`) })
  }, 60_000)
})
