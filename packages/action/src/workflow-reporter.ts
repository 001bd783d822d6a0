import { appendFileSync } from 'node:fs'
import { annotation, progressText, workflowCommand, type Reporter, type Severity } from '@pte/report'

/** GitHub shows no more annotations than these of one step. */
const annotationsPerSeverity = 10
/** GitHub drops a step's summary that is larger, in bytes. */
const summaryLimit = 1024 * 1024
const cutMark =
  '\n\n_The summary was cut here: it is longer than GitHub shows. The report file holds everything._\n'

/** Milliseconds between two lines about the same long step: a log keeps every line. */
const progressInterval = 5000

export interface WorkflowReporterOptions {
  write: (line: string) => void
  /** The file of the job summary, GITHUB_STEP_SUMMARY; none outside of a runner. */
  summaryFile: string | undefined
  /** Milliseconds since any fixed moment. */
  now?: () => number
}

/** A Reporter that writes workflow commands and log lines, and the job summary to its file. */
export function createWorkflowReporter({
  write,
  summaryFile,
  now = () => performance.now(),
}: WorkflowReporterOptions): Reporter {
  const shown: Record<Severity, number> = { error: 0, warning: 0, notice: 0 }
  let summarySize = 0
  let lastProgress = -Infinity
  return {
    finding(finding) {
      shown[finding.severity] += 1
      if (shown[finding.severity] <= annotationsPerSeverity) write(annotation(finding))
    },
    progress(progress) {
      if (progress.done !== undefined && now() - lastProgress < progressInterval) return
      if (progress.done !== undefined) lastProgress = now()
      write(asPlainLines(progressText(progress)))
    },
    summary(markdown) {
      if (!summaryFile || summarySize >= summaryLimit) return
      const text = fit(`${markdown}\n`, summaryLimit - summarySize)
      summarySize = text.cut ? summaryLimit : summarySize + Buffer.byteLength(text.value)
      appendFileSync(summaryFile, text.value)
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

/** The runner obeys lines that look like commands; what a build or a registry says must not be able to give any. */
function asPlainLines(text: string): string {
  return text.replace(/^(?=\s*(?:::|##\[))/gm, '| ')
}
