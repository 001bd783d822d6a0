import { isJsonObject, type JsonObject } from '@pte/resource'

/** The second object over the first, key by key at any depth; lists are replaced. */
export function mergeObjects(base: JsonObject, over: JsonObject): JsonObject {
  const merged = { ...base }
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key]
    merged[key] = isJsonObject(below) && isJsonObject(value) ? mergeObjects(below, value) : value
  }
  return merged
}
