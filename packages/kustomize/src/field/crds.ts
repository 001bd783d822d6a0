import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'
import { parseYaml } from '@pte/yaml'
import type { FieldSpecification } from '../field-specification.ts'
import { mappingAt, ownField } from '../json-object.ts'
import { fail, fileOf, type Step } from '../step.ts'
import {
  emptyConfiguration,
  mergeConfigurations,
  type NameReference,
  type TransformerConfiguration,
} from '../transformer-configuration.ts'

/**
 * `crds`: OpenAPI definitions whose extensions (`x-kubernetes-annotation`, `…-label-selector`, `…-identity`,
 * `…-object-ref-kind` and its like) say which fields of custom resources the transformers change.
 */
export function readDefinitions(step: Step): TransformerConfiguration | undefined {
  const { crds } = step.kustomization
  if (crds.length === 0) return undefined
  return crds.reduce((all, path, index) => {
    const file = fileOf(step, path, ['crds', index], 'resource-not-found')
    const { documents, problem } = parseYaml(step.sources.text(file) ?? '')
    if (problem)
      fail(step, ['crds', index], {
        rule: 'yaml-syntax',
        message: `${path} is not valid YAML: ${problem.message}`,
      })
    const definitions = isJsonObject(documents[0]) ? documents[0] : {}
    return mergeConfigurations(all, configurationOf(definitions), () => undefined)
  }, emptyConfiguration)
}

interface Found {
  commonAnnotations: FieldSpecification[]
  commonLabels: FieldSpecification[]
  namePrefix: FieldSpecification[]
  nameReference: NameReference[]
}

function configurationOf(definitions: JsonObject): TransformerConfiguration {
  const found: Found = { commonAnnotations: [], commonLabels: [], namePrefix: [], nameReference: [] }
  for (const name of Object.keys(definitions)) {
    const properties = propertiesOf(definitions, name)
    if (!['kind', 'apiVersion', 'metadata'].every((field) => Object.hasOwn(properties, field))) continue
    collect(found, definitions, name, name.slice(name.lastIndexOf('.') + 1), [])
  }
  return { ...emptyConfiguration, ...found }
}

function propertiesOf(definitions: JsonObject, name: string): JsonObject {
  const definition = ownField(definitions, name)
  return isJsonObject(definition) ? mappingAt(definition, 'Schema', 'properties') : {}
}

function collect(
  found: Found,
  definitions: JsonObject,
  name: string,
  kind: string,
  path: readonly string[],
): void {
  // A definition that refers to itself has no end.
  if (path.length > 30) return
  for (const [field, property] of Object.entries(propertiesOf(definitions, name))) {
    if (!isJsonObject(property)) continue
    const steps = [...path, field]
    const specification = { kind, path: steps.join('/') }
    if (text(property['x-kubernetes-annotation']) !== undefined) found.commonAnnotations.push(specification)
    if (text(property['x-kubernetes-label-selector']) !== undefined) found.commonLabels.push(specification)
    if (text(property['x-kubernetes-identity']) !== undefined) found.namePrefix.push(specification)
    const version = text(property['x-kubernetes-object-ref-api-version'])
    const target = text(property['x-kubernetes-object-ref-kind'])
    if (version !== undefined && target !== undefined) {
      const key = text(property['x-kubernetes-object-ref-name-key']) ?? 'name'
      const field = { kind, path: [...steps, key].join('/') }
      found.nameReference.push({ version, kind: target, fieldSpecs: [field] })
    }
    const reference = text(property['$ref'])
    if (reference !== undefined) collect(found, definitions, reference, kind, steps)
  }
}

function text(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
