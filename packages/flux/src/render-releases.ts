import { ExpectedError } from '@pte/report'
import { findReleases, type FoundRelease, type RenderedRelease } from './found-release.ts'
import type { HelmOptions } from './helm-options.ts'
import type { HelmRelease } from './helm-release.ts'
import { parseSources, type RenderedRepository } from './render-repository.ts'
import type { RenderedRoot } from './render-root.ts'

/**
 * Adds to each root what the HelmReleases in it make, rendered by `helm template`. Without helm on this machine
 * nothing is added, and one notice says so. `sources` are those that the repository was rendered with.
 *
 * @throws {ExpectedError} for a version of Kubernetes that is none.
 */
export async function renderReleases(
  rendered: RenderedRepository,
  options: HelmOptions,
  sources: readonly string[] = [],
): Promise<RenderedRepository> {
  assertVersion(options.kubernetesVersion)
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

function assertVersion(version: string | undefined): void {
  if (version === undefined || /^v?\d+\.\d+(?:\.\d+)?(?:[-+].+)?$/.test(version)) return
  throw new ExpectedError({
    rule: 'invalid-input',
    message: `${JSON.stringify(version)} is no version of Kubernetes`,
    help: 'Write it as 1.34 or 1.34.2.',
  })
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
