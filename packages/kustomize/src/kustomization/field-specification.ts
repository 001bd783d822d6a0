import { boolean, object, string, type Decoder } from '../decode.ts'
import type { FieldSpecification } from '../field-specification.ts'

export const fieldSpecification: Decoder<FieldSpecification> = object<Required<FieldSpecification>>({
  group: string,
  version: string,
  kind: string,
  path: string,
  create: boolean,
})
