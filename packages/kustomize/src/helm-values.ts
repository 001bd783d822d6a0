import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'
import { parseYaml, writeYaml } from '@pte/yaml'
import type { MergeSchema } from './merge-schema.ts'
import { strategicMerge } from './transform/strategic-merge.ts'

/** How `valuesInline` meets the file of values: it gives way, comes over it, or takes its place. */
export const valuesMerges = ['merge', 'override', 'replace'] as const
export type ValuesMerge = (typeof valuesMerges)[number]

export function isValuesMerge(text: string): text is ValuesMerge {
  return valuesMerges.some((merge) => merge === text)
}

/** The file of values that kustomize makes of both; undefined when the file holds no mapping. */
export function mergedValues(
  inline: JsonObject,
  file: () => string,
  merge: ValuesMerge,
  schema: MergeSchema,
): string | undefined {
  const own = withFloats(inline)
  if (merge === 'replace') return writeYaml(own)
  const [values] = parseYaml(file()).documents
  if (!isJsonObject(values)) return undefined
  const merged =
    merge === 'override' ? strategicMerge(values, own, schema) : strategicMerge(own, values, schema)
  return writeYaml(merged ?? {})
}

/** Go reads a kustomization as JSON, where numbers are floating point, however many digits they have. */
function withFloats(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, asFloats(value)]))
}

function asFloats(value: JsonValue): JsonValue {
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(asFloats)
  return isJsonObject(value) ? withFloats(value) : value
}
