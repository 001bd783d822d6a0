import { isWithin, joinPath } from '@pte/kustomize'
import { assumedKustomization, system } from './assumed-kustomization.ts'
import type { ClusterEntry } from './cluster-entry.ts'
import { jsonObject, text } from './field.ts'
import type { FluxDocument } from './flux-documents.ts'
import { fluxKustomization, isFluxKustomization, sourceOf } from './flux-kustomization.ts'
import type { Repository } from './repository.ts'
import { parentOf, resolvePath } from './repository-path.ts'
import { sourceKey } from './source.ts'

type Sources = ReadonlyMap<string, string>

/** What `flux bootstrap` writes. */
export function bootstrapEntries(documents: readonly FluxDocument[], sources: Sources): ClusterEntry[] {
  return selfContainingEntries(documents.filter(isBootstrap), sources)
}

/** Kustomizations that apply the folder in which they stand. */
export function selfContainingEntries(documents: readonly FluxDocument[], sources: Sources): ClusterEntry[] {
  return documents
    .filter(isCompleteKustomization)
    .flatMap((document) => selfContaining(document, sources))
    .sort(byDepth)
}

/**
 * Kustomizations, or patches of them, with the name that Flux gives to that of the entry. What a patch does not say
 * stands in the Kustomization that it patches; that is built with the first attempt, and used for the second.
 */
export function namedEntries({ files }: Repository, documents: readonly FluxDocument[]): ClusterEntry[] {
  const named = documents.filter(
    ({ object }) => isFluxKustomization(object) && object.metadata.name === system,
  )
  const complete = named.find(isCompleteKustomization)
  return named
    .flatMap(({ object, at }): ClusterEntry[] => {
      const folder = resolvePath('', text(jsonObject(object['spec'])['path']) ?? '')
      if (folder === undefined || folder === '' || !files.list(folder)) return []
      const origin = isCompleteKustomization({ object, at }) ? object : complete?.object
      const source = origin
        ? sourceOf(fluxKustomization(origin, system, () => at))
        : { kind: 'GitRepository', namespace: system, name: system }
      const kustomization = assumedKustomization(folder, source, (path) => ({ ...at, path }))
      return [{ id: folder, kustomization, at, findings: [] }]
    })
    .sort(byDepth)
}

/** A patch of a Kustomization has the same kind, but no source. */
export function isCompleteKustomization({ object }: FluxDocument): boolean {
  const spec = jsonObject(object['spec'])
  return isFluxKustomization(object) && text(jsonObject(spec['sourceRef'])['name']) !== undefined
}

function selfContaining({ object, at }: FluxDocument, sources: Sources): ClusterEntry[] {
  const kustomization = fluxKustomization(object, system, (path) => ({ ...at, path }))
  const root = sources.get(sourceKey(sourceOf(kustomization)))
  const path = resolvePath('', text(kustomization.spec['path']) ?? '')
  if (path === undefined) return []
  const folder = path === '' ? (root ?? '') : joinPath(root ?? '', path)
  if (!isWithin(parentOf(at.file), folder)) return []
  // The root of another repository would contain every file as well.
  if (folder === '' && sourceOf(kustomization).name !== system) return []
  return [{ id: folder, kustomization, at, findings: [] }]
}

function isBootstrap({ at }: FluxDocument): boolean {
  return at.file.split('/').at(-1) === 'gotk-sync.yaml'
}

function byDepth(a: ClusterEntry, b: ClusterEntry): number {
  return a.id.split('/').length - b.id.split('/').length || (a.id < b.id ? -1 : 1)
}
