import { ExpectedError, type Finding } from '@pte/report'
import type { ChartBudget } from './chart-budget.ts'
import type { Chart, ChartFile } from './chart.ts'
import { readLock } from './chart-lock.ts'
import { nameIn, placeIn, type ChartSource } from './chart-source.ts'
import { checkValues } from './chart-values.ts'
import { readMetadata } from './read-metadata.ts'
import { readRequirements } from './requirements.ts'
import { groupSubcharts, readSubcharts } from './subcharts.ts'

/**
 * Sorts the files of a chart by their role, as helm's loader does.
 *
 * @param files in the order in which the archive is to have them
 * @throws {ExpectedError} when helm would refuse the chart
 */
export async function assembleChart(
  files: readonly ChartFile[],
  source: ChartSource,
  budget: ChartBudget,
): Promise<Chart> {
  const findings: Finding[] = []
  const byName = new Map(files.map((file) => [file.name, file.content]))
  const metadata = readMetadata(requiredText(byName, 'Chart.yaml', source), source, findings)
  const chart: Chart = { source, metadata, templates: [], files: [], subcharts: [], findings }
  const special = readSpecialFiles(chart, byName)
  const { groups, others } = groupSubcharts(files.filter(({ name }) => !special.has(name)))
  for (const file of others) (file.name.startsWith('templates/') ? chart.templates : chart.files).push(file)
  chart.subcharts = await readSubcharts(groups, source, budget, assembleChart)
  return chart
}

/** Reads the files that have a place of their own in an archive; gives their names. */
function readSpecialFiles(chart: Chart, byName: ReadonlyMap<string, Uint8Array>): Set<string> {
  const { metadata, source } = chart
  const special = new Set(['Chart.yaml', 'Chart.lock', 'values.yaml', 'values.schema.json'])
  // With apiVersion v2 they go into Chart.yaml and Chart.lock.
  if (metadata.apiVersion === 'v2') special.add('requirements.yaml').add('requirements.lock')
  const requirements = optionalText(byName, 'requirements.yaml', source)
  if (requirements !== undefined) metadata.dependencies = readRequirements(requirements, source)
  for (const name of ['Chart.lock', 'requirements.lock']) {
    const lock = optionalText(byName, name, source)
    if (lock !== undefined) chart.lock = readLock(lock, source, name)
  }
  const values = byName.get('values.yaml')
  if (values) chart.values = checkedValues(values, source)
  const schema = byName.get('values.schema.json')
  if (schema) chart.schema = checkedJson(schema, source)
  return special
}

function optionalText(
  byName: ReadonlyMap<string, Uint8Array>,
  name: string,
  source: ChartSource,
): string | undefined {
  const content = byName.get(name)
  return content && textOf(content, name, source)
}

function requiredText(byName: ReadonlyMap<string, Uint8Array>, name: string, source: ChartSource): string {
  const text = optionalText(byName, name, source)
  if (text !== undefined) return text
  throw new ExpectedError({
    rule: 'chart-invalid',
    message: `${nameIn(source, name)} is missing`,
    help: 'A chart is a folder with a Chart.yaml; check that .helmignore does not list it',
    at: placeIn(source, name),
  })
}

function textOf(content: Uint8Array, name: string, source: ChartSource): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch (cause) {
    const message = `${nameIn(source, name)} is not UTF-8 text`
    throw new ExpectedError({ rule: 'chart-invalid', message, at: placeIn(source, name) }, { cause })
  }
}

function checkedValues(content: Uint8Array, source: ChartSource): Uint8Array {
  checkValues(textOf(content, 'values.yaml', source), source)
  return content
}

function checkedJson(content: Uint8Array, source: ChartSource): Uint8Array {
  const name = 'values.schema.json'
  try {
    JSON.parse(textOf(content, name, source))
    return content
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? `: ${cause.message}` : ''
    const message = `${nameIn(source, name)} is not valid JSON${reason}`
    throw new ExpectedError({ rule: 'chart-invalid', message, at: placeIn(source, name) }, { cause })
  }
}
