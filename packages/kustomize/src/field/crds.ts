import { isJsonObject, type JsonObject, type JsonValue, type Path } from '@pte/resource'
import { parseYaml } from '@pte/yaml'
import { anyObject, DecodeError, object, strings } from '../decode.ts'
import type { FieldSpecification } from '../field-specification.ts'
import { mappingAt } from '../json-object.ts'
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
  return crds
    .map((path, index) => configurationOf(readDefinition(step, path, ['crds', index])))
    .reduce((all, one) => mergeConfigurations(all, one, () => undefined), emptyConfiguration)
}

/** A type, in the form of Go's `common.OpenAPIDefinition`. */
interface Definition {
  Schema: JsonObject
  Dependencies: readonly string[]
}

const definition = object<Definition>({ Schema: anyObject, Dependencies: strings })

function readDefinition(step: Step, path: string, field: Path): ReadonlyMap<string, Definition> {
  const file = fileOf(step, path, field, 'resource-not-found')
  const text = step.sources.text(file) ?? ''
  if (text === '') fail(step, field, { rule: 'kustomization-invalid', message: `${path} is empty` })
  const { documents, problem } = parseYaml(text)
  if (problem)
    fail(step, field, { rule: 'yaml-syntax', message: `${path} is not valid YAML: ${problem.message}` })
  try {
    const types = documents[0] ?? {}
    if (!isJsonObject(types)) throw new DecodeError([], 'it is no mapping')
    return new Map(Object.entries(types).map(([name, type]) => [name, definition(type, [name], 'loose')]))
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error
    const message = `${path} holds no OpenAPI definitions: ${error.message}`
    const help =
      'kustomize takes no CustomResourceDefinition here; list that under resources, and its schema under openapi'
    return fail(step, field, { rule: 'kustomization-invalid', message, help }, error)
  }
}

interface Found {
  commonAnnotations: FieldSpecification[]
  commonLabels: FieldSpecification[]
  namePrefix: FieldSpecification[]
  nameReference: NameReference[]
}

function configurationOf(definitions: ReadonlyMap<string, Definition>): TransformerConfiguration {
  const found: Found = { commonAnnotations: [], commonLabels: [], namePrefix: [], nameReference: [] }
  for (const name of definitions.keys()) {
    const properties = propertiesOf(definitions, name)
    if (!['kind', 'apiVersion', 'metadata'].every((field) => Object.hasOwn(properties, field))) continue
    collect(found, definitions, name, name.slice(name.lastIndexOf('.') + 1), [])
  }
  return { ...emptyConfiguration, ...found }
}

function propertiesOf(definitions: ReadonlyMap<string, Definition>, name: string): JsonObject {
  return mappingAt(definitions.get(name)?.Schema ?? {}, 'properties')
}

function collect(
  found: Found,
  definitions: ReadonlyMap<string, Definition>,
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
