import type { Finding } from '@pte/report'
import type { KubernetesObject, Location, Path } from '@pte/resource'
import { jsonObject, text } from './field.ts'
import type { FluxDocument } from './flux-documents.ts'
import {
  fluxKustomization,
  isFluxKustomization,
  sourceOf,
  type FluxKustomization,
} from './flux-kustomization.ts'
import type { Repository } from './repository.ts'
import { isWithin, parentOf, resolvePath } from './repository-path.ts'

/** Where Flux starts on a cluster: the Kustomization that applies everything else. */
export interface ClusterEntry {
  /** Its folder, relative to the root of the repository. */
  id: string
  kustomization: FluxKustomization
  /** The document that it was read from; none when the folder was named by the user. */
  at?: Location
  /** What the user should know about how the entry was found. */
  findings: readonly Finding[]
}

const system = 'flux-system'

/**
 * The entries of a repository, in the order in which they are to be tried: what `flux bootstrap` writes, what the
 * Flux operator is told, Kustomizations that apply their own file; only without any of these, folders of
 * Kustomizations that nothing else applies.
 */
export function findEntries(repository: Repository, documents: readonly FluxDocument[]): ClusterEntry[] {
  const kustomizations = documents.filter(isCompleteKustomization)
  const own = kustomizations.flatMap(selfContaining).sort(byBootstrap)
  const instances = documents.flatMap((document) => operated(document, repository))
  const entries = [...own.filter(isBootstrap), ...instances, ...own.filter((entry) => !isBootstrap(entry))]
  return uniqueById(entries.length > 0 ? entries : unapplied(kustomizations, repository))
}

/** The entry of a folder that nothing in the repository declares to be one. */
export function folderEntry(folder: string, at?: Location): ClusterEntry {
  const locate = (): Location => at ?? { file: folder, document: 0 }
  return { id: folder, kustomization: assumedKustomization(folder, system, system, locate), findings: [] }
}

/** A patch of a Kustomization has the same kind, but neither source nor path. */
function isCompleteKustomization({ object }: FluxDocument): boolean {
  const spec = jsonObject(object['spec'])
  return isFluxKustomization(object) && text(jsonObject(spec['sourceRef'])['name']) !== undefined
}

function selfContaining({ object, at }: FluxDocument): ClusterEntry[] {
  const kustomization = fluxKustomization(object, system, (path) => ({ ...at, path }))
  const folder = resolvePath('', text(kustomization.spec['path']) ?? '')
  if (folder === undefined || !isWithin(parentOf(at.file), folder)) return []
  // The root of another repository contains every file as well.
  if (folder === '' && sourceOf(kustomization).name !== system) return []
  return [{ id: folder, kustomization, at, findings: [] }]
}

function isBootstrap({ at }: ClusterEntry): boolean {
  return at?.file.endsWith('/gotk-sync.yaml') === true
}

function byBootstrap(a: ClusterEntry, b: ClusterEntry): number {
  return a.id.split('/').length - b.id.split('/').length || (a.id < b.id ? -1 : 1)
}

/** FluxInstance, or the values of the chart that makes one: the operator creates source and Kustomization itself. */
function operated({ object, at }: FluxDocument, { files }: Repository): ClusterEntry[] {
  const steps = instancePath(object)
  if (!steps) return []
  const sync = jsonObject(steps.reduce((value, step) => jsonObject(value[step]), jsonObject(object)))
  const folder = resolvePath('', text(sync['path']) ?? '')
  // An instance that syncs another repository is no entry of this one.
  if (text(sync['path']) === undefined || folder === undefined || !files.list(folder)) return []
  const namespace = text(object.metadata['namespace']) ?? system
  const name = text(sync['name']) ?? namespace
  const locate = (path: Path): Location => ({
    ...at,
    path: path.at(-1) === 'path' ? [...steps, 'path'] : steps,
  })
  const kind = text(sync['kind']) ?? 'GitRepository'
  return [
    {
      id: folder,
      kustomization: assumedKustomization(folder, namespace, name, locate, kind),
      at,
      findings: [],
    },
  ]
}

function instancePath(object: KubernetesObject): string[] | undefined {
  if (object.kind === 'FluxInstance') return ['spec', 'sync']
  const values = jsonObject(jsonObject(object['spec'])['values'])
  return object.kind === 'HelmRelease' && 'sync' in jsonObject(values['instance'])
    ? ['spec', 'values', 'instance', 'sync']
    : undefined
}

function assumedKustomization(
  folder: string,
  namespace: string,
  name: string,
  locate: (path: Path) => Location,
  kind = 'GitRepository',
): FluxKustomization {
  const spec = { path: `./${folder}`, prune: true, sourceRef: { kind, name, namespace } }
  return { id: `${namespace}/${name}`, namespace, name, spec, locate }
}

/** Folders of Kustomizations whose files no Kustomization's path contains. */
function unapplied(kustomizations: readonly FluxDocument[], repository: Repository): ClusterEntry[] {
  const folders = kustomizations.flatMap(({ object }) => {
    const folder = resolvePath('', text(jsonObject(object['spec'])['path']) ?? '')
    return folder === undefined || folder === '' ? [] : [folder]
  })
  return kustomizations
    .filter(({ at }) => !folders.some((folder) => isWithin(at.file, folder)))
    .map(({ object, at }) => ({
      ...folderEntry(parentOf(at.file), at),
      at,
      findings: [assumedEntry(parentOf(at.file), object.metadata.name, repository, at)],
    }))
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

/** Of entries of one folder the first. */
function uniqueById(entries: readonly ClusterEntry[]): ClusterEntry[] {
  return entries.filter((entry, index) => entries.findIndex(({ id }) => id === entry.id) === index)
}
