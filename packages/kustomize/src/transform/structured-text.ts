import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'
import { parseYaml, rewriteYaml } from '@pte/yaml'
import { FieldPathError } from '../field-specification.ts'
import { ReplacementError } from './replacement-error.ts'
import { changeAt, lookup, type Change, type Created } from './field-path.ts'
import { goJson } from './hash.ts'

/**
 * Changes a value inside of a text that is JSON or YAML, such as a file in a ConfigMap, when the path goes on below a
 * string. Undefined when it does not, or leads to nothing there.
 */
export function changeStructuredText(
  object: JsonObject,
  steps: readonly string[],
  create: Created,
  change: Change,
): JsonObject | undefined {
  const depth = depthOfText(object, steps)
  if (depth === undefined) return undefined
  const text = lookup(object, steps.slice(0, depth))
  if (typeof text !== 'string') return undefined
  const [value] = parseYaml(text).documents
  if (typeof value !== 'object' || value === null || !isJsonObject({ value })) return undefined
  try {
    const changed = changeAt(value as JsonObject, steps.slice(depth), create, change)
    if (changed.count === 0) return undefined
    const result = changeAt(object, steps.slice(0, depth), undefined, () => written(changed.value, text))
    return isJsonObject(result.value) ? result.value : undefined
  } catch (error) {
    if (error instanceof FieldPathError) return undefined
    // Upstream finds the value, fails to write it, and leaves the text as it is.
    if (error instanceof ReplacementError) return object
    throw error
  }
}

/** How many steps lead to a string that further steps go into. */
function depthOfText(object: JsonObject, steps: readonly string[]): number | undefined {
  for (let depth = 1; depth < steps.length; depth++) {
    try {
      if (typeof lookup(object, steps.slice(0, depth)) === 'string') return depth
    } catch (error) {
      if (!(error instanceof FieldPathError)) throw error
    }
  }
  return undefined
}

function written(value: JsonValue, before: string): string {
  if (!/^\s*[[{]/.test(before)) return rewriteYaml(before, value).trim()
  const json = goJson(value)
  return before.includes('\n') && before.includes('  ') ? indented(json) : json
}

function indented(json: string): string {
  return JSON.stringify(JSON.parse(json), undefined, 2)
}
