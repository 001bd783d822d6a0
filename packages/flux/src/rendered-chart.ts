import { splitTemplates } from '@pte/helm'
import { isKubernetesObject, type Resource } from '@pte/resource'
import { parseYaml } from '@pte/yaml'
import type { HelmRelease } from './helm-release.ts'
import type { Repository } from './repository.ts'
import { joinPath } from './repository-path.ts'

/**
 * The objects that `helm template` printed. Each comes from its template where that is a file of this repository,
 * else from the release. Undefined when a template renders no YAML; then `source` says which.
 */
export function renderedObjects(
  output: string,
  folder: string | undefined,
  release: HelmRelease,
  repository: Repository,
): { resources: Resource[]; problem?: string } {
  const resources: Resource[] = []
  for (const { source, text } of splitTemplates(output)) {
    const { documents, problem } = parseYaml(text, { manifest: true, duplicateKeys: 'last' })
    if (problem)
      return { resources: [], problem: `${source ?? 'a template'} renders no YAML: ${problem.message}` }
    const made = madeBy(source, folder, release, repository)
    for (const object of documents)
      if (isKubernetesObject(object)) resources.push({ object, origin: { made, edits: [] } })
  }
  return { resources }
}

function madeBy(
  source: string | undefined,
  folder: string | undefined,
  release: HelmRelease,
  repository: Repository,
): Resource['origin']['made'] {
  const inChart = source?.slice(source.indexOf('/') + 1)
  const file = folder === undefined || inChart === undefined ? undefined : joinPath(folder, inChart)
  if (file !== undefined && repository.files.read(file)) return { by: 'helm', file, document: 0 }
  return { ...release.locate(['spec', 'chart']), by: 'helm' }
}
