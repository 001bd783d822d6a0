import { fieldSpecifications } from './data/field-specifications.ts'
import type { FieldSpecification } from './field-specification.ts'
import { selects, type GroupVersionKind } from './identity.ts'

/** Which fields each transformer changes: built in, and added to by `configurations` and `crds`. */
export interface TransformerConfiguration {
  readonly namePrefix: readonly FieldSpecification[]
  readonly nameSuffix: readonly FieldSpecification[]
  readonly namespace: readonly FieldSpecification[]
  readonly commonLabels: readonly FieldSpecification[]
  readonly labels: readonly FieldSpecification[]
  readonly templateLabels: readonly FieldSpecification[]
  readonly commonAnnotations: readonly FieldSpecification[]
  readonly nameReference: readonly NameReference[]
  readonly varReference: readonly FieldSpecification[]
  readonly images: readonly FieldSpecification[]
  readonly replicas: readonly FieldSpecification[]
}

/** The fields that hold the name of an object of this kind. */
export interface NameReference extends Partial<GroupVersionKind> {
  fieldSpecs: readonly FieldSpecification[]
}

export type FieldList = Exclude<keyof TransformerConfiguration, 'nameReference'>

export const emptyConfiguration: TransformerConfiguration = {
  namePrefix: [],
  nameSuffix: [],
  namespace: [],
  commonLabels: [],
  labels: [],
  templateLabels: [],
  commonAnnotations: [],
  nameReference: [],
  varReference: [],
  images: [],
  replicas: [],
}

let builtIn: TransformerConfiguration | undefined

/** The configuration that is built into kustomize. */
export function defaultConfiguration(): TransformerConfiguration {
  builtIn ??= mergeConfigurations(
    emptyConfiguration,
    sorted({
      ...emptyConfiguration,
      ...(JSON.parse(fieldSpecifications) as Partial<TransformerConfiguration>),
    }),
    () => undefined,
  )
  return builtIn
}

/**
 * Both configurations in one. A field that both name is kept once; when they disagree on whether to create it,
 * `conflict` is told.
 */
export function mergeConfigurations(
  first: TransformerConfiguration,
  second: TransformerConfiguration,
  conflict: (field: FieldSpecification) => void,
): TransformerConfiguration {
  // Overlays carry the same built-in tables as their bases: merging these changes nothing.
  if (second === first || second === emptyConfiguration) return first
  if (first === emptyConfiguration && second === builtIn) return second
  const merged: Record<FieldList, readonly FieldSpecification[]> & {
    nameReference: readonly NameReference[]
  } = {
    ...first,
  }
  for (const list of fieldLists) merged[list] = mergeFields(first[list], second[list], conflict)
  merged.nameReference = mergeReferences(first.nameReference, second.nameReference, conflict)
  return sorted(merged)
}

export const fieldLists = Object.keys(emptyConfiguration).filter(
  (list): list is FieldList => list !== 'nameReference',
)

export function mergeFields(
  first: readonly FieldSpecification[],
  second: readonly FieldSpecification[],
  conflict: (field: FieldSpecification) => void,
): readonly FieldSpecification[] {
  if (first === second) return first
  const merged = [...first]
  for (const field of second) {
    const same = merged.find((known) => known.path === field.path && selects(field, completed(known)))
    if (!same) merged.push(field)
    else if ((same.create ?? false) !== (field.create ?? false)) conflict(field)
  }
  return merged
}

function mergeReferences(
  first: readonly NameReference[],
  second: readonly NameReference[],
  conflict: (field: FieldSpecification) => void,
): readonly NameReference[] {
  if (first === second) return first
  const merged = [...first]
  for (const reference of second) {
    const index = merged.findIndex((known) => sortKey(known) === sortKey(reference))
    const known = merged[index]
    if (!known) merged.push(reference)
    else
      merged[index] = { ...known, fieldSpecs: mergeFields(known.fieldSpecs, reference.fieldSpecs, conflict) }
  }
  return merged
}

function sorted(configuration: TransformerConfiguration): TransformerConfiguration {
  const entries = Object.entries(configuration).map(
    ([list, fields]: [string, readonly Partial<GroupVersionKind>[]]) => [
      list,
      [...fields].sort((left, right) => byKind(left, right)),
    ],
  )
  return Object.fromEntries(entries) as TransformerConfiguration
}

function completed({ group = '', version = '', kind = '' }: Partial<GroupVersionKind>): GroupVersionKind {
  return { group, version, kind }
}

/** Kinds that others depend on come first; the rest by name. */
const first =
  'Namespace ResourceQuota StorageClass CustomResourceDefinition ServiceAccount PodSecurityPolicy Role ClusterRole RoleBinding ClusterRoleBinding ConfigMap Secret Endpoints Service LimitRange PriorityClass PersistentVolume PersistentVolumeClaim Deployment StatefulSet CronJob PodDisruptionBudget'.split(
    ' ',
  )
const last = ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration']

/** The order in which kustomize puts kinds, unless `sortOptions` gives another one. */
export const defaultKindOrder = { first, last } as const

function byKind(left: Partial<GroupVersionKind>, right: Partial<GroupVersionKind>): number {
  return rank(left.kind) - rank(right.kind) || compare(sortKey(left), sortKey(right))
}

function rank(kind = ''): number {
  const early = first.indexOf(kind)
  return early >= 0 ? early - first.length : last.indexOf(kind) + 1
}

function sortKey({ group, version, kind }: Partial<GroupVersionKind>): string {
  return `${group || '~G'}_${version || '~V'}_${kind || '~K'}`
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
