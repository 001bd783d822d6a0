import { dump } from 'js-yaml'
import type { ChartLock } from './chart.ts'
import type { ChartDependency, ChartMetadata } from './chart-metadata.ts'

/** Chart.yaml as an archive has it. */
export function writeMetadata(metadata: ChartMetadata): string {
  const { dependencies, ...others } = metadata
  // Charts of apiVersion v1 say their dependencies in requirements.yaml.
  const written =
    metadata.apiVersion === 'v1' || !dependencies ? {} : { dependencies: dependencies.map(inOrder) }
  return writeYaml({ ...others, ...written })
}

/** Chart.lock as an archive has it. */
export function writeLock(lock: ChartLock): string {
  const dependencies = lock.dependencies.length === 0 ? null : lock.dependencies.map(inOrder)
  return writeYaml({ ...lock, dependencies })
}

/**
 * YAML that go-yaml reads back as the same values: js-yaml quotes what YAML 1.1 would take for a number, a boolean
 * or a date. Keys are sorted, lines never folded.
 */
export function writeYaml(value: unknown): string {
  return dump(value, { lineWidth: -1, quoteStyle: 'double', seqNoIndent: true, sortKeys: true, noRefs: true })
}

/** A dependency names its repository even when that is empty. */
function inOrder(dependency: ChartDependency): ChartDependency {
  return { ...dependency, repository: dependency.repository }
}
