import { isJsonObject, type JsonObject } from '@pte/resource'
import { originalIdentity, previousIdentities, type Entry } from '../entry.ts'
import type { FieldSpecification } from '../field-specification.ts'
import { identityOf, isCluster, selects, type GroupVersionKind, type Identity } from '../identity.ts'
import { ownField } from '../json-object.ts'

/** Thrown when a name can mean several objects that now have different names. */
export class AmbiguousReferenceError extends Error {}

/** A field of a kind of objects that holds the name of an object of another kind. */
export interface Reference {
  target: Partial<GroupVersionKind>
  field: FieldSpecification
}

/** An object in a namespace refers to its own namespace and to objects without one; a binding to its subjects', too. */
export function reachable(referrer: Entry): (entry: Entry) => boolean {
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

function subjectNamespaces({ subjects }: JsonObject): Set<string> {
  const names = new Set<string>()
  for (const subject of Array.isArray(subjects) ? subjects : []) {
    if (!isJsonObject(subject) || subject['kind'] !== 'ServiceAccount') continue
    if (typeof subject['namespace'] === 'string') names.add(subject['namespace'])
  }
  return names
}

/** Where the reference names a namespace, it means objects that were in it at first, or else are in it now. */
export function inNamespace(
  value: JsonObject,
  referrer: Entry,
  all: readonly Entry[],
): (entry: Entry) => boolean {
  const within = reachable(referrer)
  const namespace = ownField(value, 'namespace')
  if (namespace === undefined) return within
  const wasIn = (entry: Entry): boolean => originalIdentity(entry).effectiveNamespace === namespace
  const isIn = (entry: Entry): boolean => identityOf(entry.object).effectiveNamespace === namespace
  const test = all.some((entry) => within(entry) && wasIn(entry)) ? wasIn : isIn
  return (entry) => within(entry) && test(entry)
}

/**
 * The one of the objects with a name that a reference means; undefined when it means none of them.
 *
 * @throws AmbiguousReferenceError when it can mean several that are called differently now.
 */
export function referral(
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
