import type { ClusterEntry } from './cluster-entry.ts'
import type { FluxDocument } from './flux-documents.ts'
import { instanceEntries } from './flux-instance.ts'
import type { Repository } from './repository.ts'
import { unappliedEntries } from './unapplied-entry.ts'
import { bootstrapEntries, namedEntries, selfContainingEntries } from './written-entry.ts'

/**
 * The entries of a repository, in the order in which they are to be tried: what `flux bootstrap` writes, what the
 * Flux operator is told, the Kustomization that Flux names after itself, Kustomizations that apply their own file;
 * only without any of these, folders of Kustomizations that nothing else applies. `sources` are the folders of
 * sources that are no repository root.
 */
export function findEntries(
  repository: Repository,
  documents: readonly FluxDocument[],
  sources: ReadonlyMap<string, string>,
): ClusterEntry[] {
  const entries = [
    ...bootstrapEntries(documents, sources),
    ...instanceEntries(repository, documents),
    ...namedEntries(repository, documents),
    ...selfContainingEntries(documents, sources),
  ]
  return uniqueById(entries.length > 0 ? entries : unappliedEntries(repository, documents))
}

/** Of entries of one folder the first. */
function uniqueById(entries: readonly ClusterEntry[]): ClusterEntry[] {
  return entries.filter((entry, index) => entries.findIndex(({ id }) => id === entry.id) === index)
}
