import type { Finding } from '@pte/report'
import {
  isJsonObject,
  isKubernetesObject,
  type JsonValue,
  type KubernetesObject,
  type Path,
  type Resource,
} from '@pte/resource'
import { parseYaml, writeYaml } from '@pte/yaml'
import { blame } from './blame.ts'
import { substitute, type Substituted } from './envsubst.ts'
import { jsonObject } from './field.ts'
import type { FluxKustomization } from './flux-kustomization.ts'
import type { Repository } from './repository.ts'
import { SubstitutionError } from './substitution-error.ts'
import { unknownValue, type Variables } from './variables.ts'

const switchedOff = 'kustomize.toolkit.fluxcd.io/substitute'

/** A built object after substitution, or what stops Flux from applying it. */
export interface PostBuilt {
  resource: Resource
  findings: Finding[]
}

/**
 * Substitutes the variables of spec.postBuild in an object as kustomize-controller does: in the text of its YAML, so
 * that a value may become a number, a list or several fields. Undefined variables are errors, as they are by default
 * since Flux 2.9.
 */
export function postBuild(
  resource: Resource,
  kustomization: FluxKustomization,
  variables: Variables,
  repository: Repository,
): PostBuilt {
  const { object } = resource
  if (isSwitchedOff(object) || !hasDollar(object)) return { resource, findings: [] }
  const at = (path: Path | undefined): Finding['at'] => repository.place(blame(resource, path ?? ['kind']))
  try {
    const { text, unset } = substituteKnown(writeYaml(object), variables)
    const [changed] = parseYaml(text, { yaml11: true, duplicateKeys: 'last' }).documents
    if (!isKubernetesObject(changed))
      return { resource, findings: [brokenBySubstitution(object, at(undefined))] }
    const edit = {
      by: 'substitute' as const,
      at: kustomization.locate(['spec', 'postBuild']),
      blames: () => undefined,
    }
    return {
      resource: { object: changed, origin: { ...resource.origin, edits: [...resource.origin.edits, edit] } },
      findings: [...new Set(unset)].map((name) =>
        variableNotFound(
          name,
          kustomization,
          at(findText(object, (value) => isUnset(value, name, variables))),
        ),
      ),
    }
  } catch (error) {
    if (!(error instanceof SubstitutionError)) throw error
    return { resource, findings: [notSubstitutable(error, at(findText(object, isNoTemplate)))] }
  }
}

/** Whether the object asks to be left as it is. */
export function isSwitchedOff({ metadata }: KubernetesObject): boolean {
  return [metadata['labels'], metadata['annotations']].some(
    (marks) => jsonObject(marks)[switchedOff] === 'disabled',
  )
}

/** Most objects have no variable; writing them out would be most of the work. */
function hasDollar(value: JsonValue): boolean {
  return findText(value, (text) => text.includes('$')) !== undefined
}

function substituteKnown(text: string, { values, outside }: Variables): Substituted {
  return substitute(
    text,
    (name) => values.get(name),
    outside.length > 0 ? (name) => unknownValue(name) : undefined,
  )
}

function isUnset(text: string, name: string, variables: Variables): boolean {
  return !isNoTemplate(text) && substituteKnown(text, variables).unset.includes(name)
}

function isNoTemplate(text: string): boolean {
  try {
    substitute(text, () => '')
    return false
  } catch {
    return true
  }
}

/** Path of the first text, value or key, that `matches`. */
function findText(value: JsonValue, matches: (text: string) => boolean, path: Path = []): Path | undefined {
  if (typeof value === 'string') return matches(value) ? path : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, child] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key
    if (isJsonObject(value) && matches(key)) return [...path, step]
    const found = findText(child, matches, [...path, step])
    if (found) return found
  }
  return undefined
}

function variableNotFound(name: string, kustomization: FluxKustomization, at: Finding['at']): Finding {
  return {
    rule: 'variable-not-found',
    severity: 'error',
    message: `variable ${name} has no value: from Flux 2.9 on nothing of Kustomization ${kustomization.id} is applied`,
    help: `Give it a value under spec.postBuild.substitute of Kustomization ${kustomization.name}, or a default here: \${${name}:=default}. If it is not meant for Flux, write $\${${name}}.`,
    ...(at ? { at } : {}),
  }
}

function notSubstitutable(error: SubstitutionError, at: Finding['at']): Finding {
  return {
    rule: 'substitution-invalid',
    severity: 'error',
    message: `Flux cannot read this as variable substitution: ${error.message}`,
    help: "Write ${NAME} or ${NAME:=default}; a shell's other forms do not exist here. For a literal ${ write $${, or label the object kustomize.toolkit.fluxcd.io/substitute: disabled.",
    ...(at ? { at } : {}),
  }
}

function brokenBySubstitution(object: KubernetesObject, at: Finding['at']): Finding {
  return {
    rule: 'substitution-invalid',
    severity: 'error',
    message: `${object.kind} ${object.metadata.name} is no YAML of an object any more once its variables are substituted`,
    help: 'Flux substitutes in the text of the file. Quote the value of the variable, or keep line breaks, colons and quotes out of it.',
    ...(at ? { at } : {}),
  }
}
