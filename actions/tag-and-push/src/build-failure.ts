import { basename } from 'node:path'
import type { CommandResult } from '@pte/process'
import { ExpectedError } from '@pte/report'

const shownLines = 20

/** Explains a build that ended badly by the end of its own output. */
export function buildFailure({ exitCode, stderr }: CommandResult, { file }: { file: string }): ExpectedError {
  const output = stderr.trimEnd().split(/\r?\n/).slice(-shownLines).join('\n')
  return new ExpectedError({
    rule: 'build-failed',
    message: `the build of ${basename(file)} failed with exit status ${exitCode}`,
    help: `The end of its output:\n${output}`,
  })
}
