import { findReleases, type FoundRelease, type RenderedRelease } from './found-release.ts'
import type { HelmOptions } from './helm-options.ts'
import type { HelmRelease } from './helm-release.ts'
import { parseSources, type RenderedRepository } from './render-repository.ts'
import type { RenderedRoot } from './render-root.ts'

/**
 * Adds to each root what the HelmReleases in it make, rendered by `helm template`. Without helm on this machine
 * nothing is added, and one notice says so. `sources` are those that the repository was rendered with.
 */
export async function renderReleases(
  rendered: RenderedRepository,
  options: HelmOptions,
  sources: readonly string[] = [],
): Promise<RenderedRepository> {
  const found = options.mode === 'off' ? [] : findReleases(rendered.clusters)
  if (found.length === 0) return rendered
  const { renderFoundReleases } = await import('./release-rendering.ts')
  const results = await renderFoundReleases(found, rendered.repository, options, parseSources(sources))
  const clusters = rendered.clusters.map((cluster) => ({
    ...cluster,
    roots: cluster.roots.map((root) => withReleases(root, found, results)),
  }))
  return { ...rendered, clusters }
}

function withReleases(
  root: RenderedRoot,
  found: readonly FoundRelease[],
  results: ReadonlyMap<HelmRelease, RenderedRelease>,
): RenderedRoot {
  const own = found.flatMap((one) => (one.root === root ? (results.get(one.release) ?? []) : []))
  if (own.length === 0) return root
  const roots = [root.kustomization.id]
  return {
    ...root,
    resources: [...root.resources, ...own.flatMap(({ resources }) => resources)],
    findings: [
      ...root.findings,
      ...own.flatMap(({ findings }) => findings.map((finding) => ({ ...finding, roots }))),
    ],
  }
}
