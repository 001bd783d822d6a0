import type { KubernetesObject } from '@pte/resource'
import { identityOf, isCluster } from './identity.ts'

/**
 * The name of the file that `kustomize build -o DIRECTORY` writes an object to. Namespaces are part of the names only
 * when the objects are in several.
 */
export function outputFileNames(objects: readonly KubernetesObject[]): string[] {
  const identities = objects.map(identityOf)
  const namespaced = identities.filter((identity) => !isCluster(identity))
  const several = new Set(namespaced.map(({ effectiveNamespace }) => effectiveNamespace)).size > 1
  return identities.map((identity) => {
    const { group, version, kind, name, effectiveNamespace } = identity
    const namespace = several && !isCluster(identity) ? effectiveNamespace : ''
    const type = [group, version, kind].filter((part) => part !== '').join('_')
    return `${[namespace, type].filter((part) => part !== '').join('_')}_${name}.yaml`.toLowerCase()
  })
}
