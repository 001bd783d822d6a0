import type { Finding } from './finding.ts'

/** A step of long work. `done` of `total` in `unit`, where the amount is known. */
export interface Progress {
  message: string
  done?: number
  total?: number
  unit?: 'bytes' | 'items'
}

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
