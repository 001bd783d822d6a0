import type { Edit, JsonObject, Location, Origin, Path } from '@pte/resource'
import type { Traced } from './build-metadata.ts'
import { identityKey, identityOf, type Identity } from './identity.ts'

/**
 * An object on its way through a build, with what kustomize remembers of it (in annotations of its own, there). Never
 * changed: a step that changes something puts a new entry in its place, so bases can be shared.
 */
export interface Entry {
  readonly object: JsonObject
  readonly made: Origin['made']
  readonly edits: readonly Edit[]
  /** Kind, name and namespace that it had before each step that may have changed them, the first one first. */
  readonly previous: readonly PreviousIdentity[]
  /** Prefixes and suffixes that were added to its name, in order. */
  readonly prefixes: readonly string[]
  readonly suffixes: readonly string[]
  /** True when its name gets a hash of its content. */
  readonly hashed: boolean
  readonly behavior: GeneratorBehavior
  /** Names of the vars that take their value from it. */
  readonly variables: readonly string[]
  /** Its origin and its changes, when the build is to tell them. */
  readonly traced?: Traced
}

export type GeneratorBehavior = 'unspecified' | 'create' | 'replace' | 'merge'

export interface PreviousIdentity {
  kind: string
  name: string
  /** The effective namespace. */
  namespace: string
}

export function createEntry(object: JsonObject, made: Origin['made']): Entry {
  return {
    object,
    made,
    edits: [],
    previous: [],
    prefixes: [],
    suffixes: [],
    hashed: false,
    behavior: 'unspecified',
    variables: [],
  }
}

/** The place of a part of an object that stands in a file. */
export function locationIn({ file, document, path: start = [] }: Origin['made'], path: Path): Location {
  return { file, document, path: [...start, ...path] }
}

/** The entry with another object, and the edit that made it; the same entry when nothing changed. */
export function edited(
  entry: Entry,
  object: JsonObject,
  edit: (before: JsonObject, after: JsonObject) => Edit,
): Entry {
  if (object === entry.object) return entry
  return { ...entry, object, edits: [...entry.edits, edit(entry.object, object)] }
}

/** The entry with its present identity remembered. */
export function remembered(entry: Entry): Entry {
  const { kind, name, effectiveNamespace } = identityOf(entry.object)
  return { ...entry, previous: [...entry.previous, { kind, name, namespace: effectiveNamespace }] }
}

/** The identities that the object had before, with its present group and version, as kustomize has it. */
export function previousIdentities({ object, previous }: Entry): Identity[] {
  const { group, version } = identityOf(object)
  return previous.map(({ kind, name, namespace }) => ({
    group,
    version,
    kind,
    name,
    namespace,
    effectiveNamespace: namespace || 'default',
  }))
}

/** The identity that the object had when it was read. */
export function originalIdentity(entry: Entry): Identity {
  return entry.previous.length === 0
    ? identityOf(entry.object)
    : (previousIdentities(entry)[0] ?? identityOf(entry.object))
}

/** Keys of all identities that the object ever had, without repetition. */
export function identityKeys(entry: Entry): Set<string> {
  const keys = new Set(previousIdentities(entry).map(identityKey))
  return keys.add(identityKey(identityOf(entry.object)))
}

/** The first object that an earlier one has the identity of; there may be none when the build is done. */
export function firstTwin(entries: readonly Entry[]): Entry | undefined {
  const keys = new Set<string>()
  return entries.find(({ object }) => keys.size === keys.add(identityKey(identityOf(object))).size)
}
