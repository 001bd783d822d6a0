import { countsText } from './counts-text.ts'
import { reaches, type Finding, type Place, type Severity } from './finding.ts'
import { groupByFile } from './findings.ts'
import { codeAsMarkdown, textAsMarkdown } from './markdown-text.ts'
import type { ClusterSummary, ValidationReport } from './validation-report.ts'

const icon: Record<Severity, string> = { error: '❌', warning: '⚠️', notice: 'ℹ️' }

export interface MarkdownOptions {
  /** Page that shows a place of the repository; undefined when there is none. */
  link: (place: Place) => string | undefined
  /** From here on findings fail the check. */
  failOn: Severity | 'never'
}

/** A job summary: whether the check passed, what was built, and for each file what is wrong and what to do. */
export function reportAsMarkdown(report: ValidationReport, options: MarkdownOptions): string {
  const failed = report.findings.some((finding) => reaches(finding, options.failOn))
  const title = failed ? '## ❌ Flux would not apply this as it is' : '## ✅ Flux can apply this'
  const parts = [title, `**${countsText(report.summary)}**`]
  if (report.clusters.length > 0) parts.push(clusterTable(report.clusters))
  for (const [file, findings] of groupByFile(report.findings)) {
    parts.push(
      `### ${file === undefined ? 'The repository' : codeAsMarkdown(file)}`,
      findingTable(findings, options),
    )
  }
  return `${parts.join('\n\n')}\n`
}

function clusterTable(clusters: readonly ClusterSummary[]): string {
  const rows = clusters.map(
    ({ entry, roots, objects }) => `| ${codeAsMarkdown(entry || '.')} | ${roots} | ${objects} |`,
  )
  return ['| cluster | Flux Kustomizations | objects |', '| --- | ---: | ---: |', ...rows].join('\n')
}

function findingTable(findings: readonly Finding[], { link }: MarkdownOptions): string {
  const rows = findings.map((finding) => {
    const url = finding.at && link(finding.at)
    const line =
      finding.at === undefined ? '' : url ? `[${finding.at.line}](${url})` : String(finding.at.line)
    const help = finding.help === undefined ? '' : `<br>→ ${textAsMarkdown(finding.help)}`
    return `| ${icon[finding.severity]} | ${line} | ${textAsMarkdown(finding.message)}${help} | ${codeAsMarkdown(finding.rule)} |`
  })
  return ['| | line | what is wrong, and what to do | rule |', '| --- | ---: | --- | --- |', ...rows].join(
    '\n',
  )
}
