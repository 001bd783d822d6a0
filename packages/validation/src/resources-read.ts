import type { RenderedRepository, Repository } from '@pte/flux'
import { isKubernetesObject, type Resource } from '@pte/resource'

/** An object that is applied, or would be if its root could be built. */
export interface ReadResource {
  resource: Resource
  /** Ids of the Kustomizations that apply it; none for one that is known from its file only. */
  roots: string[]
}

/**
 * What is rendered; and where a root could not be built, also what stands in the files that were read, so that one
 * mistake does not hide the others, or makes objects look as if they were missing.
 */
export function resourcesRead({ clusters, repository, used }: RenderedRepository): ReadResource[] {
  const roots = clusters.flatMap((cluster) => cluster.roots)
  const rendered = roots.flatMap(({ resources, kustomization }) =>
    resources.filter(isWritten).map((resource) => ({ resource, roots: [kustomization.id] })),
  )
  if (roots.every(({ state }) => state !== 'failed')) return rendered
  const known = new Set(rendered.map(({ resource }) => placeKey(resource)))
  const written = resourcesIn([...used], repository)
  return [
    ...rendered,
    ...written.filter((one) => !known.has(placeKey(one))).map((resource) => ({ resource, roots: [] })),
  ]
}

/** What a chart makes stands in no file: a value in it that is wrong is one of the HelmRelease. */
function isWritten({ origin }: Resource): boolean {
  return origin.made.by !== 'helm'
}

/** The objects that stand in files, as they are written. */
export function resourcesIn(files: readonly string[], repository: Repository): Resource[] {
  return files
    .filter((file) => /\.ya?ml$/.test(file))
    .flatMap((file) =>
      repository.documents(file).flatMap((object, document): Resource[] => {
        const origin = { made: { file, document, by: 'resource' as const }, edits: [] }
        return isKubernetesObject(object) ? [{ object, origin }] : []
      }),
    )
}

function placeKey({ origin: { made } }: Resource): string {
  return `${made.document} ${made.file}`
}
