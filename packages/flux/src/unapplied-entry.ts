import { isWithin } from '@pte/kustomize'
import type { Finding } from '@pte/report'
import type { Location } from '@pte/resource'
import { assumedKustomization, system } from './assumed-kustomization.ts'
import type { ClusterEntry } from './cluster-entry.ts'
import { jsonObject, text } from './field.ts'
import type { FluxDocument } from './flux-documents.ts'
import { fluxKustomization, sourceOf } from './flux-kustomization.ts'
import type { Repository } from './repository.ts'
import { parentOf, resolvePath } from './repository-path.ts'
import { isCompleteKustomization } from './written-entry.ts'

/** Folders of Kustomizations that apply a part of this repository, and that the path of none contains. */
export function unappliedEntries(repository: Repository, documents: readonly FluxDocument[]): ClusterEntry[] {
  const ours = documents
    .filter(isCompleteKustomization)
    .filter((document) => folderOf(document, repository) !== undefined || takesArtifact(document))
  const folders = ours.flatMap((document) => folderOf(document, repository) ?? [])
  return ours
    .filter(({ at }) => !folders.some((folder) => isWithin(at.file, folder)))
    .map(({ object, at }) => {
      const folder = parentOf(at.file)
      const finding = assumedEntry(folder, object.metadata.name, repository, at)
      return { ...folderEntry(folder, ours, repository), at, findings: [finding] }
    })
}

/** The entry of a folder that nothing declares to be one, with the source that Kustomizations in it take. */
export function folderEntry(
  folder: string,
  documents: readonly FluxDocument[],
  repository: Repository,
): ClusterEntry {
  const inside = documents.filter(({ at }) => isWithin(at.file, folder)).filter(isCompleteKustomization)
  const child = inside.find((document) => folderOf(document, repository) !== undefined)
  const locate = (): Location => child?.at ?? { file: folder, document: 0 }
  const source = child
    ? sourceOf(fluxKustomization(child.object, system, locate))
    : { kind: 'GitRepository', namespace: system, name: system }
  return { id: folder, kustomization: assumedKustomization(folder, source, locate), findings: [] }
}

/** An artifact that is put together on the cluster is made of files of this repository as often as not. */
function takesArtifact({ object }: FluxDocument): boolean {
  return jsonObject(jsonObject(object['spec'])['sourceRef'])['kind'] === 'ExternalArtifact'
}

/** The folder that a Kustomization applies, when this repository has it. */
function folderOf({ object }: FluxDocument, { files }: Repository): string | undefined {
  const folder = resolvePath('', text(jsonObject(object['spec'])['path']) ?? '')
  return folder !== undefined && folder !== '' && files.list(folder) ? folder : undefined
}

function assumedEntry(folder: string, name: string, repository: Repository, at: Location): Finding {
  return {
    rule: 'no-cluster',
    severity: 'notice',
    message: `${folder || 'the root of the repository'} is taken for the entry of a cluster, because nothing here applies Kustomization ${name}`,
    help: 'Name the entry folders of your clusters (input clusters, or --cluster) when this is not what Flux does.',
    at: repository.place({ ...at, path: ['metadata', 'name'] }),
  }
}
