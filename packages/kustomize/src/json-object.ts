import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'

/** A copy of the object with one field set; the object itself when it has that value. */
export function withField(object: JsonObject, key: string, value: JsonValue): JsonObject {
  if (Object.hasOwn(object, key) && object[key] === value) return object
  const copy = { ...object }
  setOwn(copy, key, value)
  return copy
}

/** A copy of the object without a field; the object itself when it has none of that name. */
export function withoutField(object: JsonObject, key: string): JsonObject {
  if (!Object.hasOwn(object, key)) return object
  const copy = { ...object }
  Reflect.deleteProperty(copy, key)
  return copy
}

/** Sets an own field, whatever its name: an assignment to `__proto__` would change the prototype instead. */
export function setOwn(object: JsonObject, key: string, value: JsonValue): void {
  if (key === '__proto__') {
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
  } else object[key] = value
}

export function ownField(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** A mapping that is a field of the object; empty when it has none. */
export function mappingAt(object: JsonObject, ...path: string[]): JsonObject {
  let value: JsonValue | undefined = object
  for (const key of path) value = ownField(value, key)
  return isJsonObject(value) ? value : {}
}

/** Freezes a value and everything in it, so that a step that changes what others share fails at once. */
export function deepFreeze(value: JsonValue): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const child of Object.values(value)) deepFreeze(child)
}
