import { boolean, object, stringMap, type Decoder } from '../decode.ts'

export interface GeneratorOptions {
  labels: Readonly<Record<string, string>>
  annotations: Readonly<Record<string, string>>
  disableNameSuffixHash: boolean
  immutable: boolean
}

export const generatorOptions: Decoder<GeneratorOptions> = object<GeneratorOptions>({
  labels: stringMap,
  annotations: stringMap,
  disableNameSuffixHash: boolean,
  immutable: boolean,
})
