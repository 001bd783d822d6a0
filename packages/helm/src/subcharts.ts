import { posix } from 'node:path'
import { ExpectedError } from '@pte/report'
import { readArchiveFiles } from './archive-files.ts'
import type { ChartBudget } from './chart-budget.ts'
import type { Chart, ChartFile } from './chart.ts'
import { nameIn, placeIn, type ChartSource } from './chart-source.ts'

/** Files below `charts/` by the name of their folder there; a file directly in `charts/` stands under its own name. */
type SubchartGroups = ReadonlyMap<string, readonly ChartFile[]>

/** Makes a chart of its files; given by the reader of charts, which is what reads subcharts. */
type AssembleChart = (files: readonly ChartFile[], source: ChartSource, budget: ChartBudget) => Promise<Chart>

const chartsFolder = 'charts/'

/** Sets the files of the charts in `charts/` apart. Helm takes neither provenance files nor hidden names for charts. */
export function groupSubcharts(files: readonly ChartFile[]): { groups: SubchartGroups; others: ChartFile[] } {
  const groups = new Map<string, ChartFile[]>()
  const others: ChartFile[] = []
  for (const file of files) {
    if (!file.name.startsWith(chartsFolder) || file.name.endsWith('.prov')) others.push(file)
    else {
      const name = file.name.slice(chartsFolder.length).split('/', 1)[0] ?? ''
      if (/^[_.]/.test(name)) continue
      const group = groups.get(name)
      if (group) group.push(file)
      else groups.set(name, [file])
    }
  }
  return { groups, others }
}

/**
 * Reads the charts in `charts/`, sorted by name: helm writes them in a random order.
 *
 * @throws {ExpectedError} for a file that is no chart, and for two charts of one name, of which helm would lose one
 */
export async function readSubcharts(
  groups: SubchartGroups,
  parent: ChartSource,
  budget: ChartBudget,
  assembleChart: AssembleChart,
): Promise<Chart[]> {
  const charts = new Map<string, Chart>()
  for (const [name, files] of groups) {
    const chart = await readSubchart(name, files, parent, budget, assembleChart)
    const other = charts.get(chart.metadata.name)
    if (other) refuse(parent, name, `holds chart ${chart.metadata.name}, which ${placed(other)} holds too`)
    charts.set(chart.metadata.name, chart)
  }
  return [...charts.values()].sort((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1))
}

async function readSubchart(
  name: string,
  files: readonly ChartFile[],
  parent: ChartSource,
  budget: ChartBudget,
  assembleChart: AssembleChart,
): Promise<Chart> {
  const path = `${chartsFolder}${name}`
  const plain = files.find((file) => file.name === path)
  if (name.endsWith('.tgz') && plain) {
    const source = { kind: 'archive', file: placeIn(parent, path).file } as const
    return assembleChart(await readArchiveFiles(plain.content, source, budget), source, budget)
  }
  if (plain) refuse(parent, name, 'is no chart, which helm refuses')
  const own = files.map((file) => ({ ...file, name: file.name.slice(path.length + 1) }))
  return assembleChart(own, within(parent, path), budget)
}

function within(parent: ChartSource, path: string): ChartSource {
  return parent.kind === 'archive' ? parent : { kind: 'folder', folder: posix.join(parent.folder, path) }
}

function placed(chart: Chart): string {
  return nameIn(chart.source, 'Chart.yaml')
}

function refuse(parent: ChartSource, name: string, reason: string): never {
  const path = `${chartsFolder}${name}`
  throw new ExpectedError({
    rule: 'chart-invalid',
    message: `${nameIn(parent, path)} ${reason}`,
    help: 'Remove it, or list it in .helmignore',
    at: placeIn(parent, path),
  })
}
