import { clusterScopedKinds } from './data/cluster-scoped-kinds.ts'

let kinds: Set<string> | undefined

/**
 * True for the built-in kinds that belong to no namespace. Kinds of custom resources count as namespaced, whatever
 * their definition says: kustomize does not look.
 */
export function isClusterScoped(group: string, version: string, kind: string): boolean {
  kinds ??= new Set(JSON.parse(clusterScopedKinds) as string[])
  return kinds.has(group === '' ? `${version}/${kind}` : `${group}/${version}/${kind}`)
}
