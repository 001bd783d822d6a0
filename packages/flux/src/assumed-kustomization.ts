import type { Location, Path } from '@pte/resource'
import type { FluxKustomization, ObjectReference } from './flux-kustomization.ts'

/** Name and namespace of what Flux makes for itself. */
export const system = 'flux-system'

/** The Kustomization that Flux has for an entry that is not written down, or only in part. */
export function assumedKustomization(
  path: string,
  source: ObjectReference,
  locate: (path: Path) => Location,
): FluxKustomization {
  const { kind, name, namespace } = source
  return {
    id: `${namespace}/${system}`,
    namespace,
    name: system,
    spec: { path: `./${path}`, prune: true, sourceRef: { kind, name, namespace } },
    locate,
  }
}
