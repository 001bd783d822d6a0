/** Which releases are rendered: none, those whose chart is in the repository, or all. */
export type HelmMode = 'off' | 'local' | 'remote'

export interface HelmOptions {
  mode: HelmMode
  /** Tells of each release whose chart is not here that it is not rendered. */
  tellLeftOut?: boolean
  /** The environment of helm, which is all that it sees. */
  env: Readonly<Record<string, string>>
  /** The version of Kubernetes that templates see; helm's own without it. */
  kubernetesVersion?: string | undefined
  /** `OWNER/NAME` of this repository on GitHub, where that is known. */
  repositoryName?: string | undefined
}
