import { readValues } from '@pte/helm'
import type { JsonObject, JsonValue, KubernetesObject, Path } from '@pte/resource'
import { jsonObject, list, text } from './field.ts'
import type { HelmRelease } from './helm-release.ts'
import { HelmSetError, setValues } from './helm-set.ts'
import { mergeObjects } from './merge-objects.ts'
import { findObject } from './source.ts'
import { isUnknown, unknownValue } from './variables.ts'

/** Why helm-controller would have no values, and the field that is to blame. */
export interface ValuesProblem {
  path: Path
  message: string
  help: string
}

/** The values that helm-controller gives to a chart. */
export interface ReleaseValues {
  values: JsonObject
  /** Some of them are known on the cluster only. */
  incomplete: boolean
  problems: readonly ValuesProblem[]
}

interface Reference {
  kind: string
  name: string
  key: string
  targetPath: string | undefined
  literal: boolean
  optional: boolean
  path: Path
}

/** `unknown`: only the cluster knows it; `absent`: Flux goes on without it. */
type Referred =
  | { state: 'known'; value: string }
  | { state: 'unknown' }
  | { state: 'absent' }
  | { state: 'failed'; problem: ValuesProblem }

/**
 * Computes them as helm-controller does (fluxcd/pkg chartutil, ChartValuesFromReferences): spec.valuesFrom in order,
 * each over the one before, spec.values last. A value with a targetPath is set when spec.values are in already, and
 * these come over it once more; where both then share one mapping the value stays. That is how Flux does it.
 */
export function releaseValues(
  { spec, namespace }: HelmRelease,
  objects: readonly KubernetesObject[],
): ReleaseValues {
  const inline = structuredClone(jsonObject(spec['values']))
  const problems: ValuesProblem[] = []
  let values: JsonObject = {}
  let incomplete = hasUnknown(inline)
  for (const reference of list(spec['valuesFrom']).map(readReference)) {
    const referred = lookUp(reference, namespace, objects)
    if (referred.state === 'unknown') incomplete = true
    const result =
      referred.state === 'failed' ? referred.problem : withReferred(values, inline, reference, referred)
    if ('values' in result) values = result.values
    else problems.push(result)
  }
  return { values: mergeObjects(values, inline), incomplete, problems }
}

function readReference(item: JsonValue, index: number): Reference {
  const { kind, name, valuesKey, targetPath, literal, optional } = jsonObject(item)
  return {
    kind: text(kind) ?? '',
    name: text(name) ?? '',
    key: text(valuesKey) ?? 'values.yaml',
    targetPath: text(targetPath),
    literal: literal === true,
    optional: optional === true,
    path: ['spec', 'valuesFrom', index],
  }
}

function lookUp(
  { kind, name, key, optional, path }: Reference,
  namespace: string,
  objects: readonly KubernetesObject[],
): Referred {
  if (kind !== 'ConfigMap' && kind !== 'Secret') {
    const message = `values come from a ConfigMap or a Secret, not from a ${kind || 'kind without name'}`
    const help = 'Write kind: ConfigMap or kind: Secret.'
    return { state: 'failed', problem: { path: [...path, 'kind'], message, help } }
  }
  const object = findObject({ kind, namespace, name }, objects)
  if (!object) return { state: optional ? 'absent' : 'unknown' }
  const value = valueOf(object, key)
  if (value !== undefined) return isEncrypted(value) ? { state: 'unknown' } : { state: 'known', value }
  if (optional) return { state: 'absent' }
  const keys = Object.keys({ ...jsonObject(object['data']), ...jsonObject(object['stringData']) })
  const message = `${kind} ${namespace}/${name} has no key ${key}`
  const help = `Set valuesKey to one of its keys (${keys.join(', ') || 'it has none'}), or add the key.`
  return { state: 'failed', problem: { path: [...path, 'valuesKey'], message, help } }
}

function valueOf(object: KubernetesObject, key: string): string | undefined {
  const written = object.kind === 'Secret' ? text(jsonObject(object['stringData'])[key]) : undefined
  const data = jsonObject(object['data'])[key]
  if (written !== undefined || typeof data !== 'string') return written
  const encoded = object.kind === 'Secret' && !isEncrypted(data)
  return encoded ? Buffer.from(data, 'base64').toString() : data
}

/** By SOPS, as a value or as a whole file. */
function isEncrypted(value: string): boolean {
  return value.startsWith('ENC[')
}

function withReferred(
  values: JsonObject,
  inline: JsonObject,
  reference: Reference,
  referred: Exclude<Referred, { state: 'failed' }>,
): { values: JsonObject } | ValuesProblem {
  if (referred.state === 'absent') return { values }
  const { targetPath, key } = reference
  if (targetPath === undefined)
    return referred.state === 'unknown' ? { values } : withDocument(values, referred.value, reference)
  const name = key === 'values.yaml' ? targetPath.replaceAll(/[^\w]+/g, '-') : key
  const value = referred.state === 'unknown' ? unknownValue(name) : referred.value
  const merged = mergeObjects(values, inline)
  try {
    setAtPath(merged, targetPath, value, reference.literal)
    return { values: merged }
  } catch (error) {
    if (!(error instanceof HelmSetError)) throw error
    const message = `the value of ${reference.kind} ${reference.name} cannot be set at ${targetPath}: ${error.message}`
    const help = 'A path is written as for helm --set; literal: true keeps what stands in the value as it is.'
    return { path: [...reference.path, 'targetPath'], message, help }
  }
}

/** Quotes around a value keep it a text; a literal one is taken as it is, commas and braces included. */
function setAtPath(values: JsonObject, path: string, value: string, literal: boolean): void {
  if (literal) {
    setValues(values, `${path}=${value.replaceAll(/[\\,[\]{}]/g, String.raw`\$&`)}`, { texts: true })
    return
  }
  const quoted = ["'", '"'].some((quote) => value.startsWith(quote) && value.endsWith(quote))
  const bare = quoted ? value.replaceAll(/^['"]+|['"]+$/g, '') : value
  setValues(values, `${path}=${bare}`, { texts: quoted })
}

function withDocument(
  values: JsonObject,
  content: string,
  { kind, name, key, path }: Reference,
): { values: JsonObject } | ValuesProblem {
  const read = readValues(content)
  if ('values' in read) return { values: mergeObjects(values, read.values) }
  return {
    path: [...path, 'name'],
    message: `${key} of ${kind} ${name} holds no values in YAML: ${read.reason}`,
    help: 'Without targetPath the key has to hold a document like values.yaml of a chart.',
  }
}

function hasUnknown(value: JsonValue): boolean {
  if (typeof value === 'string') return isUnknown(value)
  return typeof value === 'object' && value !== null && Object.values(value).some(hasUnknown)
}
