import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'
import { setOwn } from '../json-object.ts'
import { jsonCopy } from './json-copy.ts'

/** Thrown when an operation can't be applied; the message says why. */
export class JsonPatchError extends Error {}

/** An operation as it was read: nothing in it is known before it is applied. */
export type JsonOperation = JsonObject | null

type Container = JsonObject | JsonValue[]

/**
 * Applies a JSON patch (RFC 6902) as evanphx/json-patch v4 does, which kustomize uses. It is more lenient than the
 * RFC: `replace` makes fields that are not there, and `copy` takes null from them. The value is left as it is.
 */
export function applyJsonPatch(value: JsonObject, operations: readonly JsonOperation[]): JsonObject {
  const root: { value: JsonValue } = { value: jsonCopy(value) }
  for (const operation of operations) applyOperation(root, operation ?? {})
  if (!isJsonObject(root.value)) throw new JsonPatchError('the patch replaces the object by something else')
  return root.value
}

function applyOperation(root: { value: JsonValue }, operation: JsonObject): void {
  const path = textOf(operation, 'path')
  const value = (): JsonValue => jsonCopy(operation['value'] ?? null)
  switch (operation['op']) {
    case 'add':
      add(placeOf(root, path), value())
      return
    case 'remove':
      remove(placeOf(root, path))
      return
    case 'replace':
      replace(root, path, value())
      return
    case 'move': {
      const from = placeOf(root, textOf(operation, 'from'))
      const moved = get(from)
      remove(from)
      add(placeOf(root, path), moved)
      return
    }
    case 'copy':
      add(placeOf(root, path), jsonCopy(get(placeOf(root, textOf(operation, 'from')))))
      return
    case 'test':
      test(root, path, operation)
      return
    default:
      throw new JsonPatchError(
        `unknown operation ${JSON.stringify(operation['op'] ?? null)}; the operations are add, copy, move, remove, replace, test`,
      )
  }
}

function textOf(operation: JsonObject, field: 'path' | 'from'): string {
  const text = operation[field]
  if (typeof text !== 'string') throw new JsonPatchError(`an operation has no ${field}`)
  return text
}

/** What holds the last step of a path, and that step. */
interface Place {
  parent: Container
  key: string
  path: string
}

/** Follows a path. What stands before its first slash counts as nothing. */
function placeOf(root: { value: JsonValue }, path: string): Place {
  const [, ...steps] = path.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const key = steps.pop()
  if (key === undefined) throw new JsonPatchError(`path "${path}" has no slash`)
  let parent = root.value
  for (const step of steps) {
    if (!isContainer(parent)) break
    parent = get({ parent, key: step, path })
  }
  if (!isContainer(parent))
    throw new JsonPatchError(`path "${path}" leads through something that is not there or has no fields`)
  return { parent, key, path }
}

function isContainer(value: JsonValue): value is Container {
  return typeof value === 'object' && value !== null
}

/** The value at a place; null for a field that is not there. */
function get({ parent, key, path }: Place): JsonValue {
  if (Array.isArray(parent)) return parent[indexIn(parent, key, path)] ?? null
  return Object.hasOwn(parent, key) ? (parent[key] ?? null) : null
}

function indexIn(list: readonly JsonValue[], key: string, path: string, length = list.length): number {
  if (!/^[-+]?\d+$/.test(key)) throw new JsonPatchError(`"${key}" in "${path}" is no index of a list`)
  const index = Number(key) < 0 ? length + Number(key) : Number(key)
  if (index < 0 || index >= length)
    throw new JsonPatchError(`index ${key} in "${path}" is out of the bounds of a list of ${list.length}`)
  return index
}

function add({ parent, key, path }: Place, value: JsonValue): void {
  if (!Array.isArray(parent)) setOwn(parent, key, value)
  else if (key === '-') parent.push(value)
  else parent.splice(indexIn(parent, key, path, parent.length + 1), 0, value)
}

function remove({ parent, key, path }: Place): void {
  if (Array.isArray(parent)) parent.splice(indexIn(parent, key, path), 1)
  else if (Object.hasOwn(parent, key)) Reflect.deleteProperty(parent, key)
  else throw new JsonPatchError(`there is nothing at "${path}" to remove`)
}

function replace(root: { value: JsonValue }, path: string, value: JsonValue): void {
  if (path === '') {
    root.value = value
    return
  }
  const { parent, key } = placeOf(root, path)
  if (Array.isArray(parent)) parent[indexIn(parent, key, path)] = value
  else setOwn(parent, key, value)
}

function test(root: { value: JsonValue }, path: string, operation: JsonObject): void {
  const found = path === '' ? root.value : get(placeOf(root, path))
  if (!equal(found, operation['value'] ?? null))
    throw new JsonPatchError(`the value at "${path}" is not what the test expects`)
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
