import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'
import { editBy, type EditPlace } from '../edit.ts'
import { edited, originalIdentity, previousIdentities, type Entry } from '../entry.ts'
import { setField, type FieldSpecification } from '../field-specification.ts'
import { identityOf, isCluster, selects, type GroupVersionKind, type Identity } from '../identity.ts'
import { ownField, withField } from '../json-object.ts'
import type { TransformerConfiguration } from '../transformer-configuration.ts'

/** Thrown when a name can mean several objects that now have different names. */
export class AmbiguousReferenceError extends Error {}

/** A field of a kind of objects that holds the name of an object of another kind. */
interface Reference {
  target: Partial<GroupVersionKind>
  field: FieldSpecification
}

interface Candidates {
  /** Those whose name may have changed, by each name that they had. */
  byName: ReadonlyMap<string, readonly Entry[]>
  all: readonly Entry[]
}

/**
 * Puts the present names of objects where others refer to them by a name they had before a prefix, a suffix, a
 * namespace or a hash changed it.
 */
export function updateReferences(
  entries: readonly Entry[],
  configuration: TransformerConfiguration,
  place: EditPlace,
): readonly Entry[] {
  for (const { object } of entries) checkSubjects(object)
  const candidates = { byName: byPreviousName(entries), all: entries }
  if (candidates.byName.size === 0) return entries
  const edit = editBy('generator', place)
  const references = referencesByKind(configuration)
  return entries.map((entry) => {
    const object = references(originalIdentity(entry)).reduce((object, reference) => {
      const update = referenceUpdate({ ...entry, object }, reference, candidates)
      const field = { ...reference.field, ...kindOf(object) }
      return setField(object, field, update)
    }, entry.object)
    return edited(entry, object, edit)
  })
}

function kindOf(object: JsonObject): GroupVersionKind {
  const { group, version, kind } = identityOf(object)
  return { group, version, kind }
}

function byPreviousName(entries: readonly Entry[]): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const name of new Set(entry.previous.map((previous) => previous.name))) {
      const same = found.get(name)
      if (same) same.push(entry)
      else found.set(name, [entry])
    }
  }
  return found
}

const tables = new WeakMap<TransformerConfiguration, Map<string, readonly Reference[]>>()

function referencesByKind(
  configuration: TransformerConfiguration,
): (identity: Identity) => readonly Reference[] {
  const table = tables.get(configuration) ?? new Map<string, readonly Reference[]>()
  tables.set(configuration, table)
  return (identity) => {
    const key = `${identity.group}/${identity.version}/${identity.kind}`
    const known = table.get(key)
    if (known) return known
    const own = configuration.nameReference.flatMap(({ fieldSpecs, ...target }) =>
      fieldSpecs.filter((field) => selects(field, identity)).map((field) => ({ target, field })),
    )
    table.set(key, own)
    return own
  }
}

function referenceUpdate(
  referrer: Entry,
  reference: Reference,
  { byName, all }: Candidates,
): (value: JsonValue) => JsonValue {
  const find = (name: string, among: (entry: Entry) => boolean, withNamespace: boolean): Entry | undefined =>
    select(referrer, reference, (byName.get(name) ?? []).filter(among), withNamespace)
  const scalar = (value: JsonValue): JsonValue => {
    if (typeof value !== 'string') return value
    const found = find(value, reachable(referrer), false)
    return found ? identityOf(found.object).name : value
  }
  const mapping = (value: JsonObject): JsonObject => {
    const name = ownField(value, 'name')
    if (name === undefined) throw new AmbiguousReferenceError(`${reference.field.path} has no name in it`)
    if (typeof name !== 'string') return value
    const found = find(name, inNamespace(value, referrer, all), true)
    return found ? named(value, identityOf(found.object)) : value
  }
  return (value) => {
    if (Array.isArray(value)) return value.map((item) => (isJsonObject(item) ? mapping(item) : scalar(item)))
    return isJsonObject(value) ? mapping(value) : scalar(value)
  }
}

function named(value: JsonObject, { name, namespace }: Identity): JsonObject {
  const renamed = withField(value, 'name', name)
  return namespace === '' ? renamed : withField(renamed, 'namespace', namespace)
}

/** An object in a namespace refers to its own namespace and to objects without one; a binding to its subjects', too. */
function reachable(referrer: Entry): (entry: Entry) => boolean {
  const own = identityOf(referrer.object)
  if (isCluster(own)) return () => true
  const bound = own.kind === 'RoleBinding' ? subjectNamespaces(referrer.object) : undefined
  return ({ object }) => {
    const other = identityOf(object)
    return (
      isCluster(other) ||
      other.effectiveNamespace === own.effectiveNamespace ||
      bound?.has(other.namespace) === true
    )
  }
}

/** A subject without a namespace would be taken for one of the binding's; kustomize refuses it. */
function checkSubjects(object: JsonObject): void {
  if (object['kind'] !== 'RoleBinding' || !Array.isArray(object['subjects'])) return
  for (const subject of object['subjects']) {
    if (
      !isJsonObject(subject) ||
      subject['kind'] !== 'ServiceAccount' ||
      !Object.hasOwn(subject, 'namespace')
    )
      continue
    if (typeof subject['namespace'] !== 'string')
      throw new AmbiguousReferenceError(
        `a subject of RoleBinding ${identityOf(object).name} has an empty namespace`,
      )
  }
}

function subjectNamespaces({ subjects }: JsonObject): Set<string> {
  const names = new Set<string>()
  for (const subject of Array.isArray(subjects) ? subjects : []) {
    if (!isJsonObject(subject) || subject['kind'] !== 'ServiceAccount') continue
    if (typeof subject['namespace'] === 'string') names.add(subject['namespace'])
  }
  return names
}

/** Where the reference names a namespace, it means objects that were in it at first, or else are in it now. */
function inNamespace(value: JsonObject, referrer: Entry, all: readonly Entry[]): (entry: Entry) => boolean {
  const within = reachable(referrer)
  const namespace = ownField(value, 'namespace')
  if (namespace === undefined) return within
  const wasIn = (entry: Entry): boolean => originalIdentity(entry).effectiveNamespace === namespace
  const isIn = (entry: Entry): boolean => identityOf(entry.object).effectiveNamespace === namespace
  const test = all.some((entry) => within(entry) && wasIn(entry)) ? wasIn : isIn
  return (entry) => within(entry) && test(entry)
}

function select(
  referrer: Entry,
  { target, field }: Reference,
  named: readonly Entry[],
  withNamespace: boolean,
): Entry | undefined {
  let found = named.filter((entry) => previousIdentities(entry).some((identity) => selects(target, identity)))
  const role = field.path.endsWith('roleRef/name') ? roleOf(referrer.object) : undefined
  if (role)
    found = found.filter((entry) => previousIdentities(entry).some((identity) => selects(role, identity)))
  found = found.filter(sameNamespace(identityOf(referrer.object)))
  if (found.length === 1) return found[0]
  found = found.filter((entry) => sameAffixes(entry, referrer, true))
  if (found.length > 1) found = found.filter((entry) => sameAffixes(entry, referrer, false))
  const [first] = found
  if (!first) return undefined
  const same = found.every(({ object }) =>
    sameName(identityOf(object), identityOf(first.object), withNamespace),
  )
  if (!same) throw new AmbiguousReferenceError(ambiguity(field, found))
  return first
}

function ambiguity(field: FieldSpecification, found: readonly Entry[]): string {
  const names = found.map(({ object }) => `${identityOf(object).kind} ${identityOf(object).name}`)
  return `${field.path} can mean several objects: ${names.join(', ')}`
}

function sameName(left: Identity, right: Identity, withNamespace: boolean): boolean {
  return left.name === right.name && (!withNamespace || left.namespace === right.namespace)
}

function roleOf({ roleRef }: JsonObject): Partial<GroupVersionKind> | undefined {
  if (!isJsonObject(roleRef)) return undefined
  const { apiGroup, kind } = roleRef
  return typeof apiGroup === 'string' && typeof kind === 'string' ? { group: apiGroup, kind } : undefined
}

function sameNamespace(referrer: Identity): (entry: Entry) => boolean {
  if (isCluster(referrer)) return () => true
  return ({ object }) => {
    const other = identityOf(object)
    // Service accounts are referred to from other namespaces.
    if (isCluster(other) || other.kind === 'ServiceAccount') return true
    return other.effectiveNamespace === referrer.effectiveNamespace
  }
}

/** True when one got the other's prefixes and suffixes as its last ones, so they came the same way. */
function sameAffixes(left: Entry, right: Entry, allowNone: boolean): boolean {
  return (
    sameEnd(left.prefixes, right.prefixes, allowNone) && sameEnd(left.suffixes, right.suffixes, allowNone)
  )
}

function sameEnd(left: readonly string[], right: readonly string[], allowNone: boolean): boolean {
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left]
  if (shorter.length === 0) return allowNone || longer.length === 0
  return shorter.every((affix, index) => affix === longer[longer.length - shorter.length + index])
}
