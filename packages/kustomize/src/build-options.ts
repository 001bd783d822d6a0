import type { HelmSettings } from './helm-settings.ts'
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
  /** What happens to an address on the network: the build fails, it is left out with a notice, or it is fetched. */
  remoteBases?: 'refuse' | 'leave-out' | 'fetch'
  /** Charts are inflated when this is set; otherwise they are a failure. */
  helm?: HelmSettings
}
