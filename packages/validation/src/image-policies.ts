import { chartFolders, chartImagePolicies, localChart, type RenderedRepository } from '@pte/flux'
import type { KubernetesObject } from '@pte/resource'
import { resourcesRead } from './resources-read.ts'

/** The ImagePolicies that exist, as far as a repository tells. */
export interface KnownPolicies {
  /** By `namespace/name`; several when clusters have different ones of one name. */
  byId: ReadonlyMap<string, readonly KubernetesObject[]>
  /** Names of HelmReleases of which nobody can tell here what they make. */
  opaqueReleases: readonly string[]
}

/**
 * Policies are rendered, written in a file that some other cluster applies, or made by a HelmRelease of a chart of
 * this repository.
 */
export function knownPolicies(rendered: RenderedRepository): KnownPolicies {
  const { repository } = rendered
  const byId = new Map<string, KubernetesObject[]>()
  const opaqueReleases: string[] = []
  const add = (object: KubernetesObject): void => {
    const namespace = object.metadata['namespace']
    const id = `${typeof namespace === 'string' ? namespace : '*'}/${object.metadata.name}`
    byId.set(id, [...(byId.get(id) ?? []), object])
  }
  const objects = [
    ...resourcesRead(rendered).map(({ resource }) => resource.object),
    ...rendered.documents.map(({ object }) => object),
  ]
  const charts = chartFolders(repository)
  for (const release of objects.filter(({ kind }) => kind === 'HelmRelease')) {
    const folder = localChart(release, charts, objects)
    const policies = folder === undefined ? undefined : chartImagePolicies(release, folder, repository)
    if (policies) policies.forEach(add)
    else opaqueReleases.push(release.metadata.name)
  }
  objects.filter(isImagePolicy).forEach(add)
  return { byId, opaqueReleases }
}

function isImagePolicy({ kind, apiVersion }: KubernetesObject): boolean {
  return kind === 'ImagePolicy' && apiVersion.startsWith('image.toolkit.fluxcd.io/')
}
