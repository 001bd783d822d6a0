import { CommanderError } from 'commander'
import { ExpectedError } from '@pte/report'
import { exitStatus } from './exit-status.ts'
import { createTerminalReporter } from './terminal-reporter.ts'

/** Tells why the program failed, and gives the exit status. Only a bug of ours shows its stack. */
export function reportFailure(error: unknown, stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): number {
  // Commander has printed its message, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.ok : exitStatus.failure
  if (error instanceof ExpectedError) createTerminalReporter(stream, env).finding(error.finding)
  else stream.write(`pte: unexpected failure, please report it\n${stackOf(error)}\n`)
  return exitStatus.failure
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
