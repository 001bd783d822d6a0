import type { Finding } from '@pte/report'
import type { Path, Resource } from '@pte/resource'
import { blame } from './blame.ts'
import { jsonObject, text } from './field.ts'
import type { FluxKustomization } from './flux-kustomization.ts'
import { isSwitchedOff, postBuild } from './post-build.ts'
import type { Repository } from './repository.ts'
import { substitutes, type Variables } from './variables.ts'

interface Substituted {
  resources: readonly Resource[]
  findings: readonly Finding[]
}

/** Substitutes the variables of spec.postBuild in all objects that a Kustomization applies. */
export function substituteAll(
  resources: readonly Resource[],
  kustomization: FluxKustomization,
  variables: Variables,
  repository: Repository,
): Substituted {
  if (!substitutes(kustomization, variables)) return { resources, findings: [] }
  const results = resources.map((resource) => postBuild(resource, kustomization, variables, repository))
  const substituted = results.map(({ resource }) => resource)
  const concerned = resources.some(({ object }) => !isSwitchedOff(object))
  return {
    resources: substituted,
    findings: [
      ...(concerned ? invalidNames(kustomization, variables, repository) : []),
      ...results.flatMap(({ findings }) => findings),
      ...conflicts(substituted, repository),
    ],
  }
}

/** One name that Flux does not take stops all of the substitution, used or not. */
function invalidNames(
  kustomization: FluxKustomization,
  { values }: Variables,
  repository: Repository,
): Finding[] {
  const own = jsonObject(jsonObject(kustomization.spec['postBuild'])['substitute'])
  return [...values.keys()]
    .filter((name) => !/^[_a-z][_a-z\d]*$/i.test(name))
    .map((name) => {
      const path: Path = Object.hasOwn(own, name) ? ['substitute', name] : ['substituteFrom']
      return {
        rule: 'substitution-invalid',
        severity: 'error',
        message: `${JSON.stringify(name)} is no name of a variable: Flux applies nothing of Kustomization ${kustomization.id}`,
        help: 'Names are made of letters, digits and _, and begin with no digit; so are all keys of a ConfigMap or Secret that variables come from.',
        at: repository.place(kustomization.locate(['spec', 'postBuild', ...path])),
      }
    })
}

/** Names that substitution makes equal: Flux cannot tell the objects apart then. */
function conflicts(resources: readonly Resource[], repository: Repository): Finding[] {
  const seen = new Set<string>()
  return resources.flatMap((resource): Finding[] => {
    const { apiVersion, kind, metadata } = resource.object
    const key = [apiVersion, kind, text(metadata['namespace']) ?? '', metadata.name].join(' ')
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [
      {
        rule: 'resource-conflict',
        severity: 'error',
        message: `${kind} ${metadata.name} comes twice once variables are substituted`,
        help: 'Give the two other names.',
        at: repository.place(blame(resource, ['metadata', 'name'])),
      },
    ]
  })
}
