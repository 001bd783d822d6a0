import { isJsonObject, type JsonObject, type Location, type Path } from '@pte/resource'
import { editBy, type EditPlace } from '../edit.ts'
import {
  edited,
  firstTwin,
  identityKeys,
  locationIn,
  originalIdentity,
  remembered,
  type Entry,
} from '../entry.ts'
import { apiVersionOf, describeIdentity, identityKey, identityOf } from '../identity.ts'
import { mappingAt, withField, withoutField } from '../json-object.ts'
import type { MergeSchema } from '../merge-schema.ts'
import type { Transform } from '../step.ts'
import { stringMapping } from '../string-mapping.ts'
import { JsonPatchError } from './json-patch.ts'
import { forgotten, withMemory, withoutMemory } from './memory.ts'
import { StrategicMergeError } from './merge-directive.ts'
import { strategicMerge } from './strategic-merge.ts'

/** A strategic merge patch: an object with the parts that are to change. */
export interface MergePatch {
  patch: Entry
  allowNameChange: boolean
  allowKindChange: boolean
  place: EditPlace
}

/** Says how often the target of a patch without selector was found, when that is not once. */
export type MissingTarget = (patch: Entry, count: number) => void

/** Applies a patch to the one object that it names. */
export function patchNamed(patch: MergePatch, schema: MergeSchema, missing: MissingTarget): Transform {
  return (entries) => {
    const found = namedBy(patch.patch, entries, missing)
    return entries.flatMap((entry) => (entry === found ? merged(entry, patch, schema) : [entry]))
  }
}

/** The same as `patchesStrategicMerge` has it: the patch is prepared as one for selected objects is. */
export function patchNamedOlder(patch: MergePatch, schema: MergeSchema, missing: MissingTarget): Transform {
  return (entries) => {
    const found = namedBy(patch.patch, entries, missing)
    return found ? patchEach(entries, patch, schema, (entry) => entry === found) : entries
  }
}

function namedBy(patch: Entry, entries: readonly Entry[], missing: MissingTarget): Entry | undefined {
  const key = identityKey(originalIdentity(patch))
  const found = entries.filter((entry) => mayBe(entry, patch) && identityKeys(entry).has(key))
  if (found.length === 1) return found[0]
  missing(patch, found.length)
  return undefined
}

/** A quick answer for most: an object without a past is found by its present name only. */
function mayBe(entry: Entry, patch: Entry): boolean {
  return entry.previous.length > 0 || identityOf(entry.object).name === identityOf(patch.object).name
}

/** Applies a patch to all objects that are selected. */
export function patchSelected(
  patch: MergePatch,
  schema: MergeSchema,
  selected: (entry: Entry) => boolean,
  none: () => void,
): Transform {
  return (entries) => {
    const chosen = new Set(entries.filter(selected))
    if (chosen.size === 0) none()
    return patchEach(entries, patch, schema, (entry) => chosen.has(entry))
  }
}

function patchEach(
  entries: readonly Entry[],
  patch: MergePatch,
  schema: MergeSchema,
  chosen: (entry: Entry) => boolean,
): readonly Entry[] {
  const prepared = preparedPatch(patch.patch.object)
  const patched = entries.flatMap((entry) => {
    if (!chosen(entry)) return [entry]
    const object = withField(prepared, 'apiVersion', apiVersionOf(identityOf(entry.object)))
    return merged(entry, { ...patch, patch: { ...patch.patch, object } }, schema)
  })
  const twin = firstTwin(patched)
  if (twin)
    throw new StrategicMergeError(
      `after the patch there are two of ${describeIdentity(identityOf(twin.object))}`,
    )
  return patched
}

/** kustomize writes labels and annotations of the patch anew: null is the text `null` then, and `{}` is nothing. */
function preparedPatch(patch: JsonObject): JsonObject {
  const metadata = withStrings(withStrings(mappingAt(patch, 'metadata'), 'labels'), 'annotations')
  return withField(patch, 'metadata', metadata)
}

function withStrings(metadata: JsonObject, field: 'labels' | 'annotations'): JsonObject {
  const strings = stringMapping(mappingAt(metadata, field))
  return Object.keys(strings).length === 0
    ? withoutField(metadata, field)
    : withField(metadata, field, strings)
}

function merged(entry: Entry, patch: MergePatch, schema: MergeSchema): Entry[] {
  const { kind, name, namespace } = identityOf(entry.object)
  const { base, result } = naming(entry, () => mergedObject(entry, patch, schema))
  if (!result || Object.keys(result).length === 0) return []
  let object = patch.allowKindChange ? result : withField(result, 'kind', kind)
  let metadata = mappingAt(object, 'metadata')
  if (!patch.allowNameChange) metadata = withField(metadata, 'name', name)
  metadata =
    namespace === '' ? withoutField(metadata, 'namespace') : withField(metadata, 'namespace', namespace)
  object = withField(object, 'metadata', metadata)
  const edit = editBy('strategic-merge', patch.place, (path) => placeInPatch(patch.patch, path))
  return [edited(base, object, edit)]
}

/** What goes wrong with one of many objects has to tell which one it is. */
export function naming<T>({ object }: Entry, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof StrategicMergeError || error instanceof JsonPatchError)) throw error
    const message = `The patch does not fit ${describeIdentity(identityOf(object))}: ${error.message}`
    throw new StrategicMergeError(message, { cause: error })
  }
}

/** The object after the merge, and what is remembered of it then. */
function mergedObject(
  entry: Entry,
  { patch, allowNameChange, allowKindChange }: MergePatch,
  schema: MergeSchema,
): { base: Entry; result: JsonObject | undefined } {
  const optional = allowNameChange || allowKindChange
  const base = optional ? remembered(entry) : entry
  // The options stand in annotations of the patch, which are written anew for them.
  const change = optional
    ? withField(patch.object, 'metadata', withStrings(mappingAt(patch.object, 'metadata'), 'annotations'))
    : patch.object
  const metadata = mappingAt(change, 'metadata')
  if (!Object.hasOwn(metadata, 'annotations') && !Object.hasOwn(metadata, '$patch'))
    return { base, result: strategicMerge(base.object, change, schema) }
  const marked = withMemory(base)
  const result = strategicMerge(marked, change, schema)
  if (!result || marked === base.object) return { base, result }
  const { object, kept } = withoutMemory(result)
  return { base: kept ? base : forgotten(base), result: object }
}

/** Where the patch has the value that is at `path` of the result; items of lists are known by their name. */
function placeInPatch({ object, made }: Entry, path: Path): Location {
  let value: unknown = object
  const found: (string | number)[] = []
  for (const step of path) {
    if (Array.isArray(value)) value = undefined
    else value = isJsonObject(value) && Object.hasOwn(value, step) ? value[String(step)] : undefined
    if (value === undefined) break
    found.push(step)
  }
  return locationIn(made, found)
}
