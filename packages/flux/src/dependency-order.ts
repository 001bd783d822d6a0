import { dependenciesOf } from './flux-kustomization.ts'
import type { RenderedRoot } from './render-root.ts'

/** Roots behind those that they depend on, else by namespace and name. A cycle is entered where it comes first. */
export function dependencyOrder(roots: readonly RenderedRoot[]): RenderedRoot[] {
  const byId = new Map(roots.map((root) => [root.kustomization.id, root]))
  const ordered = new Set<RenderedRoot>()
  const entered = new Set<RenderedRoot>()
  const visit = (root: RenderedRoot): void => {
    if (entered.has(root)) return
    entered.add(root)
    for (const id of dependenciesOf(root.kustomization).sort()) {
      const needed = byId.get(id)
      if (needed) visit(needed)
    }
    ordered.add(root)
  }
  for (const id of [...byId.keys()].sort()) {
    const root = byId.get(id)
    if (root) visit(root)
  }
  return [...ordered]
}
