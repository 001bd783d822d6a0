import { joinPath } from '@pte/kustomize'
import { splitTemplates } from '@pte/helm'
import { isKubernetesObject, type Resource } from '@pte/resource'
import { parseYaml } from '@pte/yaml'
import type { HelmRelease } from './helm-release.ts'
import type { Repository } from './repository.ts'

/** The objects of a chart: what lies in its `crds` folders Helm installs as it is, before everything else. */
export interface RenderedChart {
  definitions: Resource[]
  resources: Resource[]
  /** Why there are none: a template renders no YAML. */
  problem?: string
}

/**
 * Reads what `helm template` printed. Each object comes from its template where that is a file of this repository,
 * else from the release.
 */
export function readRenderedChart(
  output: string,
  folder: string | undefined,
  release: HelmRelease,
  repository: Repository,
): RenderedChart {
  const chart: RenderedChart = { definitions: [], resources: [] }
  for (const { source = '', text } of splitTemplates(output)) {
    const { documents, problem } = parseYaml(text, { manifest: true, duplicateKeys: 'last' })
    if (problem) return { ...chart, problem: `${source} renders no YAML: ${problem.message}` }
    const made = madeBy(source, folder, release, repository)
    const objects = definitionFile.test(source) ? chart.definitions : chart.resources
    for (const object of documents)
      if (isKubernetesObject(object)) objects.push({ object, origin: { made, edits: [] } })
  }
  return chart
}

const definitionFile = /^[^/]+\/(?:charts\/[^/]+\/)*crds\//

function madeBy(
  source: string,
  folder: string | undefined,
  release: HelmRelease,
  repository: Repository,
): Resource['origin']['made'] {
  const inChart = source.slice(source.indexOf('/') + 1)
  const file = folder === undefined || inChart === '' ? undefined : joinPath(folder, inChart)
  if (file !== undefined && repository.files.read(file)) return { by: 'helm', file, document: 0 }
  return { ...release.locate(['spec', 'chart']), by: 'helm' }
}
