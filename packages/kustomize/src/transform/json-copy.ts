import type { JsonObject, JsonValue } from '@pte/resource'
import { setOwn } from '../json-object.ts'

/** A copy to be changed, as it comes out of Go's JSON decoder: every number is a float. */
export function jsonCopy(value: JsonValue): JsonValue {
  if (typeof value === 'bigint') return Number(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(jsonCopy)
  const copy: JsonObject = {}
  for (const [key, field] of Object.entries(value)) setOwn(copy, key, jsonCopy(field))
  return copy
}
