import { isDeepStrictEqual } from 'node:util'
import { isKubernetesObject, type KubernetesObject } from '@pte/resource'
import type { Artifacts } from './artifact.ts'
import type { CopyRule } from './artifact-copy.ts'
import { artifactPlan } from './artifact-generator.ts'
import { jsonObject, text } from './field.ts'
import type { ObjectReference } from './flux-kustomization.ts'

/** Where the files of a source are. */
export type ResolvedSource =
  | { state: 'here'; root: string }
  | { state: 'elsewhere' }
  | { state: 'unsupported'; reason: string }
  /** An artifact that Flux cannot make: nothing is there to copy. */
  | { state: 'incomplete'; from: string }
  | { state: 'missing' }

export interface SourceContext {
  /** The source of the cluster's entry: this repository. */
  own: ObjectReference
  /** Where that source starts; the root of the repository as a rule. */
  ownRoot: string
  /** Folders that the user names for sources, by `Kind/namespace/name`. */
  given: ReadonlyMap<string, string>
  artifacts: Artifacts
  /** Kept apart for each cluster, since their artifacts may have equal names. */
  cluster: string
  /** Every object that is known to be applied to the cluster. */
  objects: () => Iterable<KubernetesObject>
  /** Objects in files of the entry, before anything is built. */
  written: readonly KubernetesObject[]
}

export function sourceKey({ kind, namespace, name }: ObjectReference): string {
  return `${kind}/${namespace}/${name}`
}

/** Finds the files that a sourceRef stands for, without those that its spec.ignore leaves out. */
export function resolveSource(reference: ObjectReference, context: SourceContext): ResolvedSource {
  const found = findSource(reference, context)
  if (found.state !== 'here') return found
  const object = findObject(reference, context.objects()) ?? findObject(reference, context.written)
  const specIgnore = text(jsonObject(object?.['spec'])['ignore'])
  if (specIgnore === undefined) return found
  return { state: 'here', root: context.artifacts.mountFiltered(found.root, specIgnore) }
}

function findSource(reference: ObjectReference, context: SourceContext): ResolvedSource {
  const given = context.given.get(sourceKey(reference))
  if (given !== undefined) return { state: 'here', root: given }
  if (sourceKey(reference) === sourceKey(context.own)) return { state: 'here', root: context.ownRoot }
  if (reference.kind === 'ExternalArtifact') return resolveArtifact(reference, context)
  const object = findObject(reference, context.objects())
  if (!object) return { state: 'missing' }
  const own = findObject(context.own, context.objects())
  return own && isSameRepository(own, object) ? { state: 'here', root: '' } : { state: 'elsewhere' }
}

/** The object that a reference means; one that names no namespace may be the one. */
export function findObject(
  { kind, namespace, name }: ObjectReference,
  objects: Iterable<KubernetesObject>,
): KubernetesObject | undefined {
  for (const object of objects) {
    const own = text(object.metadata['namespace'])
    if (object.kind === kind && object.metadata.name === name && (own ?? namespace) === namespace)
      return object
  }
  return undefined
}

/** The same address at the same branch: another branch holds other files. */
function isSameRepository(one: KubernetesObject, other: KubernetesObject): boolean {
  const refs = [one, other].map(({ spec }) => jsonObject(spec)['ref'])
  return (
    repositoryName(one) !== '' &&
    repositoryName(one) === repositoryName(other) &&
    isDeepStrictEqual(refs[0], refs[1])
  )
}

function resolveArtifact(reference: ObjectReference, context: SourceContext): ResolvedSource {
  for (const object of context.objects()) {
    if (object.kind !== 'ArtifactGenerator' || !isKubernetesObject(object)) continue
    if ((text(object.metadata['namespace']) ?? reference.namespace) !== reference.namespace) continue
    const plan = artifactPlan(object, reference.name)
    if (!plan) continue
    if ('unsupported' in plan) return { state: 'unsupported', reason: plan.unsupported }
    const rules: CopyRule[] = []
    for (const { source, ...copy } of plan.copies) {
      const resolved = resolveSource(source, context)
      if (resolved.state !== 'here') return resolved
      rules.push({ ...copy, root: resolved.root })
    }
    const name = [context.cluster, reference.namespace, reference.name].join('/')
    const mounted = context.artifacts.mount(name, rules)
    return 'missing' in mounted
      ? { state: 'incomplete', from: mounted.missing.from }
      : { state: 'here', root: mounted.root }
  }
  return { state: 'missing' }
}

/** `host/owner/name` of a Git URL, whatever its protocol; empty for an object without one. */
export function repositoryName(source: KubernetesObject): string {
  const url = text(jsonObject(source['spec'])['url']) ?? ''
  if (source.kind !== 'GitRepository') return ''
  return url
    .toLowerCase()
    .replace(/^[a-z+]+:\/\//, '')
    .replace(/^[^@/]*@/, '')
    .replace(/^([^/:]+):(?!\d+\/)/, '$1/')
    .replace(/(?:\.git)?\/*$/, '')
}
