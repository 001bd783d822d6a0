import { ExpectedError, type Reporter } from '@pte/report'
import type { ChartVersion } from './chart-version.ts'
import { titleOf } from './chart-version.ts'
import { tagOf } from './tag-template.ts'

/**
 * Packages every chart. Nothing is published before all of them are valid, so all mistakes are told at once.
 *
 * @throws {ExpectedError} the first mistake, after the others were reported
 */
export async function packageCharts(
  root: string,
  folders: readonly string[],
  tagTemplate: string,
  reporter: Reporter,
): Promise<ChartVersion[]> {
  const versions: ChartVersion[] = []
  const failures: ExpectedError[] = []
  for (const path of folders) {
    try {
      const version = await packageFolder(root, path, tagTemplate, reporter)
      refuseTwice(versions, version)
      versions.push(version)
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error
      failures.push(error)
    }
  }
  const [first, ...others] = failures
  for (const { finding } of others) reporter.finding(finding)
  if (first) throw first
  return versions
}

async function packageFolder(
  root: string,
  path: string,
  tagTemplate: string,
  reporter: Reporter,
): Promise<ChartVersion> {
  const { packageChart, readChart } = await import('@pte/helm')
  const chart = await readChart(root, path)
  for (const finding of chart.findings) reporter.finding(finding)
  const version = { path, tag: tagOf(tagTemplate, chart.metadata), packaged: packageChart(chart) }
  reporter.progress({ message: `${titleOf(version)}  ${path}  sha256:${version.packaged.digest}` })
  return version
}

function refuseTwice(others: readonly ChartVersion[], version: ChartVersion): void {
  const other = others.find(({ tag }) => tag === version.tag)
  if (other === undefined) return
  throw new ExpectedError({
    rule: 'release-twice',
    message: `${titleOf(version)} in ${version.path} and ${titleOf(other)} in ${other.path} would both be released as ${version.tag}`,
    help: 'Give them different names, or take both {name} and {version} into the tag template.',
    at: { file: `${version.path}/Chart.yaml`, line: 1 },
  })
}
