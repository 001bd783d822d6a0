import { isJsonObject, type JsonValue } from '@pte/resource'

/**
 * The list with the items whose `keys` have these values replaced by `element`, which comes last when there are none;
 * without an element they are removed. Empty items are dropped. Follows kyaml's ElementSetter, its oddities included:
 * an empty value fits whatever the field holds.
 */
export function setElement(
  list: readonly JsonValue[],
  keys: readonly string[],
  values: readonly string[],
  element: JsonValue | undefined,
): JsonValue[] {
  const result: JsonValue[] = []
  const ofMappings = keys[0] !== undefined && keys[0] !== '' && values[0] !== undefined && values[0] !== ''
  let found = false
  for (const item of list) {
    if (item === null || (isJsonObject(item) && Object.keys(item).length === 0)) continue
    if (ofMappings && !isJsonObject(item)) result.push(item)
    else if (!fits(item, keys, values)) {
      if (values.length > 0) result.push(item)
    } else {
      found = true
      if (element !== undefined) result.push(element)
    }
  }
  if (element !== undefined && element !== null && !found) result.push(element)
  return result
}

/** Index of the first item whose keys have exactly these values, -1 when there is none. */
export function findElement(
  list: readonly JsonValue[],
  keys: readonly string[],
  values: readonly string[],
): number {
  if (keys.length === 0 || keys[0] === '') return list.findIndex((item) => textOf(item) === (values[0] ?? ''))
  return list.findIndex(
    (item) =>
      isJsonObject(item) &&
      keys.every((key, index) => Object.hasOwn(item, key) && textOf(item[key]) === (values[index] ?? '')),
  )
}

/** The text of a scalar as it stands in YAML; '' for anything else. */
export function textOf(value: JsonValue | undefined): string {
  if (value === null) return 'null'
  return typeof value === 'object' || value === undefined ? '' : String(value)
}

function fits(item: JsonValue, keys: readonly string[], values: readonly string[]): boolean {
  if (values.length === 0) return false
  return keys.every((key, index) => {
    // Keys beyond the values fit whatever the one before did.
    if (index >= values.length) return true
    const value = values[index] ?? ''
    if (key === '') return textOf(item) === value
    const field = isJsonObject(item) && Object.hasOwn(item, key) ? item[key] : undefined
    return field !== undefined && (value === '' || textOf(field) === value)
  })
}
