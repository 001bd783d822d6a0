import type { Finding, Reporter } from '@pte/report'

/** A Reporter that keeps what it is told, for tests to look at. */
export interface RecordingReporter extends Reporter {
  findings: Finding[]
  messages: string[]
  summaries: string[]
  secrets: string[]
}

export function recordingReporter(): RecordingReporter {
  const findings: Finding[] = []
  const messages: string[] = []
  const summaries: string[] = []
  const secrets: string[] = []
  return {
    ...{ findings, messages, summaries, secrets },
    finding: (finding) => findings.push(finding),
    progress: ({ message }) => messages.push(message),
    summary: (markdown) => summaries.push(markdown),
    secret: (value) => secrets.push(value),
    group: (name, work) => {
      messages.push(name)
      return work()
    },
  }
}
