import type { JsonValue, KubernetesObject } from '@pte/resource'
import { jsonObject, list, text } from './field.ts'
import type { FluxKustomization } from './flux-kustomization.ts'
import { findObject } from './source.ts'

/** The variables of spec.postBuild, as far as a repository tells them. */
export interface Variables {
  values: ReadonlyMap<string, string>
  /** References that are not in the repository: any variable may come from them. */
  outside: readonly { kind: string; name: string; index: number }[]
}

const unknownMark = 'pte-unknown-'

/** Stands for a value that nobody can know here; checks of values pass a string that contains it. */
export function unknownValue(variable: string): string {
  return `${unknownMark}${variable.toLowerCase().replaceAll('_', '-')}`
}

/** True for a text of which a part is known on the cluster only. */
export function isUnknown(text: string): boolean {
  return text.includes(unknownMark)
}

/** True when variables are substituted at all in what the Kustomization applies. */
export function substitutes({ spec }: FluxKustomization, { values, outside }: Variables): boolean {
  const always = jsonObject(spec['postBuild'])['substituteStrategy'] === 'Always'
  return spec['postBuild'] !== undefined && (always || values.size > 0 || outside.length > 0)
}

/**
 * Gathers them as kustomize-controller does (fluxcd/pkg kustomize_varsub.go): substituteFrom in order, each over the
 * one before, then substitute. Line breaks in values are dropped.
 */
export function gatherVariables(
  { spec, namespace }: FluxKustomization,
  objects: Iterable<KubernetesObject>,
): Variables {
  const postBuild = jsonObject(spec['postBuild'])
  const values = new Map<string, string>()
  const outside: { kind: string; name: string; index: number }[] = []
  list(postBuild['substituteFrom']).forEach((item, index) => {
    const kind = text(jsonObject(item)['kind']) ?? ''
    const name = text(jsonObject(item)['name']) ?? ''
    const object = findObject({ kind, namespace, name }, objects)
    if (!object) outside.push({ kind, name, index })
    else for (const [key, value] of dataOf(object)) values.set(key, withoutLineBreaks(value))
  })
  for (const [key, value] of Object.entries(jsonObject(postBuild['substitute'])))
    values.set(key, withoutLineBreaks(scalarText(value)))
  return { values, outside }
}

function* dataOf(object: KubernetesObject): Iterable<[key: string, value: string]> {
  const fields = object.kind === 'ConfigMap' ? (['data'] as const) : (['data', 'stringData'] as const)
  for (const field of fields) {
    const encoded = object.kind === 'Secret' && field === 'data'
    for (const [key, value] of Object.entries(jsonObject(object[field]))) {
      const written = scalarText(value)
      if (isEncrypted(written)) yield [key, unknownValue(key)]
      else yield [key, encoded ? Buffer.from(written, 'base64').toString() : written]
    }
  }
}

function isEncrypted(value: string): boolean {
  return value.startsWith('ENC[')
}

/** Variables are texts; Flux takes numbers and booleans for such. */
function scalarText(value: JsonValue): string {
  return typeof value === 'object' ? '' : String(value)
}

function withoutLineBreaks(value: string): string {
  return value.replaceAll('\n', '')
}
