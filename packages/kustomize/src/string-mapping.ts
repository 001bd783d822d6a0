import type { JsonObject } from '@pte/resource'
import { emptyFields, writtenText } from '@pte/yaml'
import { setOwn } from './json-object.ts'
import { textOf } from './transform/list-element.ts'

/** Labels or annotations as kustomize writes them anew: the text of each scalar, '' for everything else. */
export function stringMapping(mapping: JsonObject): JsonObject {
  const empty = emptyFields(mapping)
  const texts: JsonObject = {}
  for (const [key, value] of Object.entries(mapping))
    setOwn(texts, key, empty.has(key) ? '' : (writtenText(mapping, key) ?? textOf(value)))
  return texts
}
