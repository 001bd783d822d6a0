import { severities, type Reporter, type ValidationReport } from '@pte/report'

/** Shows the findings on their lines, the worst first: GitHub shows the first ten of each severity. */
export function annotate(report: ValidationReport, reporter: Reporter): void {
  for (const severity of severities) {
    for (const finding of report.findings) if (finding.severity === severity) reporter.finding(finding)
  }
}
