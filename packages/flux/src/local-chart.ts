import { joinPath } from '@pte/kustomize'
import { isJsonObject, type JsonObject, type KubernetesObject } from '@pte/resource'
import { jsonObject, text } from './field.ts'
import { filesBelow } from './files-below.ts'
import { mergeObjects } from './merge-objects.ts'
import { parentOf, resolvePath } from './repository-path.ts'
import type { Repository } from './repository.ts'
import { repositoryName } from './source.ts'

/** Folders of the charts of a repository, by the name of the chart. */
export function chartFolders(repository: Repository): Map<string, string> {
  const folders = new Map<string, string>()
  for (const file of filesBelow(repository.files, '')) {
    if (!/(?:^|\/)Chart\.yaml$/.test(file)) continue
    const [chart] = repository.documents(file)
    const name = isJsonObject(chart) ? text(chart['name']) : undefined
    if (name !== undefined && !folders.has(name)) folders.set(name, parentOf(file))
  }
  return folders
}

/**
 * The folder of the chart that a HelmRelease installs, when it is in this repository: named by path in a
 * GitRepository, or published from here to a HelmRepository on the GitHub Pages of this repository.
 */
export function localChart(
  release: KubernetesObject,
  charts: ReadonlyMap<string, string>,
  objects: readonly KubernetesObject[],
): string | undefined {
  const chart = jsonObject(jsonObject(jsonObject(release['spec'])['chart'])['spec'])
  const name = text(chart['chart']) ?? ''
  const reference = jsonObject(chart['sourceRef'])
  if (reference['kind'] === 'GitRepository')
    return [...charts.values()].find((folder) => folder === resolvePath('', name))
  const source = objects.find(
    ({ kind, metadata }) => kind === 'HelmRepository' && metadata.name === reference['name'],
  )
  return source && isPagesOf(text(jsonObject(source['spec'])['url']) ?? '', objects)
    ? charts.get(name)
    : undefined
}

/** `https://OWNER.github.io/REPOSITORY` is where GitHub serves what OWNER/REPOSITORY publishes. */
function isPagesOf(url: string, objects: readonly KubernetesObject[]): boolean {
  const [, owner, name] = /^https:\/\/([\w-]+)\.github\.io\/([\w.-]+)/.exec(url.toLowerCase()) ?? []
  return objects.some((object) => repositoryName(object) === `github.com/${owner ?? ''}/${name ?? ''}`)
}

/** What Helm gives to templates: the values of the chart under those of the release. */
export function releaseData(release: KubernetesObject, folder: string, repository: Repository): JsonObject {
  const spec = jsonObject(release['spec'])
  const [chart] = repository.documents(joinPath(folder, 'Chart.yaml'))
  const [values] = repository.documents(joinPath(folder, 'values.yaml'))
  const namespace = text(spec['targetNamespace'])
  const name = text(spec['releaseName']) ?? [namespace, release.metadata.name].filter(Boolean).join('-')
  return {
    Release: { Name: name, Namespace: namespace ?? release.metadata['namespace'] ?? '', Service: 'Helm' },
    Chart: capitalised(isJsonObject(chart) ? chart : {}),
    Values: mergeObjects(isJsonObject(values) ? values : {}, jsonObject(spec['values'])),
  }
}

function capitalised(chart: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(chart).map(([key, value]) => [key.replace(/^./, (letter) => letter.toUpperCase()), value]),
  )
}
