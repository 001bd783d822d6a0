export { ExpectedError } from './expected-error.ts'
export { countBySeverity, mergeFindings, type SeverityCounts } from './findings.ts'
export {
  reaches,
  severities,
  type Finding,
  type ObjectIdentity,
  type Place,
  type Severity,
} from './finding.ts'
export { progressText, type Progress } from './progress.ts'
export type { Reporter } from './reporter.ts'
export { annotation, workflowCommand } from './workflow-command.ts'
