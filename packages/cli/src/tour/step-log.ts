import type { Finding, Severity } from '@pte/report'

/** What a step said: its log lines, and its annotations as findings again. */
export interface StepLog {
  lines: string[]
  annotations: Finding[]
}

const commandPattern = /^::([a-z-]+)(?: ([^:]*))?::(.*)$/
const severityOf: Readonly<Record<string, Severity>> = {
  error: 'error',
  warning: 'warning',
  notice: 'notice',
}

/** Reads workflow commands as GitHub's runner does: annotations are taken out, other commands leave no trace. */
export function readStepLog(log: string): StepLog {
  const lines: string[] = []
  const annotations: Finding[] = []
  for (const line of log.split('\n')) {
    const [, name, properties = '', data = ''] = commandPattern.exec(line) ?? []
    if (name === undefined) lines.push(line)
    else {
      const severity = severityOf[name]
      if (severity) annotations.push(toFinding(severity, readProperties(properties), unescape(data)))
      else if (name === 'group') lines.push(unescape(data))
    }
  }
  return { lines: lines.filter((line) => line.trim() !== ''), annotations }
}

function toFinding(severity: Severity, properties: Readonly<Record<string, string>>, data: string): Finding {
  const [message = '', ...help] = data.split('\n')
  const { title = '', file, line, col } = properties
  return {
    rule: title,
    severity,
    message,
    ...(help.length === 0 ? {} : { help: help.join('\n') }),
    ...(file === undefined
      ? {}
      : { at: { file, line: Number(line ?? 1), ...(col === undefined ? {} : { column: Number(col) }) } }),
  }
}

function readProperties(text: string): Record<string, string> {
  const pairs = text.split(',').map((pair) => {
    const equals = pair.indexOf('=')
    return [pair.slice(0, equals), unescape(pair.slice(equals + 1))] as const
  })
  return Object.fromEntries(pairs)
}

function unescape(text: string): string {
  return text
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%25', '%')
}
