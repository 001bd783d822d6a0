import type { Repository } from '@pte/github'
import type { Reporter } from '@pte/report'
import { addToPublishedIndex, type FetchableChart } from './add-to-published-index.ts'
import { titleOf, type ChartVersion } from './chart-version.ts'
import { publishChart } from './publish-chart.ts'
import type { Published } from './published.ts'
import type { ReleaseOptions } from './release-options.ts'
import type { Standing } from './standing.ts'
import { targetCommit } from './target-commit.ts'

/** A chart version with all that is known about it. */
export interface ReviewedChart {
  version: ChartVersion
  published: Published
  standing: Standing
}

/** True when something is to be published, or was left half-done. */
export function isPending({ standing }: ReviewedChart): boolean {
  return standing.kind === 'new' || standing.kind === 'unfinished'
}

/**
 * Publishes what is pending: the releases first and the index last, so that it never names what cannot be fetched.
 *
 * @returns the charts as they are afterwards
 */
export async function reconcile(
  repository: Repository,
  charts: readonly ReviewedChart[],
  options: ReleaseOptions,
  reporter: Reporter,
): Promise<ReviewedChart[]> {
  const pending = charts.filter(isPending)
  if (pending.length === 0) return [...charts]
  const commit = await targetCommit(repository, options.commit)
  const done = new Map<ReviewedChart, FetchableChart>()
  try {
    for (const chart of pending) {
      const { version, published } = chart
      const archive = await publishChart(repository, version, published, { ...options, commit })
      reporter.progress({ message: `${titleOf(version)} is released: ${archive.release.url}` })
      done.set(chart, { version, archive })
    }
  } finally {
    // Also when a later chart fails: what is released must be found.
    await list([...done], repository, options, reporter)
  }
  return charts.map((chart) => {
    const archive = done.get(chart)?.archive
    return archive ? { ...chart, published: { ...chart.published, archive } } : chart
  })
}

/** Puts released charts into the index, those that are not in it. */
async function list(
  released: readonly (readonly [ReviewedChart, FetchableChart])[],
  repository: Repository,
  options: ReleaseOptions,
  reporter: Reporter,
): Promise<void> {
  const unlisted = released.filter(([{ published }]) => published.entry === undefined)
  if (unlisted.length === 0) return
  await addToPublishedIndex(
    repository,
    unlisted.map(([, fetchable]) => fetchable),
    options,
  )
  const index = `${options.indexPath} on ${options.pagesBranch}`
  reporter.progress({ message: `${index} has ${unlisted.length} more` })
}
