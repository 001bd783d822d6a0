import type { ChartLock } from './chart.ts'
import { yamlIn, type ChartSource } from './chart-source.ts'
import { readFields, type FieldReaders } from './fields.ts'
import { readDependency } from './metadata-fields.ts'
import { readYaml } from './read-yaml.ts'
import { listOf, textOf } from './yaml-node.ts'

/** The lock is written by a tool: what an author might have meant by an unknown key is no question. */
const reading = { text: textOf, unknown: () => undefined }

const lockFields: FieldReaders<ChartLock> = {
  dependencies: (lock, node) => (lock.dependencies = listOf(node, (item) => readDependency(item, reading))),
  digest: (lock, node) => (lock.digest = textOf(node)),
  generated: (lock, node) => (lock.generated = textOf(node)),
}

/** Reads Chart.lock, or requirements.lock, which has the same form. Keys that helm does not know are dropped. */
export function readLock(text: string, source: ChartSource, name: string): ChartLock {
  const lock: ChartLock = { dependencies: null, digest: '', generated: '0001-01-01T00:00:00Z' }
  return readFields(readYaml(yamlIn(source, name, text)), lock, lockFields, reading.unknown)
}
