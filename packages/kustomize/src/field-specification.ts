import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'
import { identityOf, selects, type GroupVersionKind } from './identity.ts'
import { withField } from './json-object.ts'

/** Names a field of the objects of some kinds, as in the configuration of kustomize's transformers. */
export interface FieldSpecification extends Partial<GroupVersionKind> {
  /** Steps divided by `/`; a step through a list may end in `[]`; `\/` is a slash within a step. */
  path: string
  create?: boolean
}

export type Setter = (value: JsonValue) => JsonValue

/** A setter that demands that what it changes is a scalar, or nothing. */
export function scalarSetter(set: Setter): Setter {
  return (value) => {
    if (typeof value === 'object' && value !== null)
      throw new FieldPathError(
        `${Array.isArray(value) ? 'a list' : 'a mapping'} stands where a scalar should`,
      )
    return set(value)
  }
}

/** Thrown when a path leads through a value that has no fields; the caller knows where it comes from. */
export class FieldPathError extends Error {}

/**
 * Sets the field that a specification names, in every item of the lists on its way. `missing` is put where the field
 * is absent, when the specification says `create`. Gives the same object when nothing changes.
 */
export function setField(
  object: JsonObject,
  specification: FieldSpecification,
  set: Setter,
  missing?: JsonValue,
): JsonObject {
  if (!selects(specification, identityOf(object))) return object
  return setPath(object, specification.path, set, specification.create === true ? missing : undefined)
}

/** The same for a path of which it is known already that it is meant for the object. */
export function setPath(object: JsonObject, path: string, set: Setter, missing?: JsonValue): JsonObject {
  const changed = update(object, stepsOf(path), 0, set, missing)
  return isJsonObject(changed) ? changed : object
}

function update(
  value: JsonValue,
  steps: readonly string[],
  index: number,
  set: Setter,
  missing: JsonValue | undefined,
): JsonValue {
  const step = steps[index]
  if (step === undefined) return set(value)
  if (value === null) return value
  if (Array.isArray(value)) return mapItems(value, (item) => update(item, steps, index, set, missing))
  if (!isJsonObject(value)) throw new FieldPathError(`${steps.slice(0, index).join('/')} has no fields`)
  const list = step.endsWith('[]')
  const name = list ? step.slice(0, -2) : step
  if (name === '') throw new FieldPathError('the path of a field specification has an empty step')
  let field = Object.hasOwn(value, name) ? value[name] : undefined
  if (field === undefined || field === null) {
    if (list) field = field === null ? [] : undefined
    else if (missing !== undefined) field = index === steps.length - 1 ? missing : {}
    if (field === undefined || field === null) return value
  }
  return withField(value, name, update(field, steps, index + 1, set, missing))
}

function mapItems(items: JsonValue[], change: Setter): JsonValue[] {
  let changed: JsonValue[] | undefined
  for (const [index, item] of items.entries()) {
    const next = change(item)
    if (next !== item) (changed ??= [...items])[index] = next
  }
  return changed ?? items
}

const splitPaths = new Map<string, readonly string[]>()

export function stepsOf(path: string): readonly string[] {
  let steps = splitPaths.get(path)
  if (!steps) splitPaths.set(path, (steps = splitPath(path, '/')))
  return steps
}

/** Divides a path; a delimiter after a backslash belongs to the step, one at the very start is ignored. */
export function splitPath(path: string, delimiter: string): string[] {
  const parts = path.split(delimiter)
  if (parts.length > 1 && parts[0] === '') parts.shift()
  const steps: string[] = []
  for (const part of parts) {
    const last = steps.at(-1)
    if (last?.endsWith('\\')) steps[steps.length - 1] = last.slice(0, -1) + delimiter + part
    else steps.push(part)
  }
  return steps
}
