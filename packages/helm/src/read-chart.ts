import { realpath } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { ExpectedError } from '@pte/report'
import { assembleChart } from './assemble-chart.ts'
import { createBudget } from './chart-budget.ts'
import { readChartFolder } from './chart-folder.ts'
import type { Chart, ChartFile } from './chart.ts'
import { nameIn, placeIn, type ChartSource } from './chart-source.ts'

/**
 * Reads a chart from its folder, as `helm package` does, and checks all that helm checks.
 *
 * @param root folder of the repository, out of which no symbolic link may lead
 * @param folder of the chart, relative to the root
 * @throws {ExpectedError} at the file and line that is wrong
 */
export async function readChart(root: string, folder: string): Promise<Chart> {
  const source: ChartSource = { kind: 'folder', folder: folder.replaceAll(sep, '/') }
  const realRoot = await realpath(root)
  await checkFolder(realRoot, source.folder)
  const budget = createBudget()
  const files: ChartFile[] = []
  for await (const file of readChartFolder(realRoot, source.folder, budget)) files.push(file)
  const chart = await assembleChart(files, source, budget)
  checkSubcharts(chart)
  return chart
}

async function checkFolder(root: string, folder: string): Promise<void> {
  const refuse = (reason: string, cause?: unknown): never => {
    throw new ExpectedError(
      { rule: 'chart-not-found', message: `Chart folder ${folder} ${reason}` },
      { cause },
    )
  }
  const path = await realpath(join(root, folder)).catch((error: unknown) => refuse('does not exist', error))
  if (relative(root, path).split(sep)[0] === '..') refuse('lies outside of the repository')
}

/** Helm looks by name alone, and only at the charts of the outermost one. */
function checkSubcharts({ metadata, subcharts, source }: Chart): void {
  const missing = (metadata.dependencies ?? [])
    .map(({ name }) => name)
    .filter((name) => !subcharts.some((subchart) => subchart.metadata.name === name))
  if (missing.length === 0) return
  throw new ExpectedError({
    rule: 'chart-dependency-missing',
    message: `${nameIn(source, 'Chart.yaml')} depends on ${missing.join(', ')}, which charts/ does not hold`,
    help: `Run helm dependency build ${source.kind === 'folder' ? source.folder : ''} and commit the folder charts`,
    at: placeIn(source, 'Chart.yaml'),
  })
}
