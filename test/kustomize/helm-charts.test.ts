import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  createBuilder,
  createExternals,
  createHelm,
  createSupplier,
  diskView,
  settle,
  type BuildOptions,
  type BuildResult,
} from '@pte/kustomize'
import { writeTree } from '../helm/tree.ts'

/** Stands in for helm: pulls a chart of one file, and prints its arguments and values as a ConfigMap. */
const program = `#!${process.execPath}
import { appendFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
const [verb, ...args] = process.argv.slice(2)
appendFileSync(process.argv[1] + '.calls', [verb, ...args].filter((arg) => !arg.startsWith('/')).join(' ') + '\\n')
const after = (flag) => args[args.indexOf(flag) + 1]
if (verb === 'version') console.log('v4.2.0+g1')
else if (verb === 'pull') {
  const folder = after('--untardir') + '/' + args.at(-1).split('/').at(-1)
  if (args.at(-1) === 'none') { console.error('Error: chart "none" not found'); process.exit(1) }
  mkdirSync(folder, { recursive: true })
  writeFileSync(folder + '/values.yaml', 'pulled: true\\n')
} else {
  const values = readFileSync(after('--values'), 'utf8')
  if (/fail/.test(values)) { console.error('Error: template fails\\nUse --debug flag to render out invalid YAML'); process.exit(1) }
  const mode = (statSync(after('--values')).mode & 0o777).toString(8)
  const data = { args: args.filter((arg) => !arg.startsWith('/')).join(' '), values, mode, home: process.env.HELM_CONFIG_HOME ?? '' }
  console.log(JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'made-' + values.length }, data }))
}
`

let folder: string
let command: string

beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'pte-charts-'))
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin', 'package.json'), '{"type":"module"}')
  command = join(folder, 'bin', 'helm')
  writeFileSync(command, program)
  chmodSync(command, 0o755)
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const helm = { apiVersions: [], kubeVersion: '', debug: false }

async function build(
  files: Readonly<Record<string, string>>,
  options: BuildOptions = { helm },
  program = command,
): Promise<BuildResult> {
  await writeTree(folder, files)
  const externals = createExternals()
  const builder = createBuilder(diskView(sep), externals)
  const runner = createHelm({ command: program, env: { PATH: process.env['PATH'] ?? '' } })
  try {
    const supply = createSupplier({ helm: runner })
    return await settle(externals, supply, () => builder.build(`${folder}/app`.slice(1), options))
  } finally {
    runner.dispose()
  }
}

const problemsOf = ({ findings }: BuildResult): string[] =>
  findings.map(
    ({ rule, message, at }) => `${rule} ${at?.line ?? ''} ${message.replaceAll(folder.slice(1), '')}`,
  )
const calls = (): string[] => readFileSync(`${command}.calls`, 'utf8').trim().split('\n').sort()
const dataOf = ({ resources }: BuildResult): unknown[] => resources.map(({ object }) => object['data'])

const chart = { 'app/charts/web/values.yaml': 'image: nginx\n' }
const one = (fields = ''): Readonly<Record<string, string>> => ({
  'app/kustomization.yaml': `namePrefix: a-\nhelmCharts:\n- name: web\n  releaseName: site\n${fields}`,
  ...chart,
})

describe('charts of a kustomization', () => {
  test('are rendered with what they say, from values that nobody else can read', async () => {
    const built = await build(
      one('  namespace: prod\n  includeCRDs: true\n  valuesInline: {image: apache}\n'),
    )
    expect(problemsOf(built)).toEqual([])
    expect(dataOf(built)).toEqual([
      {
        args: '--namespace prod --values --include-crds -- site',
        values: 'image: apache\n',
        mode: '600',
        home: expect.stringMatching(/pte-helm-/),
      },
    ])
    expect(built.resources[0]?.object.metadata.name).toMatch(/^a-made-/)
    expect(built.resources[0]?.origin.made).toMatchObject({ by: 'helm', path: ['helmCharts', 0] })
  })

  test('that is equal twice is rendered once', async () => {
    const built = await build({
      'app/kustomization.yaml': 'resources: [one, two]\n',
      'app/one/kustomization.yaml': 'namePrefix: x-\nresources: [../../base]\n',
      'app/two/kustomization.yaml': 'namePrefix: y-\nresources: [../../base]\n',
      'base/kustomization.yaml': 'helmCharts: [{name: web, releaseName: site}]\n',
      'base/charts/web/values.yaml': 'a: b\n',
    })
    expect(problemsOf(built)).toEqual([])
    expect(built.resources).toHaveLength(2)
    expect(calls()).toEqual(['template --values -- site', 'version --short'])
  })

  test('cannot give helm an option by a name', async () => {
    const built = await build({
      'app/kustomization.yaml': 'helmCharts: [{name: web, releaseName: --post-renderer=evil}]\n',
      ...chart,
    })
    expect(dataOf(built)).toMatchObject([{ args: '--values -- --post-renderer=evil' }])
  })

  test('that is not there is pulled first, all of them side by side', async () => {
    const pulled = (name: string): string =>
      `- {name: ${name}, repo: https://charts.example.org, version: 1.0.0}\n`
    const built = await build({
      'app/kustomization.yaml': `helmCharts:\n${pulled('web')}- {name: web, valuesInline: {a: b}, repo: oci://r.example.org}\n`,
    })
    expect(problemsOf(built)).toEqual([])
    expect(calls()).toEqual([
      'pull --untar --untardir -- oci://r.example.org/web',
      'pull --untar --untardir --repo https://charts.example.org --version 1.0.0 -- web',
      'template --generate-name --values --',
      'template --generate-name --values --',
      'version --short',
    ])
    expect(readFileSync(join(folder, 'app/charts/web-1.0.0/web/values.yaml'), 'utf8')).toBe('pulled: true\n')
  })

  test('are refused, once, unless that is asked for', async () => {
    const built = await build(
      { 'app/kustomization.yaml': 'helmCharts:\n- name: web\n- name: other\n', ...chart },
      {},
    )
    expect(problemsOf(built)).toEqual(['unsupported 1 Charts are inflated only when that is asked for'])
  })

  test.each([
    ['helm-template-failed', one('  valuesInline: {fail: true}\n'), 'template fails'],
    ['generator-invalid', one('  valuesMerge: both\n'), 'merge, override, replace'],
    ['path-outside-directory', one('  valuesFile: ../values.yaml\n'), '../values.yaml'],
    ['resource-not-found', one('  valuesFile: none.yaml\n'), 'none.yaml'],
    ['chart-not-found', { 'app/kustomization.yaml': 'helmCharts: [{name: none}]\n' }, 'no repo'],
    [
      'chart-not-fetched',
      { 'app/kustomization.yaml': 'helmCharts: [{name: none, repo: https://charts.example.org}]\n' },
      'chart "none" not found',
    ],
  ])('%s: what is wrong is told on its line', async (rule, files, message) => {
    const built = await build(files)
    expect(built.resources).toEqual([])
    expect(problemsOf(built)).toEqual([expect.stringMatching(`^${rule} [1-9]\\d* `)])
    expect(problemsOf(built)[0]).toContain(message)
  })

  test('need helm', async () => {
    const built = await build(one(), { helm }, join(folder, 'no-helm'))
    expect(problemsOf(built)).toEqual([expect.stringMatching(/^helm-not-installed 3 .*no-helm/)])
  })
})
