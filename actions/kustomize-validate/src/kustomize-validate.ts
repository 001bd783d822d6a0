import { countsText, reaches, reportAsMarkdown, type Reporter } from '@pte/report'
import { validate } from '@pte/validation'
import { annotate } from './annotate.ts'
import { relativeToCheckout } from './checkout-report.ts'
import { repositoryRoot } from './repository-root.ts'
import type { ValidateRepositoryOptions } from './validate-options.ts'
import { writeReports } from './write-reports.ts'

export type { ValidateRepositoryOptions } from './validate-options.ts'

export interface ValidationOutcome {
  errors: number
  warnings: number
  notices: number
  /** Absolute paths. */
  report: string
  sarifFile: string | undefined
  /** Why the step fails; undefined when it does not. */
  failure: string | undefined
}

/**
 * Builds what Flux would apply from a repository, checks it, and tells the result as annotations, as a job summary
 * and as files.
 *
 * @throws {ExpectedError} for options that name nothing
 */
export async function validateRepository(
  options: ValidateRepositoryOptions,
  reporter: Reporter,
): Promise<ValidationOutcome> {
  const { failOn, link } = options
  const root = await repositoryRoot(options.checkout, options.path)
  reporter.progress({ message: `Building what Flux would apply from ${options.path}` })
  const validated = await validate({
    path: root.absolute,
    clusters: options.clusters,
    sources: options.sources,
    ...(options.helm ? { helm: options.helm } : {}),
    downloader: options.downloader,
  })
  const report = relativeToCheckout(validated.report, root.relative)
  const files = await writeReports(report, options)
  annotate(report, reporter)
  reporter.summary(reportAsMarkdown(report, { link, failOn }))
  const failed = report.findings.some((finding) => reaches(finding, failOn))
  return {
    ...report.summary,
    ...files,
    failure: failed
      ? `${countsText(report.summary)}: see the annotations and the summary of this run`
      : undefined,
  }
}
