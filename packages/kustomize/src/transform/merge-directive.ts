import { isJsonObject, type JsonValue } from '@pte/resource'
import { withoutField } from '../json-object.ts'
import { setElement } from './list-element.ts'

/** Thrown when a patch does not fit what it is applied to; the message says why. */
export class StrategicMergeError extends Error {}

export type Directive = 'merge' | 'replace' | 'delete'

const key = '$patch'

/** What `$patch` says in a mapping, and the mapping without it. Nothing is checked when there is nothing to merge with. */
export function directiveOfMapping(
  patch: JsonValue | undefined,
  checked: boolean,
): { directive: Directive; rest: JsonValue | undefined } {
  const value = isJsonObject(patch) && Object.hasOwn(patch, key) ? patch[key] : undefined
  if (!isJsonObject(patch) || value === undefined) return { directive: 'merge', rest: patch }
  if (!isDirective(value)) {
    if (checked) throw unknown(value)
    return { directive: 'merge', rest: patch }
  }
  // Where nothing is, there is nothing to replace.
  const directive = value === 'replace' && !checked ? 'merge' : value
  return { directive, rest: withoutField(patch, key) }
}

/** What an item `{$patch: …}` of a list says of the whole list, and the list without it. */
export function directiveOfList(
  patch: JsonValue | undefined,
  whole: JsonValue | undefined,
): { directive: Directive; rest: JsonValue | undefined } {
  if (!Array.isArray(patch)) return { directive: 'merge', rest: whole }
  const item = patch.find((item) => isJsonObject(item) && Object.hasOwn(item, key))
  if (!isJsonObject(item) || Object.keys(item).length > 1) return { directive: 'merge', rest: patch }
  const value = item[key]
  if (!isDirective(value)) throw unknown(value)
  return { directive: value, rest: setElement(patch, [key], [value], undefined) }
}

function isDirective(value: JsonValue | undefined): value is Directive {
  return value === 'merge' || value === 'replace' || value === 'delete'
}

function unknown(value: JsonValue | undefined): StrategicMergeError {
  return new StrategicMergeError(`$patch is ${JSON.stringify(value)}; it can be merge, replace or delete`)
}
