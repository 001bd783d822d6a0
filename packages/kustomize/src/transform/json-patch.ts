import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'
import { setOwn } from '../json-object.ts'

/** Thrown when an operation can't be applied; the message says why. */
export class JsonPatchError extends Error {}

export interface JsonOperation {
  op: string
  path: string
  from?: string | undefined
  value?: JsonValue | undefined
}

/** Applies a JSON patch (RFC 6902) as evanphx/json-patch does, which kustomize uses. The value is left as it is. */
export function applyJsonPatch(value: JsonObject, operations: readonly JsonOperation[]): JsonObject {
  const root: { value: JsonValue } = { value: structuredClone(value) }
  for (const operation of operations) applyOperation(root, operation)
  if (!isJsonObject(root.value)) throw new JsonPatchError('the patch replaces the object by something else')
  return root.value
}

function applyOperation(
  root: { value: JsonValue },
  { op, path, from = '', value = null }: JsonOperation,
): void {
  switch (op) {
    case 'add':
      add(root, path, structuredClone(value))
      return
    case 'remove':
      remove(root, path)
      return
    case 'replace':
      replace(root, path, structuredClone(value))
      return
    case 'move': {
      const moved = get(root, from)
      remove(root, from)
      add(root, path, moved)
      return
    }
    case 'copy':
      add(root, path, structuredClone(get(root, from)))
      return
    case 'test':
      test(root, path, value)
      return
    default:
      throw new JsonPatchError(
        `unknown operation "${op}"; the operations are add, copy, move, remove, replace, test`,
      )
  }
}

function parse(path: string): string[] {
  if (path === '') return []
  if (!path.startsWith('/')) throw new JsonPatchError(`path "${path}" does not begin with /`)
  return path
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The value that holds the last step of the path. */
function parentOf(root: { value: JsonValue }, path: string): { parent: JsonValue; key: string } {
  const steps = parse(path)
  const key = steps.pop() ?? ''
  let parent: JsonValue | undefined = root.value
  for (const step of steps) {
    parent = childOf(parent, step)
    if (parent === undefined)
      throw new JsonPatchError(`path "${path}" leads through "${step}", which is not there`)
  }
  if (typeof parent !== 'object' || parent === null)
    throw new JsonPatchError(`path "${path}" leads through a value that has no fields`)
  return { parent, key }
}

function childOf(value: JsonValue, step: string): JsonValue | undefined {
  if (Array.isArray(value)) return value[indexIn(value, step, false)]
  return isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined
}

function indexIn(list: readonly JsonValue[], step: string, end: boolean): number {
  if (end && step === '-') return list.length
  if (!/^-?\d+$/.test(step)) throw new JsonPatchError(`"${step}" is no index of a list`)
  const index = Number(step) < 0 ? list.length + Number(step) + (end ? 1 : 0) : Number(step)
  if (index < 0 || index > list.length - (end ? 0 : 1))
    throw new JsonPatchError(`index ${step} is out of the bounds of a list of ${list.length}`)
  return index
}

function get(root: { value: JsonValue }, path: string): JsonValue {
  if (path === '') return root.value
  const { parent, key } = parentOf(root, path)
  const value = childOf(parent, key)
  if (value === undefined) throw new JsonPatchError(`there is nothing at "${path}"`)
  return value
}

function add(root: { value: JsonValue }, path: string, value: JsonValue): void {
  if (path === '') {
    root.value = value
    return
  }
  const { parent, key } = parentOf(root, path)
  if (Array.isArray(parent)) parent.splice(indexIn(parent, key, true), 0, value)
  else if (isJsonObject(parent)) setOwn(parent, key, value)
}

function remove(root: { value: JsonValue }, path: string): void {
  const { parent, key } = parentOf(root, path)
  if (Array.isArray(parent)) parent.splice(indexIn(parent, key, false), 1)
  else if (isJsonObject(parent)) {
    if (!Object.hasOwn(parent, key)) throw new JsonPatchError(`there is nothing at "${path}" to remove`)
    Reflect.deleteProperty(parent, key)
  }
}

function replace(root: { value: JsonValue }, path: string, value: JsonValue): void {
  if (path === '') {
    root.value = value
    return
  }
  const { parent, key } = parentOf(root, path)
  if (Array.isArray(parent)) parent[indexIn(parent, key, false)] = value
  else if (isJsonObject(parent)) {
    if (!Object.hasOwn(parent, key)) throw new JsonPatchError(`there is nothing at "${path}" to replace`)
    setOwn(parent, key, value)
  }
}

function test(root: { value: JsonValue }, path: string, expected: JsonValue): void {
  let found: JsonValue
  try {
    found = get(root, path)
  } catch (error) {
    if (expected === null && error instanceof JsonPatchError) return
    throw error
  }
  if (!equal(found, expected)) throw new JsonPatchError(`the value at "${path}" is not what the test expects`)
}

function equal(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  if (left === right) return true
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((item, index) => equal(item, right[index]))
  if (!isJsonObject(left) || !isJsonObject(right)) return false
  const names = Object.keys(left)
  if (names.length !== Object.keys(right).length) return false
  return names.every((name) => Object.hasOwn(right, name) && equal(left[name], right[name]))
}
