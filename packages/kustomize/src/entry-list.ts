import type { JsonObject, JsonValue, Path } from '@pte/resource'
import { isJsonObject } from '@pte/resource'
import type { Traced } from './build-metadata.ts'
import type { Entry } from './entry.ts'
import { identityKeys } from './entry.ts'
import { describeIdentity, identityKey, identityOf } from './identity.ts'
import { mappingAt, withField } from './json-object.ts'
import { fail, type Step } from './step.ts'

const keySets = new WeakMap<readonly Entry[], Set<string>>()

/** Keys of the present identities, kept with a list while it grows. */
function keysOf(entries: readonly Entry[]): Set<string> {
  let keys = keySets.get(entries)
  if (!keys)
    keySets.set(entries, (keys = new Set(entries.map(({ object }) => identityKey(identityOf(object))))))
  return keys
}

/** The list with more objects at its end; two may not be the same. */
export function append(
  entries: readonly Entry[],
  more: readonly Entry[],
  step: Step,
  field: Path,
): readonly Entry[] {
  const keys = keysOf(entries)
  for (const entry of more) {
    const identity = identityOf(entry.object)
    const key = identityKey(identity)
    if (keys.has(key)) {
      // The set was grown for a list that is not made: the list before has to find its own again.
      keySets.delete(entries)
      const message = `${describeIdentity(identity)} is there twice`
      const help = 'Remove one of them, or change it by a patch instead'
      fail(step, field, { rule: 'resource-conflict', message, help })
    }
    keys.add(key)
  }
  const result = [...entries, ...more]
  keySets.delete(entries)
  keySets.set(result, keys)
  return result
}

/** Adds generated objects: new ones, or merged into, or in place of, the one of the same name. */
export function absorb(entries: readonly Entry[], more: readonly Entry[], step: Step): readonly Entry[] {
  return more.reduce((list, entry) => absorbOne(list, entry, step), entries)
}

function absorbOne(entries: readonly Entry[], entry: Entry, step: Step): readonly Entry[] {
  const key = identityKey(identityOf(entry.object))
  const field = entry.made.path ?? []
  const same = entries.filter((other) => identityKeys(other).has(key))
  const name = describeIdentity(identityOf(entry.object))
  const { behavior } = entry
  const [old] = same
  if (!old) {
    if (behavior === 'create' || behavior === 'unspecified') return append(entries, [entry], step, field)
    const message = `There is no ${name} to ${behavior}`
    fail(step, field, {
      rule: 'resource-not-found',
      message,
      help: 'Use behavior: create, or correct the name',
    })
  }
  if (same.length > 1) {
    const message = `${same.length} resources are or were called ${name}`
    fail(step, field, { rule: 'resource-conflict', message })
  }
  if (behavior !== 'merge' && behavior !== 'replace') {
    const message = `${name} is there already`
    fail(step, field, {
      rule: 'resource-conflict',
      message,
      help: 'Use behavior: merge or replace to change it',
    })
  }
  const next = behavior === 'merge' ? mergedInto(old, entry) : replacing(old, entry)
  return entries.map((other) => (other === old ? next : other))
}

function replacing(old: Entry, entry: Entry): Entry {
  let metadata: JsonObject = { ...mappingAt(entry.object, 'metadata') }
  for (const field of ['labels', 'annotations']) {
    const both = {
      ...mappingAt(old.object, 'metadata', field),
      ...mappingAt(entry.object, 'metadata', field),
    }
    if (Object.keys(both).length > 0) metadata = withField(metadata, field, both)
  }
  const { name, namespace } = identityOf(old.object)
  metadata = withField(metadata, 'name', name)
  if (namespace === '') delete metadata['namespace']
  else metadata = withField(metadata, 'namespace', namespace)
  return {
    ...old,
    object: withField(entry.object, 'metadata', metadata),
    made: entry.made,
    edits: entry.edits,
    hashed: entry.hashed && old.hashed,
    ...(entry.traced === undefined ? {} : { traced: afterReplacement(old.traced, entry.traced) }),
  }
}

/** Upstream keeps the list of transformations in an annotation, and annotations of the replaced object stay. */
function afterReplacement(old: Traced | undefined, traced: Traced): Traced {
  return { ...traced, changes: [...(old?.changes ?? []), ...traced.changes] }
}

function mergedInto(old: Entry, entry: Entry): Entry {
  const replaced = replacing(old, entry)
  let { object } = replaced
  for (const field of ['data', 'binaryData']) {
    const both: JsonValue = { ...mappingAt(old.object, field), ...mappingAt(entry.object, field) }
    if (isJsonObject(both) && Object.keys(both).length > 0) object = withField(object, field, both)
  }
  return { ...replaced, object, ...(old.traced === undefined ? {} : { traced: old.traced }) }
}
