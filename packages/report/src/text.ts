import { styleText } from 'node:util'
import { codeFrame } from './code-frame.ts'
import { countsText } from './counts-text.ts'
import type { Finding, Place, Severity } from './finding.ts'
import type { ValidationReport } from './validation-report.ts'

type Style = Parameters<typeof styleText>[0]
type Paint = (style: Style, text: string) => string

const severityStyle: Record<Severity, Style> = { error: 'red', warning: 'yellow', notice: 'blue' }

export interface TextOptions {
  colour: boolean
  /** The text of a file of the repository, for code frames; undefined where there is none to show. */
  source: (file: string) => string | undefined
}

/** All findings for people at a terminal, and a last line that counts them. */
export function reportAsText(report: ValidationReport, options: TextOptions): string {
  const blocks = report.findings.map((finding) => findingAsText(finding, options))
  const objects = report.clusters.reduce((sum, cluster) => sum + cluster.objects, 0)
  const entries = report.clusters.map((cluster) => cluster.entry || '.').join(', ')
  const checked = entries === '' ? '' : ` in ${objects} objects of ${entries}`
  return [...blocks, `${countsText(report.summary)}${checked}\n`].join('\n')
}

/** `file:line:column severity: message [rule]`, the source line, and what to do. */
export function findingAsText(finding: Finding, { colour, source }: TextOptions): string {
  // Whether to colour is the caller's decision, which knows the stream that the text is for.
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text)
  const { at, severity, rule, message, help, related = [] } = finding
  const place = at ? `${paint('bold', placeText(at))} ` : ''
  const lines = [
    `${place}${paint(severityStyle[severity], severity)}: ${message} ${paint('dim', `[${rule}]`)}`,
  ]
  if (at) lines.push(...codeFrame(source(at.file) ?? '', at).map((line) => `  ${paint('dim', line)}`))
  for (const other of related) lines.push(`  ${placeText(other.at)}: ${other.message}`)
  if (help !== undefined) lines.push(`  ${paint('cyan', 'help:')} ${help.replaceAll('\n', '\n        ')}`)
  return `${lines.join('\n')}\n`
}

function placeText({ file, line, column }: Place): string {
  return `${file}:${line}${column === undefined ? '' : `:${column}`}`
}
