import type { Finding } from '@pte/report'
import type { Location } from '@pte/resource'
import type { FluxKustomization } from './flux-kustomization.ts'

/** Where Flux starts on a cluster: the Kustomization that applies everything else. */
export interface ClusterEntry {
  /** Its folder, relative to the root of the repository. */
  id: string
  kustomization: FluxKustomization
  /** Folder at which its source starts, where that is not the root of the repository. */
  root?: string
  /** The document that it was read from; none when the folder was named by the user. */
  at?: Location
  /** What the user should know about how the entry was found. */
  findings: readonly Finding[]
}
