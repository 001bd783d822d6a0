import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'
import { editBy } from '../edit.ts'
import { edited, type Entry } from '../entry.ts'
import { failure, type Placer } from '../failure.ts'
import { FieldPathError, setField, type FieldSpecification } from '../field-specification.ts'
import type { VariableSet } from '../variable-set.ts'
import { lookup, splitFieldPath } from './field-path.ts'
import { withField } from '../json-object.ts'

/** Puts the values of vars where `$(NAME)` stands, in the fields that may have one. */
export function resolveVariables(
  entries: readonly Entry[],
  variables: VariableSet,
  fields: readonly FieldSpecification[],
  place: Placer,
): readonly Entry[] {
  if (variables.size === 0) return entries
  const values = new Map<string, JsonValue>()
  for (const [name, { variable, place: defined }] of variables) {
    const source = entries.find((entry) => entry.variables.includes(name))
    const path = variable.fieldref.fieldpath || 'metadata.name'
    const value = source && lookup(source.object, splitFieldPath(path.replace(/\[(\d+)\]/g, '.$1')))
    if (value === undefined) {
      const message = source
        ? `Var ${name}: there is no field ${path} in ${variable.objref.kind} ${variable.objref.name}`
        : `Var ${name}: there is no ${variable.objref.kind} ${variable.objref.name}`
      throw failure({ rule: 'var-invalid', message, at: defined.at }, place)
    }
    values.set(name, value)
  }
  return entries.map((entry) => resolved(entry, values, variables, fields))
}

function resolved(
  entry: Entry,
  values: ReadonlyMap<string, JsonValue>,
  variables: VariableSet,
  fields: readonly FieldSpecification[],
): Entry {
  const used = new Set<string>()
  const text = (value: string): JsonValue => expand(value, values, used)
  const object = fields.reduce<JsonObject>(
    (object, field) => setField(object, field, (value) => resolveIn(value, text)),
    entry.object,
  )
  // Where no var is used, `$$` still becomes `$`.
  const [name] = [...used, ...variables.keys()]
  const first = name === undefined ? undefined : variables.get(name)
  return first ? edited(entry, object, editBy('replacement', first.place)) : entry
}

function resolveIn(value: JsonValue, text: (value: string) => JsonValue): JsonValue {
  if (typeof value === 'string') return text(value)
  if (Array.isArray(value)) {
    return value.map((item) => {
      if (typeof item !== 'string')
        throw new FieldPathError('a list for vars holds something that is no string')
      return text(item)
    })
  }
  if (!isJsonObject(value)) return value
  return Object.entries(value).reduce(
    (object, [key, item]) => (typeof item === 'string' ? withField(object, key, text(item)) : object),
    value,
  )
}

/** `$$` is a dollar sign; a text that is nothing but one var takes its type, too. */
function expand(text: string, values: ReadonlyMap<string, JsonValue>, used: Set<string>): JsonValue {
  if (!text.includes('$')) return text
  const known = (name: string): string | number | bigint | boolean | undefined => {
    const value = values.get(name)
    if (value === undefined || value === null || typeof value === 'object') return undefined
    used.add(name)
    return value
  }
  const whole = /^\$\(([^)]*)\)$/.exec(text)
  if (whole) return known(whole[1] ?? '') ?? text
  return text.replace(/\$(\$|\(([^)]*)\)|(?=.))/gs, (found, _, name: string | undefined) => {
    if (found === '$$') return '$'
    return name === undefined ? '$' : String(known(name) ?? found)
  })
}
