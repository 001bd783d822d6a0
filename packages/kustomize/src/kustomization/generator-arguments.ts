import { object, optional, string, strings, type Decoder } from '../decode.ts'
import { generatorOptions, type GeneratorOptions } from './generator-options.ts'

/** What a ConfigMap or a Secret is generated from. */
export interface GeneratorArguments {
  namespace: string
  name: string
  behavior: string
  literals: readonly string[]
  files: readonly string[]
  envs: readonly string[]
  env: string
  options: GeneratorOptions | undefined
}

const generatorFields = {
  namespace: string,
  name: string,
  behavior: string,
  literals: strings,
  files: strings,
  envs: strings,
  env: string,
  options: optional(generatorOptions),
}

export interface SecretArguments extends GeneratorArguments {
  type: string
}

export const configMapArguments: Decoder<GeneratorArguments> = object<GeneratorArguments>(generatorFields)
export const secretArguments: Decoder<SecretArguments> = object<SecretArguments>({
  ...generatorFields,
  type: string,
})
