import { isJsonObject } from '@pte/resource'
import { parseYaml } from '@pte/yaml'
import { DecodeError, list, object, string, type Decoder } from '../decode.ts'
import type { FieldSpecification } from '../field-specification.ts'
import { fieldSpecification } from '../kustomization/field-specification.ts'
import { fail, fileOf, type Step } from '../step.ts'
import {
  emptyConfiguration,
  fieldLists,
  mergeConfigurations,
  type NameReference,
  type TransformerConfiguration,
} from '../transformer-configuration.ts'

const nameReference = object<Required<NameReference>>({
  group: string,
  version: string,
  kind: string,
  fieldSpecs: list(fieldSpecification),
})

const configuration: Decoder<TransformerConfiguration> = object<TransformerConfiguration>({
  ...Object.fromEntries(fieldLists.map((name) => [name, list(fieldSpecification)])),
  nameReference: list(nameReference),
} as { [Name in keyof TransformerConfiguration]: Decoder<TransformerConfiguration[Name]> })

/** `configurations`: files that add to the tables of the transformers. */
export function readConfigurations(step: Step): TransformerConfiguration | undefined {
  const { configurations } = step.kustomization
  if (configurations.length === 0) return undefined
  const conflict = ({ path }: FieldSpecification): never => {
    const message = `${path} is to be created by one field specification and not by another`
    return fail(step, ['configurations'], { rule: 'kustomization-invalid', message })
  }
  return configurations
    .map((path, index) => readConfiguration(step, path, index))
    .reduce((all, one) => mergeConfigurations(all, one, conflict), emptyConfiguration)
}

function readConfiguration(step: Step, path: string, index: number): TransformerConfiguration {
  const field = ['configurations', index]
  const file = fileOf(step, path, field, 'resource-not-found')
  const { documents, problem } = parseYaml(step.sources.text(file) ?? '')
  if (problem)
    fail(step, field, { rule: 'yaml-syntax', message: `${path} is not valid YAML: ${problem.message}` })
  const value = documents[0] ?? {}
  try {
    if (!isJsonObject(value)) throw new DecodeError([], 'it is no mapping')
    return configuration(value, [])
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error
    const help = error.help === undefined ? {} : { help: error.help }
    return fail(
      step,
      field,
      { rule: 'kustomization-invalid', message: `${path}: ${error.message}`, ...help },
      error,
    )
  }
}
