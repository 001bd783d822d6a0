import type { GivenKustomization } from './read-kustomization.ts'

export interface BuildOptions {
  /** Whether files may stand outside of the directory of the kustomization that names them; `root-only`: not. */
  loadRestrictor?: 'root-only' | 'none'
  /** The root's kustomization given as a value instead of its file: what Flux rewrites. */
  root?: GivenKustomization
  /** The order of the objects when the kustomization says none: by kind (`legacy`), or as they are listed. */
  reorder?: 'legacy' | 'none'
  /** Adds the label `app.kubernetes.io/managed-by` to all objects. */
  managedByLabel?: boolean
  /** What a base that is an address on the network is: a failure, or left out with a notice. */
  remoteBases?: 'refuse' | 'leave-out'
}
