import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'

/** The value when it is a string that says something. */
export function text(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The items when it is a list. */
export function list(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : []
}

/** The value when it is an object, else an empty one: a field that is missing or wrong says nothing. */
export function jsonObject(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {}
}
