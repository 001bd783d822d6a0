import type { KubernetesObject } from '@pte/resource'
import type { ChartSpec } from './chart-spec.ts'
import type { Repository } from './repository.ts'
import { findObject, repositoryName, sourceKey } from './source.ts'

/** What is known of where charts may come from. */
export interface ChartContext {
  repository: Repository
  /** Folders of the charts of this repository, by the name of the chart. */
  charts: ReadonlyMap<string, string>
  /** Folders that the user names for sources, by `Kind/namespace/name`. */
  given: ReadonlyMap<string, string>
  /** What is applied to the cluster, and this repository under all of its names. */
  objects: readonly KubernetesObject[]
  /** The source of the entry: this repository. */
  own: string
}

/** Where the files of a source start, when they are in this repository. */
export function sourceRoot({ source }: ChartSpec, { given, own, objects }: ChartContext): string | undefined {
  const key = sourceKey(source)
  const folder = given.get(key) ?? (key === own ? '' : undefined)
  const object = folder === undefined ? findObject(source, objects) : undefined
  const name = object ? repositoryName(object) : ''
  const main = findOwn(own, objects)
  return name !== '' && main && repositoryName(main) === name ? '' : folder
}

function findOwn(own: string, objects: readonly KubernetesObject[]): KubernetesObject | undefined {
  const [kind = '', namespace = '', name = ''] = own.split('/')
  return findObject({ kind, namespace, name }, objects)
}
