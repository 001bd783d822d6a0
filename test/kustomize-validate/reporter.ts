import type { Finding, Reporter } from '@pte/report'

/** A Reporter that keeps what it is told. */
export function createListReporter(): Reporter & { findings: Finding[]; summaries: string[] } {
  const findings: Finding[] = []
  const summaries: string[] = []
  return {
    findings,
    summaries,
    finding: (finding) => findings.push(finding),
    progress: () => undefined,
    summary: (markdown) => summaries.push(markdown),
    secret: () => undefined,
    group: (_, work) => work(),
  }
}
