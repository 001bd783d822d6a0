import type { JsonValue } from '@pte/resource'
import { looksLikeOtherType } from '@pte/yaml'
import { textOf } from './list-element.ts'

/**
 * A scalar that takes the place of another one. kustomize keeps how the old one is written: what stands in quotes
 * stays a text, so 9090 in the place of "8080" is "9090". Quotes are taken to be where a text needs them.
 */
export function inStyleOf(old: JsonValue | undefined, value: JsonValue, text = textOf(value)): JsonValue {
  const scalar = typeof value !== 'object' && typeof value !== 'string'
  return scalar && typeof old === 'string' && looksLikeOtherType(old) ? text : value
}
