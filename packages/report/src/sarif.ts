import type { Log, ReportingDescriptor, Result } from 'sarif'
import type { Finding, Place, Severity } from './finding.ts'
import type { ValidationReport } from './validation-report.ts'

/** GitHub takes no more results of one run, and shows fewer. */
const resultLimit = 25_000
const level: Record<Severity, Result.level> = { error: 'error', warning: 'warning', notice: 'note' }

export interface SarifOptions {
  /** One sentence about a rule. */
  describe: (rule: string) => string
}

/**
 * The findings as a log of SARIF 2.1.0, in the subset that GitHub's code scanning reads: relative URIs, a location
 * for every result, and `results` present even when there are none.
 */
export function reportAsSarif(report: ValidationReport, { describe }: SarifOptions): string {
  const findings = report.findings.slice(0, resultLimit)
  const rules = [...new Set(findings.map((finding) => finding.rule))].sort()
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: 'pte',
            rules: rules.map((id) => ruleOf(id, describe(id))),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, rules.indexOf(finding.rule))),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function ruleOf(id: string, text: string): ReportingDescriptor {
  return { id, shortDescription: { text } }
}

function resultOf(finding: Finding, ruleIndex: number): Result {
  const text = finding.help === undefined ? finding.message : `${finding.message}\n${finding.help}`
  const related = finding.related?.map(({ message, at }) => ({
    ...locationOf(at),
    message: { text: message },
  }))
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: level[finding.severity],
    message: { text },
    // What concerns the repository as a whole stands at its root: GitHub refuses a result without a place.
    locations: [locationOf(finding.at ?? { file: '.', line: 1 })],
    ...(related && related.length > 0 ? { relatedLocations: related } : {}),
  }
}

function locationOf({
  file,
  line,
  column,
  endLine,
  endColumn,
}: Place): NonNullable<Result['locations']>[number] {
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
      region: {
        startLine: line,
        ...(column === undefined ? {} : { startColumn: column }),
        ...(endLine === undefined ? {} : { endLine }),
        ...(endColumn === undefined ? {} : { endColumn }),
      },
    },
  }
}
