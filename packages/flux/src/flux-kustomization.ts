import type { JsonObject, JsonValue, KubernetesObject, Location, Path } from '@pte/resource'
import { jsonObject, list, text } from './field.ts'

/** An object that Flux's kustomize-controller reconciles: a root of the graph. */
export interface FluxKustomization {
  /** `namespace/name`. */
  id: string
  namespace: string
  name: string
  spec: JsonObject
  /** Where the value at a path of the object is written. */
  locate(path: Path): Location
}

export function isFluxKustomization(object: KubernetesObject): boolean {
  return object.kind === 'Kustomization' && object.apiVersion.startsWith('kustomize.toolkit.fluxcd.io/')
}

/** `namespace` is that of the Kustomization that applies the object, for one that names none itself. */
export function fluxKustomization(
  object: KubernetesObject,
  namespace: string,
  locate: (path: Path) => Location,
): FluxKustomization {
  const { name } = object.metadata
  const own = text(object.metadata['namespace']) ?? namespace
  return { id: `${own}/${name}`, namespace: own, name, spec: jsonObject(object['spec']), locate }
}

/** A reference of a Flux object to another one. */
export interface ObjectReference {
  kind: string
  namespace: string
  name: string
}

/** The source of a Kustomization, in its own namespace unless it says otherwise. */
export function sourceOf({ spec, namespace }: FluxKustomization): ObjectReference {
  const reference = jsonObject(spec['sourceRef'])
  return {
    kind: text(reference['kind']) ?? 'GitRepository',
    namespace: text(reference['namespace']) ?? namespace,
    name: text(reference['name']) ?? '',
  }
}

/** Ids of the objects that have to be ready before a Kustomization or HelmRelease, in the order in which they are written. */
export function dependenciesOf({
  spec,
  namespace,
}: {
  spec: JsonValue | undefined
  namespace: string
}): string[] {
  return list(jsonObject(spec)['dependsOn']).map((item) => {
    const reference = jsonObject(item)
    return `${text(reference['namespace']) ?? namespace}/${text(reference['name']) ?? ''}`
  })
}
