import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'
import { editBy, type EditPlace } from '../edit.ts'
import { edited, originalIdentity, type Entry } from '../entry.ts'
import { FieldPathError, setPath } from '../field-specification.ts'
import { identityOf, selects, type Identity } from '../identity.ts'
import { ownField, withField } from '../json-object.ts'
import type { TransformerConfiguration } from '../transformer-configuration.ts'
import { AmbiguousReferenceError, inNamespace, reachable, referral, type Reference } from './referral.ts'

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
  const edit = editBy('generator', place)
  const references = referencesByKind(configuration)
  return entries.map((entry) => {
    const object = references(originalIdentity(entry)).reduce(
      (object, reference) =>
        setPath(object, reference.field.path, (value) =>
          referenceUpdate({ ...entry, object }, reference, candidates)(value),
        ),
      entry.object,
    )
    return edited(entry, object, edit)
  })
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
    referral(referrer, reference, (byName.get(name) ?? []).filter(among), withNamespace)
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
  const item = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) throw new FieldPathError(`${reference.field.path} is a list of lists`)
    return isJsonObject(value) ? mapping(value) : scalar(value)
  }
  return (value) => {
    if (Array.isArray(value)) return value.map(item)
    return isJsonObject(value) ? mapping(value) : scalar(value)
  }
}

function named(value: JsonObject, { name, namespace }: Identity): JsonObject {
  const renamed = withField(value, 'name', name)
  return namespace === '' ? renamed : withField(renamed, 'namespace', namespace)
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
