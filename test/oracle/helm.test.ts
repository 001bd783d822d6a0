import { cp, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from '../fast-check.ts'
import { load } from 'js-yaml'
import {
  addToIndex,
  createIndex,
  indexFolder,
  packageChart,
  readChart,
  writeArchives,
  writeFiles,
  writeIndex,
} from '@pte/helm'
import { ExpectedError } from '@pte/report'
import { withTree, type Tree } from '../helm/tree.ts'
import { charts, refusals } from './helm-charts.ts'
import { generatedChart } from './helm-generated-chart.ts'
import { startKubernetesApi, type KubernetesApi } from './kubernetes-api.ts'
import { archiveListing, helmPackage, helms, runHelm, type Helm, type HelmResult } from './helm-run.ts'

/** Charts that people wrote: our example, and those of the corpus of real repositories. */
const exampleCharts = [
  'examples/infrastructure/kubernetes/.charts/simple-app',
  join(
    process.env.PTE_CORPUS ?? '../shared/corpus',
    'public-transport-infrastructure/kubernetes/.charts/simple-app',
  ),
]

/** What was compared, for both helms together. */
const counts = {
  listings: 0,
  'example charts': 0,
  outputs: 0,
  'outputs that are the same failure': 0,
  'generated charts': 0,
  'generated charts that all refuse': 0,
  'generated charts that we alone refuse': 0,
  'index entries': 0,
  refusals: 0,
  'refusals that are ours alone': 0,
  'tars of the same bytes': 0,
  'tars of other bytes': 0,
}

/** What the last run reached; less means that something is no longer compared. */
const floors: Partial<typeof counts> = {
  listings: 102,
  'example charts': 4,
  outputs: 307,
  'generated charts': 60,
  'generated charts that all refuse': 5,
  'index entries': 102,
  refusals: 66,
  'tars of the same bytes': 47,
}

let api: KubernetesApi
beforeAll(async () => {
  api = await startKubernetesApi()
})
afterAll(() => {
  api.close()
  process.stdout.write(`helm: ${JSON.stringify(counts, undefined, 2)}\n`)
})

/** Packages `<root>/chart` and gives the path of our archive. */
async function ourPackage(root: string, time?: Date): Promise<string> {
  const archive = packageChart(await readChart(root, 'chart'), time ? { time } : {})
  const [path = ''] = await writeArchives(join(root, 'by-us'), [archive])
  return path
}

async function packageBoth(helm: Helm, root: string): Promise<[ours: string, theirs: string]> {
  const packaged = await helmPackage(helm, root)
  if ('refusal' in packaged) throw new Error(`${helm} refuses the chart: ${packaged.refusal}`)
  return [await ourPackage(root), packaged.archive]
}

/** What a user sees of an archive. */
const views: Readonly<Record<string, (archive: string) => string[]>> = {
  'show all': (archive) => ['show', 'all', archive],
  template: (archive) => ['template', 'release', archive, '--include-crds'],
  // Helm 3 asks a cluster for its kinds before a dry run, Helm 4 does not.
  install: (archive) => ['install', 'release', archive, '--dry-run=client', '--disable-openapi-validation'],
}

/** Without the paths of the archives and the time of the run. */
function comparable({ ok, stdout, stderr }: HelmResult, archive: string): object {
  const text = [stdout, stderr].map((output) =>
    output
      .replaceAll(archive, 'ARCHIVE')
      .replace(/^LAST DEPLOYED: .*$/m, '')
      .replace(/time=\S+/g, ''),
  )
  return { ok, text }
}

async function compareViews(helm: Helm, root: string, [ours, theirs]: [string, string]): Promise<void> {
  for (const view of Object.values(views)) {
    const variables = { HELM_KUBEAPISERVER: api.url }
    const [mine, other] = await Promise.all([
      runHelm(helm, root, view(ours), variables),
      runHelm(helm, root, view(theirs), variables),
    ])
    expect(comparable(mine, ours)).toEqual(comparable(other, theirs))
    counts[mine.ok ? 'outputs' : 'outputs that are the same failure']++
  }
}

describe.each(helms)('%s', (helm) => {
  test.each(Object.entries(charts))('sees no difference in a chart with %s', async (_what, tree) => {
    await withTree(tree, async (root) => {
      const archives = await packageBoth(helm, root)
      const [ours, theirs] = await Promise.all(archives.map(archiveListing))
      expect(ours).toEqual(theirs)
      counts.listings++
      await compareViews(helm, root, archives)
    })
  })

  test.each(exampleCharts)('sees no difference in the chart of %s', async (folder) => {
    await withTree({}, async (root) => {
      await cp(folder, join(root, 'chart'), { recursive: true })
      const archives = await packageBoth(helm, root)
      const [ours, theirs] = await Promise.all(archives.map(archiveListing))
      expect(ours).toEqual(theirs)
      counts['example charts']++
      await compareViews(helm, root, archives)
    })
  })

  test('sees no difference in generated charts', async () => {
    const property = fc.asyncProperty(generatedChart, (tree) =>
      withTree(tree, async (root) => {
        const packaged = await helmPackage(helm, root)
        if ('refusal' in packaged) {
          await expect(ourPackage(root)).rejects.toBeInstanceOf(ExpectedError)
          counts['generated charts that all refuse']++
        } else {
          const ours = await ourPackage(root).catch(refusedPattern)
          if (ours === undefined) counts['generated charts that we alone refuse']++
          else {
            expect(await archiveListing(ours)).toEqual(await archiveListing(packaged.archive))
            counts['generated charts']++
          }
        }
      }),
    )
    await fc.assert(property, { numRuns: 60, endOnFailure: true })
  }, 120_000)

  test('makes the same index of a folder of archives, and reads ours', async () => {
    await withTree({}, async (root) => {
      const [folder, url] = [join(root, 'archives'), 'https://example.org/charts/']
      await packageAll(folder)
      const { entries } = await indexFolder(folder, url, '2026-01-02T03:04:05Z')
      const ours = writeIndex(addToIndex(createIndex(), entries))
      expect(await runHelm(helm, root, ['repo', 'index', folder, '--url', url])).toMatchObject({ ok: true })
      const theirs = await readFile(join(folder, 'index.yaml'), 'utf8')
      expect(withoutTimes(ours)).toEqual(withoutTimes(theirs))
      counts['index entries'] += entries.length

      await writeFiles(root, [{ path: join(root, 'merged.yaml'), content: ours }])
      await mkdir(join(root, 'empty'))
      const merge = ['repo', 'index', join(root, 'empty'), '--merge', join(root, 'merged.yaml')]
      expect(await runHelm(helm, root, merge)).toMatchObject({ ok: true })
      const merged = await readFile(join(root, 'empty', 'index.yaml'), 'utf8')
      expect(withoutTimes(merged)).toEqual(withoutTimes(ours))
    })
  })

  test.each(Object.entries(refusals))('refuses a chart with %s', async (what, { tree, onPurpose }) => {
    await withTree(tree, async (root) => {
      await expect(ourPackage(root)).rejects.toBeInstanceOf(ExpectedError)
      const packaged = await helmPackage(helm, root)
      if ('refusal' in packaged) counts.refusals++
      else {
        process.stdout.write(`${helm} takes a chart with ${what}. We do not: ${onPurpose ?? 'why?'}\n`)
        expect(onPurpose).toBeDefined()
        counts['refusals that are ours alone']++
      }
    })
  })
})

test('helm 4 writes the same bytes into the tar, where it shuffles no subcharts and no lock has a time', async () => {
  const time = new Date('2026-01-02T03:04:05Z')
  const others: string[] = []
  for (const [what, tree] of Object.entries(charts)) {
    await withTree(tree, async (root) => {
      const packaged = await helmPackage('helm4', root, { SOURCE_DATE_EPOCH: String(time.getTime() / 1000) })
      if ('refusal' in packaged) throw new Error(packaged.refusal)
      const [ours, theirs] = await Promise.all([await ourPackage(root, time), packaged.archive].map(tarOf))
      if (theirs && ours?.equals(theirs)) counts['tars of the same bytes']++
      else others.push(what)
    })
  }
  counts['tars of other bytes'] = others.length
  process.stdout.write(`The tar has other bytes for charts with ${others.join(', ')}\n`)
}, 120_000)

test('as much was compared as ever', () => {
  for (const [what, floor] of Object.entries(floors)) {
    expect({ what, count: counts[what as keyof typeof counts] >= floor }).toEqual({ what, count: true })
  }
})

/** Helm does not see that a pattern is broken when the broken part comes late; then the rule does nothing. */
function refusedPattern(error: unknown): undefined {
  if (error instanceof ExpectedError && error.message.endsWith('of .helmignore is not a pattern'))
    return undefined
  throw error
}

async function tarOf(archive: string): Promise<Buffer> {
  return gunzipSync(await readFile(archive))
}

/** Packages all charts, each under a version of its own. */
async function packageAll(folder: string): Promise<void> {
  const archives = Object.values(charts).map((tree, number) =>
    withTree(withPatch(tree, number), async (root) => packageChart(await readChart(root, 'chart'))),
  )
  await writeArchives(folder, await Promise.all(archives))
}

function withPatch(tree: Tree, number: number): Tree {
  const chartYaml = tree['chart/Chart.yaml']
  if (typeof chartYaml !== 'string') throw new Error('a chart without Chart.yaml')
  return { ...tree, 'chart/Chart.yaml': chartYaml.replace(/^version: v?[0-9.]+/m, `version: 1.${number}.0`) }
}

function withoutTimes(index: string): unknown {
  return load(index.replace(/^( *)(- )?(created|generated): .*$/gm, '$1$2$3: ""'))
}
