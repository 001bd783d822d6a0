import { writeYaml } from '@pte/yaml'
import type { ChartLock } from './chart.ts'
import type { ChartDependency, ChartMetadata } from './chart-metadata.ts'

/** Chart.yaml as an archive has it. */
export function writeMetadata(metadata: ChartMetadata): string {
  const { dependencies, ...others } = metadata
  // Charts of apiVersion v1 say their dependencies in requirements.yaml.
  return writeYaml(writtenFields(metadata.apiVersion === 'v1' || !dependencies ? others : metadata))
}

/** Chart.lock as an archive has it. */
export function writeLock(lock: ChartLock): string {
  return writeYaml({ ...lock, dependencies: lock.dependencies?.map(writtenDependency) ?? null })
}

/** The fields of a chart that are written: helm leaves out the empty ones. */
export function writtenFields(metadata: ChartMetadata): object {
  const { dependencies = [], maintainers = [] } = metadata
  return given({
    ...metadata,
    dependencies: dependencies.map(writtenDependency),
    maintainers: maintainers.map(given),
  })
}

/** Of a dependency, name and repository are written even when they are empty. */
function writtenDependency(dependency: ChartDependency): object {
  return { ...given(dependency), name: dependency.name, repository: dependency.repository }
}

function given(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)))
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0
  return value === '' || value === false || value === undefined
}
