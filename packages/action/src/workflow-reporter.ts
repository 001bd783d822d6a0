import { appendFileSync } from 'node:fs'
import { annotation, progressText, workflowCommand, type Reporter, type Severity } from '@pte/report'

/** GitHub shows no more annotations than these of one step. */
const annotationsPerSeverity = 10
/** GitHub drops a step's summary that is larger, in bytes. */
const summaryLimit = 1024 * 1024
const cutMark =
  '\n\n_The summary was cut here: it is longer than GitHub shows. The report file holds everything._\n'

/** A Reporter that writes workflow commands to standard output and the job summary to its file. */
export function createWorkflowReporter(env: NodeJS.ProcessEnv, write: (line: string) => void): Reporter {
  const shown: Record<Severity, number> = { error: 0, warning: 0, notice: 0 }
  let summarySize = 0
  return {
    finding(finding) {
      shown[finding.severity] += 1
      if (shown[finding.severity] <= annotationsPerSeverity) write(annotation(finding))
    },
    progress: (progress) => {
      write(progressText(progress))
    },
    summary(markdown) {
      const file = env['GITHUB_STEP_SUMMARY']
      if (!file || summarySize >= summaryLimit) return
      const text = fit(`${markdown}\n`, summaryLimit - summarySize)
      summarySize = text.cut ? summaryLimit : summarySize + Buffer.byteLength(text.value)
      appendFileSync(file, text.value)
    },
    secret: (value) => {
      if (value !== '') write(workflowCommand('add-mask', value))
    },
    async group(name, work) {
      write(workflowCommand('group', name))
      try {
        return await work()
      } finally {
        write(workflowCommand('endgroup', ''))
      }
    },
  }
}

function fit(text: string, room: number): { value: string; cut: boolean } {
  const bytes = Buffer.from(text)
  if (bytes.length <= room) return { value: text, cut: false }
  const end = Math.max(room - Buffer.byteLength(cutMark), 0)
  // A character that the cut splits becomes U+FFFD; drop it.
  return {
    value:
      bytes
        .subarray(0, end)
        .toString()
        .replace(/\uFFFD+$/, '') + cutMark,
    cut: true,
  }
}
