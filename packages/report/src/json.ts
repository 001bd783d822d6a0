import type { ValidationReport } from './validation-report.ts'

/** The JSON report, indented by two, with a final line break. */
export function reportAsJson(report: ValidationReport): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
