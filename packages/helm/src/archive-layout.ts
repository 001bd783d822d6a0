import type { Chart } from './chart.ts'
import { writeLock, writeMetadata } from './chart-yaml.ts'
import type { TarFile } from './tar.ts'

/**
 * The files of an archive in helm's order: Chart.yaml and Chart.lock written anew, values.yaml, values.schema.json,
 * templates, the other files, and each subchart the same way below `charts/<name>`.
 */
export function* archiveFiles(chart: Chart, parent = ''): Generator<TarFile> {
  const base = `${parent}${chart.metadata.name}/`
  for (const { name, content } of ownFiles(chart)) yield { name: `${base}${name}`, content }
  for (const subchart of chart.subcharts) yield* archiveFiles(subchart, `${base}charts/`)
}

function* ownFiles(chart: Chart): Generator<TarFile> {
  yield { name: 'Chart.yaml', content: Buffer.from(writeMetadata(chart.metadata)) }
  // A chart of apiVersion v1 keeps its lock as the plain file requirements.lock.
  if (chart.lock && chart.metadata.apiVersion === 'v2') {
    yield { name: 'Chart.lock', content: Buffer.from(writeLock(chart.lock)) }
  }
  if (chart.values) yield { name: 'values.yaml', content: chart.values }
  if (chart.schema) yield { name: 'values.schema.json', content: chart.schema }
  yield* chart.templates
  yield* chart.files
}
