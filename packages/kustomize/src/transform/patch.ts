import { isJsonObject, type JsonObject, type Location, type Path } from '@pte/resource'
import { editBy, type EditPlace } from '../edit.ts'
import { edited, identityKeys, locationIn, originalIdentity, remembered, type Entry } from '../entry.ts'
import { apiVersionOf, identityKey, identityOf } from '../identity.ts'
import { mappingAt, withField, withoutField } from '../json-object.ts'
import type { MergeSchema } from '../merge-schema.ts'
import type { Transform } from '../step.ts'
import { applyJsonPatch, type JsonOperation } from './json-patch.ts'
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
  const key = identityKey(originalIdentity(patch.patch))
  return (entries) => {
    const found = entries.filter((entry) => mayBe(entry, patch.patch) && identityKeys(entry).has(key))
    if (found.length !== 1) {
      missing(patch.patch, found.length)
      return entries
    }
    return entries.flatMap((entry) => (entry === found[0] ? merged(entry, patch, schema) : [entry]))
  }
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
    const chosen = new Set(entries.filter(selected).map((entry) => identityKey(identityOf(entry.object))))
    if (chosen.size === 0) none()
    return entries.flatMap((entry) => {
      if (!chosen.has(identityKey(identityOf(entry.object)))) return [entry]
      const apiVersion = apiVersionOf(identityOf(entry.object))
      const object = withField(patch.patch.object, 'apiVersion', apiVersion)
      return merged(entry, { ...patch, patch: { ...patch.patch, object } }, schema)
    })
  }
}

function merged(entry: Entry, patch: MergePatch, schema: MergeSchema): Entry[] {
  const { kind, name, namespace } = identityOf(entry.object)
  const base = patch.allowNameChange || patch.allowKindChange ? remembered(entry) : entry
  const result = strategicMerge(entry.object, patch.patch.object, schema)
  if (!result || Object.keys(result).length === 0) return []
  let object = patch.allowKindChange ? result : withField(result, 'kind', kind)
  let metadata = mappingAt(object, 'metadata')
  if (!patch.allowNameChange) metadata = withField(metadata, 'name', name)
  metadata =
    namespace === '' ? withoutField(metadata, 'namespace') : withField(metadata, 'namespace', namespace)
  object = withField(object, 'metadata', metadata)
  return [
    edited(
      base,
      object,
      editBy('strategic-merge', patch.place, (path) => placeInPatch(patch.patch, path)),
    ),
  ]
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

/** kustomize keeps what it remembers in annotations: an object that has a past has annotations, for a patch to add to. */
function withAnnotations({ object, previous, hashed, behavior, traced }: Entry): JsonObject {
  if (previous.length === 0 && !hashed && behavior === 'unspecified' && !traced) return object
  const metadata = mappingAt(object, 'metadata')
  const annotations = mappingAt(metadata, 'annotations')
  return withField(object, 'metadata', withField(metadata, 'annotations', annotations))
}

/** Applies a JSON patch to all objects that are selected. */
export function patchByJson(
  operations: readonly JsonOperation[],
  place: EditPlace,
  options: { remember: boolean },
  selected: (entry: Entry) => boolean,
  none: () => void,
): Transform {
  const edit = editBy('json6902', place)
  return (entries) => {
    const changed = entries.map((entry) => {
      if (!selected(entry)) return entry
      const base = options.remember ? remembered(entry) : entry
      const object: JsonObject = applyJsonPatch(withAnnotations(base), operations)
      return edited(base, object, edit)
    })
    if (!entries.some(selected)) none()
    return changed
  }
}
