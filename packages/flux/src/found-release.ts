import type { Finding } from '@pte/report'
import type { Resource } from '@pte/resource'
import { helmRelease, isHelmRelease, type HelmRelease } from './helm-release.ts'
import type { RenderedCluster } from './render-cluster.ts'
import type { RenderedRoot } from './render-root.ts'

/** A release, and where it was found. */
export interface FoundRelease {
  release: HelmRelease
  root: RenderedRoot
  cluster: RenderedCluster
}

/** What a release adds to the root that applies it. */
export interface RenderedRelease {
  resources: readonly Resource[]
  findings: readonly Finding[]
}

export function findReleases(clusters: readonly RenderedCluster[]): FoundRelease[] {
  return clusters.flatMap((cluster) =>
    cluster.roots.flatMap((root) =>
      root.resources
        .filter(isHelmRelease)
        .map((resource) => ({ release: helmRelease(resource, root.kustomization.namespace), root, cluster })),
    ),
  )
}
