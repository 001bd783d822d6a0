import { boolean, list, object, stringMap, type Decoder } from '../decode.ts'
import type { FieldSpecification } from '../field-specification.ts'
import { fieldSpecification } from './field-specification.ts'

export interface Label {
  pairs: Readonly<Record<string, string>>
  includeSelectors: boolean
  includeTemplates: boolean
  fields: readonly FieldSpecification[]
}

export const label: Decoder<Label> = object<Label>({
  pairs: stringMap,
  includeSelectors: boolean,
  includeTemplates: boolean,
  fields: list(fieldSpecification),
})
