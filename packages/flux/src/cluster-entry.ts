import type { Finding } from '@pte/report'
import type { KubernetesObject, Location, Path } from '@pte/resource'
import { jsonObject, text } from './field.ts'
import type { FluxDocument } from './flux-documents.ts'
import {
  fluxKustomization,
  isFluxKustomization,
  sourceOf,
  type FluxKustomization,
  type ObjectReference,
} from './flux-kustomization.ts'
import type { Repository } from './repository.ts'
import { isWithin, joinPath, parentOf, resolvePath } from './repository-path.ts'
import { sourceKey } from './source.ts'

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
 * Kustomizations that nothing else applies. `sources` are the folders of sources that are no repository root.
 */
export function findEntries(
  repository: Repository,
  documents: readonly FluxDocument[],
  sources: ReadonlyMap<string, string>,
): ClusterEntry[] {
  const kustomizations = documents.filter(isCompleteKustomization)
  const own = kustomizations.flatMap((document) => selfContaining(document, sources)).sort(byDepth)
  const instances = documents.flatMap((document) => operated(document, repository))
  const entries = [...own.filter(isBootstrap), ...instances, ...own.filter((entry) => !isBootstrap(entry))]
  return uniqueById(entries.length > 0 ? entries : unapplied(kustomizations, repository))
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
  const reference = child
    ? sourceOf(fluxKustomization(child.object, system, locate))
    : { kind: 'GitRepository', namespace: system, name: system }
  return { id: folder, kustomization: assumedKustomization(folder, system, reference, locate), findings: [] }
}

/** A patch of a Kustomization has the same kind, but no source. */
function isCompleteKustomization({ object }: FluxDocument): boolean {
  const spec = jsonObject(object['spec'])
  return isFluxKustomization(object) && text(jsonObject(spec['sourceRef'])['name']) !== undefined
}

function selfContaining({ object, at }: FluxDocument, sources: ReadonlyMap<string, string>): ClusterEntry[] {
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

function isBootstrap({ at }: ClusterEntry): boolean {
  return at?.file.split('/').at(-1) === 'gotk-sync.yaml'
}

function byDepth(a: ClusterEntry, b: ClusterEntry): number {
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
  const reference = {
    kind: text(sync['kind']) ?? 'GitRepository',
    namespace,
    name: text(sync['name']) ?? namespace,
  }
  const locate = (path: Path): Location => ({
    ...at,
    path: path.at(-1) === 'path' ? [...steps, 'path'] : steps,
  })
  const kustomization = assumedKustomization(folder, namespace, reference, locate)
  return [{ id: folder, kustomization, at, findings: [] }]
}

function instancePath(object: KubernetesObject): string[] | undefined {
  if (object.kind === 'FluxInstance') return ['spec', 'sync']
  const values = jsonObject(jsonObject(object['spec'])['values'])
  return object.kind === 'HelmRelease' && 'sync' in jsonObject(values['instance'])
    ? ['spec', 'values', 'instance', 'sync']
    : undefined
}

/** The Kustomization that Flux has for an entry that is not written down. */
function assumedKustomization(
  folder: string,
  namespace: string,
  { kind, name, namespace: sourceNamespace }: ObjectReference,
  locate: (path: Path) => Location,
): FluxKustomization {
  const sourceRef = { kind, name, namespace: sourceNamespace }
  return {
    id: `${namespace}/${system}`,
    namespace,
    name: system,
    spec: { path: `./${folder}`, prune: true, sourceRef },
    locate,
  }
}

/** Folders of Kustomizations that apply a part of this repository, and that the path of none contains. */
function unapplied(kustomizations: readonly FluxDocument[], repository: Repository): ClusterEntry[] {
  const ours = kustomizations.filter(
    (document) => folderOf(document, repository) !== undefined || takesArtifact(document),
  )
  const folders = ours.flatMap((document) => folderOf(document, repository) ?? [])
  return ours
    .filter(({ at }) => !folders.some((folder) => isWithin(at.file, folder)))
    .map(({ object, at }) => {
      const folder = parentOf(at.file)
      const entry = folderEntry(folder, ours, repository)
      return { ...entry, at, findings: [assumedEntry(folder, object.metadata.name, repository, at)] }
    })
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

/** Of entries of one folder the first. */
function uniqueById(entries: readonly ClusterEntry[]): ClusterEntry[] {
  return entries.filter((entry, index) => entries.findIndex(({ id }) => id === entry.id) === index)
}
