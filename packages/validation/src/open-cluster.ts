import type { RenderedCluster } from '@pte/flux'

/**
 * True when objects may be on the cluster that nobody can know here: from another repository, or made by a
 * ResourceSet of the Flux operator.
 */
export function isOpen({ roots }: RenderedCluster): boolean {
  return roots.some(
    ({ state, resources }) =>
      state === 'elsewhere' || resources.some(({ object }) => object.kind === 'ResourceSet'),
  )
}
