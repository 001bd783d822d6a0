import { defineScalarTag, loadAll, NOT_RESOLVED, YAMLException } from 'js-yaml'
import { isJsonObject, type JsonObject } from '@pte/resource'
import { helmSchema } from './read-yaml.ts'

/** More than values have use for, and too few to multiply into a flood. */
const maxAliases = 200

/** The octal numbers of YAML 1.2, which go-yaml takes beside those of 1.1. */
const octalTag = defineScalarTag<number>('tag:yaml.org,2002:int#octal', {
  implicit: true,
  resolve: (text) => {
    const [, sign, digits] = /^(-?)0o([0-7]+)$/.exec(text) ?? []
    return digits === undefined ? NOT_RESOLVED : Number(`0o${digits}`) * (sign === '-' ? -1 : 1)
  },
  identify: () => false,
})
const valuesSchema = helmSchema.withTags(octalTag)

export type ReadValues = { values: JsonObject } | { reason: string }

/**
 * Reads a document of values as Helm does: by YAML 1.1, where `yes` is true, only the first document, of equal keys
 * the last. An empty document has no values. Gives the reason where it holds none.
 */
export function readValues(text: string): ReadValues {
  try {
    const [value = {}] = loadAll(text, { schema: valuesSchema, json: true, maxAliases })
    if (value === null) return { values: {} }
    return isJsonObject(value) ? { values: value } : { reason: 'it is no mapping' }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return { reason: `line ${(error.mark?.line ?? 0) + 1}: ${error.reason}` }
  }
}
