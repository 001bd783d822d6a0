import { connectRepository, type Repository } from '@pte/github'
import { ExpectedError, reaches, type Finding, type Reporter } from '@pte/report'
import { chartFolders } from './chart-folders.ts'
import { resultOf, type ChartResult } from './chart-result.ts'
import { readChartSite, type ChartSite } from './chart-site.ts'
import type { ChartVersion } from './chart-version.ts'
import { packageCharts } from './package-charts.ts'
import { indexName, readPublished } from './published.ts'
import { reconcile, type ReviewedChart } from './reconcile.ts'
import { isRefName } from './ref-name.ts'
import type { ReleaseOptions } from './release-options.ts'
import { findingOn } from './standing-finding.ts'
import { standingOf } from './standing.ts'
import { summaryText } from './summary.ts'

export type { ChartResult } from './chart-result.ts'
export { releaseDefaults, releaseModes, type ReleaseMode, type ReleaseOptions } from './release-options.ts'

export interface ReleaseOutcome {
  charts: ChartResult[]
  /** How many chart versions were released or completed. */
  released: number
  /** Address of index.yaml; undefined when it cannot be told. */
  indexUrl: string | undefined
  /** True when `check` found a mistake. */
  failed: boolean
}

/**
 * Publishes each chart version that is not published yet: as a release with its archive, and in the index on the
 * Pages branch. It compares what should be with what is and repairs the difference, so that running it twice
 * changes nothing, and running it again after a failure finishes the work.
 *
 * @throws {ExpectedError} before anything is written when a chart is invalid
 */
export async function releaseCharts(options: ReleaseOptions, reporter: Reporter): Promise<ReleaseOutcome> {
  checkIndexPath(options.indexPath)
  checkBranch(options.pagesBranch)
  const repository = connectRepository(options.repository)
  const versions = await reporter.group('Package the charts', async () => {
    const folders = await chartFolders(options.root, options.charts)
    return packageCharts(options.root, folders, options.tagTemplate, reporter)
  })
  const found = await reporter.group('Compare with what is published', () =>
    review(repository, versions, options),
  )
  const findings = await findingsOn(found, options)
  report(findings, reporter)
  const charts =
    options.mode === 'release'
      ? await reporter.group('Publish', () => reconcile(repository, found, options, reporter))
      : found
  const site = await readChartSite(repository, options)
  // A check looks at the charts of a pull request, which cannot change the settings of the repository.
  const settings = site.finding && options.mode !== 'check' ? [site.finding] : []
  report(settings, reporter)
  return conclude({ charts, site, findings: [...findings, ...settings] }, repository, options, reporter)
}

function conclude(
  { charts, site, findings }: { charts: readonly ReviewedChart[]; site: ChartSite; findings: Finding[] },
  repository: Repository,
  { mode }: ReleaseOptions,
  reporter: Reporter,
): ReleaseOutcome {
  const results = charts.map((chart) => resultOf(chart, mode))
  reporter.summary(summaryText({ charts: results, site, findings, mode, repository: repository.name }))
  return {
    charts: results,
    released: results.filter(({ action }) => action === 'released' || action === 'healed').length,
    indexUrl: site.indexUrl,
    failed: findings.some((finding) => reaches(finding, 'error')),
  }
}

function report(findings: readonly Finding[], reporter: Reporter): void {
  for (const finding of findings) reporter.finding(finding)
}

async function review(
  repository: Repository,
  versions: readonly ChartVersion[],
  options: ReleaseOptions,
): Promise<ReviewedChart[]> {
  const charts: ReviewedChart[] = []
  for (const { version, published } of await readPublished(repository, versions, options)) {
    charts.push({ version, published, standing: await standingOf(repository, version, published) })
  }
  return charts
}

async function findingsOn(charts: readonly ReviewedChart[], options: ReleaseOptions): Promise<Finding[]> {
  const severity = options.mode === 'check' ? 'error' : 'warning'
  const context = { root: options.root, severity, index: indexName(options) } as const
  const findings = charts.map(({ version, standing }) => findingOn(version, standing, context))
  return (await Promise.all(findings)).flatMap((finding) => finding ?? [])
}

function checkIndexPath(path: string): void {
  if (path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')) return
  throw new ExpectedError({
    rule: 'invalid-index-path',
    message: `the index path ${JSON.stringify(path)} is not a path of a file on the Pages branch`,
    help: 'Write it without a slash at its start, for example index.yaml or charts/index.yaml.',
  })
}

function checkBranch(branch: string): void {
  if (isRefName(branch)) return
  throw new ExpectedError({
    rule: 'invalid-branch',
    message: `the Pages branch ${JSON.stringify(branch)} is not a name that git takes for a branch`,
    help: 'Write it without refs/heads/, for example gh-pages.',
  })
}
