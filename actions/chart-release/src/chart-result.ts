import type { ReleaseMode } from './release-options.ts'
import { isPending, type ReviewedChart } from './reconcile.ts'

/** What was done for a chart; the items of the output `charts`. */
export interface ChartResult {
  name: string
  version: string
  /** Folder of the chart, relative to the root of the checkout. */
  path: string
  /** SHA-256 of the archive in hex, as in the index: of the published one where there is one. */
  digest: string
  action: 'released' | 'healed' | 'unchanged' | 'planned'
  tag: string
  /** Absent as long as there is no release. */
  releaseUrl?: string
  /** Absent as long as there is no archive to fetch. */
  assetUrl?: string
}

export function resultOf(chart: ReviewedChart, mode: ReleaseMode): ChartResult {
  const { version, published } = chart
  const { name, version: number } = version.packaged.metadata
  const { archive, entry } = published
  const assetUrl = archive?.asset.downloadUrl ?? entry?.urls[0]
  return {
    name,
    version: number,
    path: version.path,
    digest: archive?.digest ?? (entry?.digest || version.packaged.digest),
    action: actionFor(chart, mode),
    tag: version.tag,
    ...(archive && { releaseUrl: archive.release.url }),
    ...(assetUrl !== undefined && { assetUrl }),
  }
}

function actionFor(chart: ReviewedChart, mode: ReleaseMode): ChartResult['action'] {
  if (!isPending(chart)) return 'unchanged'
  if (mode !== 'release') return 'planned'
  return chart.standing.kind === 'new' ? 'released' : 'healed'
}
