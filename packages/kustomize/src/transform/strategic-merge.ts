import { isJsonObject, type JsonObject } from '@pte/resource'
import { emptyFields, writtenText } from '@pte/yaml'
import { setOwn, withoutField } from '../json-object.ts'
import type { MergeField, MergeSchema } from '../merge-schema.ts'
import { directiveOfList, directiveOfMapping, StrategicMergeError } from './merge-directive.ts'
import { inStyleOf } from './kept-style.ts'
import { mergeList, type Merge, type Merged, type Value } from './merge-list.ts'

/**
 * Applies a strategic merge patch as kustomize does (kyaml's merge2). Lists merge by the keys that the schema names,
 * new items come first; null removes; `$patch: delete`, `replace` and `merge` work on mappings and lists. Undefined
 * when the patch deletes the object. Nothing that is given is changed.
 *
 * @throws StrategicMergeError when the two do not fit together.
 */
export function strategicMerge(
  object: JsonObject,
  patch: JsonObject,
  schema: MergeSchema,
): JsonObject | undefined {
  const merge: Merge = (base, patch, field) => {
    switch (typeOf(base) ?? typeOf(patch)) {
      case 'list':
        return lists(base, patch, known(base, patch, field, schema))
      case 'scalar':
        demand(patch, 'scalar', base)
        return { value: patch === undefined ? base : patch, kept: patch === undefined }
      default:
        return mappings(base, patch, known(base, patch, field, schema))
    }
  }

  const lists = (base: Value, patch: Value, field: MergeField | undefined): Merged => {
    demand(patch, 'list', base)
    if (!field?.strategy?.split(',').includes('merge'))
      return { value: patch === undefined ? base : patch, kept: patch === undefined }
    if (patch === null && Array.isArray(base)) return { value: undefined, kept: false }
    const { directive, rest } = directiveOfList(Array.isArray(base) ? patch : undefined, patch)
    if (directive === 'delete') return { value: undefined, kept: false }
    const start = directive === 'replace' || !Array.isArray(base) ? rest : base
    if (!Array.isArray(start)) return { value: undefined, kept: false }
    return { value: mergeList(start, Array.isArray(rest) ? rest : undefined, field, merge), kept: true }
  }

  const mappings = (base: Value, patch: Value, field: MergeField | undefined): Merged => {
    demand(patch, 'mapping', base)
    const known = isJsonObject(base)
    if (!known && !isJsonObject(patch)) return { value: patch === undefined ? base : undefined, kept: true }
    if (known && patch === null) return { value: undefined, kept: false }
    const { directive, rest } = directiveOfMapping(patch, known)
    if (directive === 'delete') return { value: undefined, kept: false }
    // What is new is merged with itself, and loses its directives.
    const start = known && directive !== 'replace' && base !== patch ? base : rest
    if (!isJsonObject(start)) return { value: undefined, kept: false }
    return {
      value: fields(start, isJsonObject(rest) ? rest : undefined, field),
      kept: known && directive !== 'replace',
    }
  }

  const fields = (
    base: JsonObject,
    patch: JsonObject | undefined,
    field: MergeField | undefined,
  ): JsonObject => {
    let result = base
    for (const key of namesOf(base, patch)) {
      const before = Object.hasOwn(base, key) ? base[key] : undefined
      const change = patch && Object.hasOwn(patch, key) ? patch[key] : undefined
      // A field that is empty, not null, is lost whenever the object is patched.
      const lost = before === null && change === undefined && emptyFields(base).has(key)
      const { value: merged } = lost
        ? { value: undefined }
        : merge(before, change, fieldOf(field, key, schema))
      const value =
        merged === undefined ? merged : inStyleOf(before, merged, patch && writtenText(patch, key))
      if (value === before && value !== undefined) continue
      const gone = value === undefined || (value === null && change !== undefined)
      if (gone) result = withoutField(result, key)
      else {
        if (result === base) result = { ...base }
        setOwn(result, key, value)
      }
    }
    return result
  }

  // Upstream looks only whether something is left: what would take the object's place is thrown away.
  if (patch['$patch'] === 'replace') return object
  const { value } = merge(object, patch, undefined)
  return isJsonObject(value) ? value : undefined
}

function typeOf(value: Value): 'mapping' | 'list' | 'scalar' | undefined {
  if (value === undefined || value === null) return undefined
  return Array.isArray(value) ? 'list' : typeof value === 'object' ? 'mapping' : 'scalar'
}

function demand(patch: Value, type: 'mapping' | 'list' | 'scalar', base: Value): void {
  const other = typeOf(patch)
  if (other === undefined || other === type || typeOf(base) === undefined) return
  throw new StrategicMergeError(`a ${type} can't be merged with a ${other}`)
}

function namesOf(base: JsonObject, patch: JsonObject | undefined): string[] {
  const names = Object.keys(base)
  if (patch && patch !== base) for (const key in patch) if (!Object.hasOwn(base, key)) names.push(key)
  return names
}

/** What is known of a value: what its place says, else what its own kind says. */
function known(
  base: Value,
  patch: Value,
  field: MergeField | undefined,
  schema: MergeSchema,
): MergeField | undefined {
  return field ?? kindOf(base, schema) ?? kindOf(patch, schema)
}

function kindOf(value: Value, { kinds }: MergeSchema): MergeField | undefined {
  if (!isJsonObject(value)) return undefined
  const { apiVersion, kind } = value
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return undefined
  const ref = kinds[`${apiVersion}/${kind}`]
  return ref === undefined ? undefined : { ref }
}

function fieldOf(
  field: MergeField | undefined,
  key: string,
  { definitions }: MergeSchema,
): MergeField | undefined {
  if (field?.ref === undefined) return undefined
  if (field.map) return { ref: field.ref }
  const definition = definitions[field.ref]
  return definition && Object.hasOwn(definition, key) ? definition[key] : undefined
}
