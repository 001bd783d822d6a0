import { joinPath } from '@pte/kustomize'
import { isKubernetesObject, type KubernetesObject } from '@pte/resource'
import { parseYaml } from '@pte/yaml'
import { definitionsIn, parseChartTemplate } from './chart-template.ts'
import { fillTemplate, unknownText } from './chart-template-fill.ts'
import { filesBelow } from './files-below.ts'
import { releaseData } from './local-chart.ts'
import type { Repository } from './repository.ts'

/**
 * The ImagePolicies that a HelmRelease of a chart of this repository makes, read from the templates without Helm.
 * Undefined when a template is beyond that: then the release may make any.
 */
export function chartImagePolicies(
  release: KubernetesObject,
  folder: string,
  repository: Repository,
): KubernetesObject[] | undefined {
  const files = [...filesBelow(repository.files, joinPath(folder, 'templates'))]
  const texts = files.map((file) => repository.text(file) ?? '')
  const definitions = new Map(texts.flatMap((text) => definitionsIn(parseChartTemplate(text) ?? [])))
  const root = releaseData(release, folder, repository)
  const policies: KubernetesObject[] = []
  for (const text of texts.filter((text) => /kind:\s*ImagePolicy\b/.test(text))) {
    const template = parseChartTemplate(text)
    const { documents, problem } = parseYaml(
      template ? fillTemplate(template, { dot: root, root, definitions, depth: 0 }) : '',
    )
    if (!template || problem) return undefined
    for (const object of documents.filter(isKubernetesObject)) {
      if (object.metadata.name.includes(unknownText)) return undefined
      if (object.kind === 'ImagePolicy') policies.push(object)
    }
  }
  return policies
}
