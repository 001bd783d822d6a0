import { isWithin, joinPath } from '@pte/kustomize'
import { isJsonObject, type JsonObject, type Location } from '@pte/resource'
import { assumedKustomization, system } from './assumed-kustomization.ts'
import type { ClusterEntry } from './cluster-entry.ts'
import { jsonObject, text } from './field.ts'
import { filesBelow } from './files-below.ts'
import type { FluxDocument } from './flux-documents.ts'
import { patchedSpec } from './instance-patches.ts'
import { parentOf, resolvePath } from './repository-path.ts'
import type { Repository } from './repository.ts'

/** What the Flux operator is told, as a FluxInstance or as values of the chart that makes one. */
interface Instance {
  spec: JsonObject
  namespace: string
  /** Where `spec` is written. */
  at: Location
}

/** Entries for which the operator creates source and Kustomization itself. */
export function instanceEntries(repository: Repository, documents: readonly FluxDocument[]): ClusterEntry[] {
  const instances = [...documents.flatMap(instanceOf), ...instancesInValues(repository)]
  return instances.flatMap((instance) => entryOf(instance, repository))
}

function instanceOf({ object, at }: FluxDocument): Instance[] {
  const namespace = text(object.metadata['namespace']) ?? system
  const spec = jsonObject(object['spec'])
  if (object.kind === 'FluxInstance') return [{ spec, namespace, at: { ...at, path: ['spec'] } }]
  const instance = jsonObject(spec['values'])['instance']
  return object.kind === 'HelmRelease' && isJsonObject(instance)
    ? [{ spec: instance, namespace, at: { ...at, path: ['spec', 'values', 'instance'] } }]
    : []
}

/** A file of values that a kustomization puts into a ConfigMap. */
function* instancesInValues(repository: Repository): Iterable<Instance> {
  for (const file of filesBelow(repository.files, '')) {
    const content = /\.ya?ml$/.test(file) ? (repository.text(file) ?? '') : ''
    if (!/^instance:/m.test(content) || !/^ +sync:/m.test(content)) continue
    const [values] = repository.documents(file)
    const spec = jsonObject(isJsonObject(values) ? values['instance'] : undefined)
    yield { spec, namespace: system, at: { file, document: 0, path: ['instance'] } }
  }
}

function entryOf({ spec, namespace, at }: Instance, repository: Repository): ClusterEntry[] {
  const sync = jsonObject(spec['sync'])
  const path = resolvePath('', text(sync['path']) ?? '')
  const kind = text(sync['kind']) ?? 'GitRepository'
  const root = path === undefined ? undefined : sourceRoot(kind, path, at.file, repository)
  // An instance that syncs another repository is no entry of this one.
  if (text(sync['path']) === undefined || path === undefined || root === undefined) return []
  const source = { kind, namespace, name: text(sync['name']) ?? namespace }
  const kustomization = assumedKustomization(path, source, () => ({
    ...at,
    path: [...(at.path ?? []), 'sync', 'path'],
  }))
  const patched = { ...kustomization, spec: patchedSpec(kustomization, spec) }
  const document = { file: at.file, document: at.document }
  return [{ id: joinPath(root, path), kustomization: patched, root, at: document, findings: [] }]
}

/**
 * Where the source starts: the root of the repository for Git. An artifact may have been pushed from a folder: then
 * from that one, above the file, in which the path leads back to the file.
 */
function sourceRoot(kind: string, path: string, file: string, { files }: Repository): string | undefined {
  if (files.list(path)) return ''
  if (kind === 'GitRepository') return undefined
  for (let root = parentOf(file); root !== ''; root = parentOf(root)) {
    if (isWithin(file, joinPath(root, path)) && path !== '') return root
  }
  return undefined
}
