import { object, string, type Decoder } from '../decode.ts'

export interface Variable {
  name: string
  objref: {
    apiVersion: string
    group: string
    version: string
    kind: string
    name: string
    namespace: string
  }
  fieldref: { fieldpath: string }
}

export const variable: Decoder<Variable> = object<Variable>({
  name: string,
  objref: object({
    apiVersion: string,
    group: string,
    version: string,
    kind: string,
    name: string,
    namespace: string,
  }),
  fieldref: object({ fieldpath: string }),
})
