import { boolean, integer, list, object, optional, string, strings, type Decoder } from '../decode.ts'
import { selector, type Selector } from './selector.ts'

export interface FieldOptions {
  delimiter: string
  index: number
  encoding: string
  create: boolean
}

const fieldOptions = optional(
  object<FieldOptions>({ delimiter: string, index: integer, encoding: string, create: boolean }),
)

export interface ReplacementSource {
  group: string
  version: string
  kind: string
  name: string
  namespace: string
  fieldPath: string
  options: FieldOptions | undefined
}

export interface ReplacementTarget {
  select: Selector | undefined
  reject: readonly Selector[]
  fieldPaths: readonly string[]
  options: FieldOptions | undefined
}

export interface Replacement {
  source: ReplacementSource | undefined
  sourceValue: string | undefined
  targets: readonly ReplacementTarget[]
}

const replacementFields = {
  source: optional(
    object<ReplacementSource>({
      group: string,
      version: string,
      kind: string,
      name: string,
      namespace: string,
      fieldPath: string,
      options: fieldOptions,
    }),
  ),
  sourceValue: optional(string),
  targets: list(
    object<ReplacementTarget>({
      select: optional(selector),
      reject: list(selector),
      fieldPaths: strings,
      options: fieldOptions,
    }),
  ),
}

export const replacement: Decoder<Replacement> = object<Replacement>(replacementFields)
export const replacementOrPath = object<Replacement & { path: string }>({
  ...replacementFields,
  path: string,
})
