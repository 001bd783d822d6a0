import type { JsonObject, Path } from '@pte/resource'
import { createEntry, type Entry, type GeneratorBehavior } from '../entry.ts'
import type { GeneratorArguments } from '../kustomization/generator-arguments.ts'
import type { GeneratorOptions } from '../kustomization/generator-options.ts'
import { setOwn } from '../json-object.ts'
import { fail, type Step } from '../step.ts'
import { unquotedKey } from '../unquoted-key.ts'
import { readPairs, type Pair } from './key-value-sources.ts'

/** `configMapGenerator`. */
export function configMapGenerator(step: Step): Entry[] {
  return step.kustomization.configMapGenerator.map((args, index) =>
    generateConfigMap(step, args, ['configMapGenerator', index]),
  )
}

/** `secretGenerator`. */
export function secretGenerator(step: Step): Entry[] {
  return step.kustomization.secretGenerator.map((args, index) =>
    generateSecret(step, args, ['secretGenerator', index]),
  )
}

export function generateConfigMap(step: Step, args: GeneratorArguments, field: Path): Entry {
  const text: JsonObject = {}
  const binary: JsonObject = {}
  for (const { key, bytes, text: value } of readPairs(step, args, field)) {
    if (value === undefined) setOwn(binary, key, base64(bytes))
    else setOwn(text, key, value)
  }
  const data = {
    ...(Object.keys(text).length > 0 ? { data: text } : {}),
    ...(Object.keys(binary).length > 0 ? { binaryData: binary } : {}),
  }
  return generated(step, 'ConfigMap', args, field, data)
}

export function generateSecret(step: Step, args: GeneratorArguments & { type: string }, field: Path): Entry {
  const data: JsonObject = {}
  for (const { key, bytes } of readPairs(step, args, field)) setOwn(data, key, base64(bytes))
  return generated(step, 'Secret', args, field, { type: args.type || 'Opaque', data })
}

function generated(
  step: Step,
  kind: string,
  args: GeneratorArguments,
  field: Path,
  content: JsonObject,
): Entry {
  if (args.name === '') fail(step, field, { rule: 'generator-invalid', message: `The ${kind} needs a name` })
  const options = mergedOptions(args.options, step.kustomization.generatorOptions)
  const unquoted = unquotedKey(
    [options?.labels, options?.annotations].flatMap((pairs) => Object.keys(pairs ?? {})),
  )
  if (unquoted !== undefined)
    fail(step, field, {
      rule: 'generator-invalid',
      message: `Key "${unquoted}" of the options is no text to YAML`,
    })
  const object: JsonObject = { apiVersion: 'v1', kind, metadata: metadataOf(args, options), ...content }
  if (options?.immutable) object['immutable'] = true
  const entry = createEntry(object, { ...step.place(field).at, by: 'generator' })
  return { ...entry, hashed: !options?.disableNameSuffixHash, behavior: behaviorOf(args.behavior) }
}

function metadataOf(
  { name, namespace }: GeneratorArguments,
  options: GeneratorOptions | undefined,
): JsonObject {
  const { labels = {}, annotations = {} } = options ?? {}
  return {
    name,
    ...(namespace === '' ? {} : { namespace }),
    ...(Object.keys(labels).length > 0 ? { labels: { ...labels } } : {}),
    ...(Object.keys(annotations).length > 0 ? { annotations: { ...annotations } } : {}),
  }
}

function mergedOptions(
  own: GeneratorOptions | undefined,
  common: GeneratorOptions | undefined,
): GeneratorOptions | undefined {
  if (!common || !own) return own ?? common
  return {
    labels: { ...common.labels, ...own.labels },
    annotations: { ...common.annotations, ...own.annotations },
    disableNameSuffixHash: own.disableNameSuffixHash || common.disableNameSuffixHash,
    immutable: own.immutable || common.immutable,
  }
}

function behaviorOf(text: string): GeneratorBehavior {
  return text === 'create' || text === 'replace' || text === 'merge' ? text : 'unspecified'
}

/** Broken into lines of 70 characters when it is longer, as kustomize does. */
function base64(bytes: Pair['bytes']): string {
  const text = Buffer.from(bytes).toString('base64')
  return text.length < 70 ? text : text.replace(/.{1,70}/g, '$&\n')
}
