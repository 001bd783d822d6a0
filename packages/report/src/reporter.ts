import type { Finding } from './finding.ts'
import type { Progress } from './progress.ts'

/** How a job speaks to its user: workflow commands in an action, text on a terminal, a list in a test. */
export interface Reporter {
  finding(finding: Finding): void
  progress(progress: Progress): void
  /** Adds Markdown to the job summary. */
  summary(markdown: string): void
  /** From here on `value` is masked in everything that is printed. */
  secret(value: string): void
  group<T>(name: string, work: () => Promise<T>): Promise<T>
}
