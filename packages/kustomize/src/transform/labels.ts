import { isJsonObject, type EditKind, type JsonObject, type JsonValue } from '@pte/resource'
import { editBy, type EditPlace } from '../edit.ts'
import { edited } from '../entry.ts'
import { FieldPathError, setField, type FieldSpecification } from '../field-specification.ts'
import { selects, identityOf } from '../identity.ts'
import { withField } from '../json-object.ts'
import type { Transform } from '../step.ts'
import { unquotedKey } from '../unquoted-key.ts'

/** Adds labels or annotations to every mapping that one of the fields names. */
export function addPairs(
  by: Extract<EditKind, 'labels' | 'annotations'>,
  pairs: Readonly<Record<string, string>>,
  fields: readonly FieldSpecification[],
  place: EditPlace,
): Transform {
  const names = Object.keys(pairs).sort()
  if (names.length === 0) return (entries) => entries
  const unquoted = unquotedKey(names)
  const edit = editBy(by, place)
  const ofKind = new Map<string, readonly FieldSpecification[]>()
  const fieldsOf = (object: JsonObject): readonly FieldSpecification[] => {
    const identity = identityOf(object)
    const key = `${identity.group}/${identity.version}/${identity.kind}`
    let found = ofKind.get(key)
    if (!found) ofKind.set(key, (found = fields.filter((field) => selects(field, identity))))
    return found
  }
  const set = (value: JsonValue): JsonValue => {
    if (!isJsonObject(value)) throw new FieldPathError(`the ${by} are no mapping`)
    if (unquoted !== undefined) throw new FieldPathError(`key "${unquoted}" of the ${by} is no text to YAML`)
    return names.reduce((mapping, name) => withField(mapping, name, pairs[name] ?? ''), value)
  }
  return (entries) =>
    entries.map((entry) => {
      const object = fieldsOf(entry.object).reduce(
        (object, field) => setField(object, field, set, {}),
        entry.object,
      )
      return edited(entry, object, edit)
    })
}
