import { writeYaml } from '@pte/yaml'
import type { ChartIndex } from './chart-index.ts'
import { writtenFields } from './chart-yaml.ts'

/** The text of index.yaml, as helm writes it. */
export function writeIndex(index: ChartIndex): string {
  const entries = [...index.entries].map(([name, versions]): [string, object[]] => [
    name,
    versions.map((entry) => ({ ...writtenFields(entry), urls: entry.urls, created: entry.created })),
  ])
  return writeYaml({ ...index, entries: Object.fromEntries(entries) })
}
