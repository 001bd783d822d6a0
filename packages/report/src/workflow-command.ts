import type { Finding } from './finding.ts'

/**
 * A workflow command of GitHub Actions, `::name key=value::message`, escaped as @actions/core does.
 * Written here rather than taken from @actions/core because the command line prints them too and
 * loading that library doubles the start-up of a bundle.
 */
export function workflowCommand(
  name: string,
  message: string,
  properties: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '')
  const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',')
  return `::${name}${list === '' ? '' : ` ${list}`}::${escapeData(message)}`
}

/** The annotation of a finding: on its file and line where it has one. */
export function annotation(finding: Finding): string {
  const { file, line, endLine, column, endColumn } = finding.at ?? {}
  // GitHub shows columns only for annotations of one line.
  const oneLine = endLine === undefined || endLine === line
  const message = finding.help === undefined ? finding.message : `${finding.message}\n${finding.help}`
  return workflowCommand(finding.severity, message, {
    title: finding.rule,
    file,
    line,
    endLine,
    col: oneLine ? column : undefined,
    endColumn: oneLine ? endColumn : undefined,
  })
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
