import { CommandNotFound, runCommand, type CommandResult } from '@pte/process'
import type { Reporter } from '@pte/report'
import { dockerMissing } from './engine-failure.ts'

/** Runs docker with an argv and waits for its end; what it says on standard error is progress. */
export type Docker = (args: readonly string[]) => Promise<CommandResult>

/** @throws {ExpectedError} `docker-not-found`, by what is returned. */
export function dockerIn(
  place: { cwd: string; env: Readonly<Record<string, string>> },
  reporter: Pick<Reporter, 'progress'>,
): Docker {
  const onErrorLine = (message: string): void => {
    reporter.progress({ message })
  }
  return async (args) => {
    try {
      return await runCommand('docker', args, { ...place, onErrorLine })
    } catch (error) {
      throw error instanceof CommandNotFound ? dockerMissing(error) : error
    }
  }
}

/** The last line of what a command complained of. */
export function lastLine({ stderr, stdout }: CommandResult): string {
  return (stderr.trim() || stdout.trim()).split(/\r?\n/).at(-1) ?? ''
}
