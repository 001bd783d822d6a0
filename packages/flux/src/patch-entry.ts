import type { JsonValue } from '@pte/resource'
import { jsonObject } from './field.ts'

/** What an entry of `patches` of a Flux object has; unlike one of kustomize's it names no file and no options. */
export function patchOf(entry: JsonValue): JsonValue {
  const { patch, target } = jsonObject(entry)
  return { ...(patch === undefined ? {} : { patch }), ...(target === undefined ? {} : { target }) }
}
