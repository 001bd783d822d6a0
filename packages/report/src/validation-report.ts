import type { Finding } from './finding.ts'
import { countBySeverity, type SeverityCounts } from './findings.ts'

/** A cluster that was checked: its entry folder, and how many Flux roots and objects were built for it. */
export interface ClusterSummary {
  entry: string
  roots: number
  objects: number
}

/** What a validation found; also the shape of the JSON report, which is part of our interface. */
export interface ValidationReport {
  version: 1
  clusters: ClusterSummary[]
  findings: Finding[]
  summary: SeverityCounts
}

export function createReport(
  clusters: readonly ClusterSummary[],
  findings: readonly Finding[],
): ValidationReport {
  return {
    version: 1,
    clusters: [...clusters],
    findings: [...findings],
    summary: countBySeverity(findings),
  }
}
