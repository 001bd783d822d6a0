export { ExpectedError } from './expected-error.ts'
export { countsText } from './counts-text.ts'
export { countBySeverity, mergeFindings, type SeverityCounts } from './findings.ts'
export {
  reaches,
  severities,
  type Finding,
  type ObjectIdentity,
  type Place,
  type Severity,
} from './finding.ts'
export { reportAsJson } from './json.ts'
export { reportAsJunit } from './junit.ts'
export { reportAsMarkdown, type MarkdownOptions } from './markdown.ts'
export { codeAsMarkdown, textAsMarkdown } from './markdown-text.ts'
export { progressText, type Progress } from './progress.ts'
export type { Reporter } from './reporter.ts'
export { reportAsSarif, type SarifOptions } from './sarif.ts'
export { findingAsText, reportAsText, type TextOptions } from './text.ts'
export { createReport, type ClusterSummary, type ValidationReport } from './validation-report.ts'
export { annotation, workflowCommand } from './workflow-command.ts'
