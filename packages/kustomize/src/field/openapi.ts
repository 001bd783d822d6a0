import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'
import { parseYaml } from '@pte/yaml'
import { mappingAt, ownField } from '../json-object.ts'
import { builtInSchema, type MergeField, type MergeSchema } from '../merge-schema.ts'
import { fail, fileOf, type Step } from '../step.ts'

/** The only version of Kubernetes that kustomize 5.8.1 has the schema of. */
const builtInVersion = 'v1.21.2'

/** `openapi`: the schema that patches are merged by, of the whole build; undefined when none is chosen. */
export function chosenSchema(step: Step): MergeSchema | undefined {
  const { path, version } = step.kustomization.openapi
  if (path !== undefined) {
    if (version !== undefined)
      fail(step, ['openapi'], {
        rule: 'kustomization-invalid',
        message: 'openapi has a version or a path, not both',
      })
    return readSchema(step, path)
  }
  if (version === undefined || version === '') return undefined
  if (version === builtInVersion) return builtInSchema()
  const message = `The schema of Kubernetes ${version} is not built in`
  fail(step, ['openapi', 'version'], {
    rule: 'kustomization-invalid',
    message,
    help: `The only one is ${builtInVersion}`,
  })
}

function readSchema(step: Step, path: string): MergeSchema {
  const field = ['openapi', 'path']
  const file = fileOf(step, path, field, 'resource-not-found')
  const { documents, problem } = parseYaml(step.sources.text(file) ?? '')
  if (problem)
    fail(step, field, { rule: 'yaml-syntax', message: `${path} is not valid YAML: ${problem.message}` })
  return schemaOf(mappingAt(isJsonObject(documents[0]) ? documents[0] : {}, 'definitions'))
}

function schemaOf(definitions: JsonObject): MergeSchema {
  const kinds: Record<string, string> = {}
  const fields: Record<string, Record<string, MergeField>> = {}
  // Schemas that stand in place of a reference get a name of their own.
  const define = (name: string, schema: JsonObject): void => {
    const own: Record<string, MergeField> = {}
    fields[name] = own
    for (const [key, property] of Object.entries(mappingAt(schema, 'properties')))
      if (isJsonObject(property)) own[key] = fieldOf(property, `${name}/${key}`, define)
  }
  for (const [name, schema] of Object.entries(definitions)) {
    if (!isJsonObject(schema)) continue
    define(name, schema)
    for (const kind of kindsOf(schema['x-kubernetes-group-version-kind'])) kinds[kind] = name
  }
  return { kinds, definitions: fields }
}

function fieldOf(
  property: JsonObject,
  name: string,
  define: (name: string, schema: JsonObject) => void,
): MergeField {
  const items = ownField(property, 'items')
  const values = ownField(property, 'additionalProperties')
  const inner = isJsonObject(items) ? items : isJsonObject(values) ? values : property
  const ref = referenceOf(inner) ?? (ownField(inner, 'properties') === undefined ? undefined : name)
  if (ref === name) define(name, inner)
  const strategy = property['x-kubernetes-patch-strategy']
  const keys = keysOf(property)
  return {
    ...(ref === undefined ? {} : { ref }),
    ...(isJsonObject(items) ? { list: true } : isJsonObject(values) ? { map: true } : {}),
    ...(typeof strategy === 'string' ? { strategy, ...(keys ? { keys } : {}) } : {}),
  }
}

function referenceOf(schema: JsonObject): string | undefined {
  const reference = schema['$ref']
  return typeof reference === 'string' ? reference.slice(reference.lastIndexOf('/') + 1) : undefined
}

function keysOf(property: JsonObject): readonly string[] | undefined {
  const several = property['x-kubernetes-list-map-keys']
  if (Array.isArray(several)) return several.filter((key): key is string => typeof key === 'string')
  const one = property['x-kubernetes-patch-merge-key']
  return typeof one === 'string' ? [one] : undefined
}

function kindsOf(list: JsonValue | undefined): string[] {
  return (Array.isArray(list) ? list : []).flatMap((each) => {
    if (!isJsonObject(each)) return []
    const { group, version, kind } = each
    if (typeof version !== 'string' || typeof kind !== 'string') return []
    return [typeof group === 'string' && group !== '' ? `${group}/${version}/${kind}` : `${version}/${kind}`]
  })
}
