import type { ChildProcess } from 'node:child_process'
import { constants } from 'node:os'
import { noteRunning } from './running-commands.ts'
import { tellChildren } from './started-child.ts'

/** How a command ended. Output is text; what was not captured is empty. */
export interface CommandResult {
  /** As a shell tells it: 128 and the number of the signal for a command that a signal has ended. */
  exitCode: number
  stdout: string
  stderr: string
}

export interface CommandOptions {
  cwd?: string
  /** The whole environment of the command: nothing is inherited that is not given here. */
  env: Readonly<Record<string, string>>
  /** Written to standard input, which is closed afterwards; where a secret goes instead of argv. */
  input?: string
  /** Called with each line of standard error, for progress. */
  onErrorLine?: (line: string) => void
  /** Ends the command when it is aborted, by SIGTERM and after five seconds by SIGKILL, and is thrown as its reason. */
  signal?: AbortSignal
  /** Most bytes of standard output and error together; a command that writes more is ended. Without: no limit. */
  outputLimit?: number
}

/** The program is not on PATH. A non-zero exit is not an error but a result. */
export class CommandNotFound extends Error {
  override readonly name = 'CommandNotFound' as const
  readonly program: string

  constructor(program: string) {
    super(`${program} is not installed, or not on PATH`)
    this.program = program
  }
}

/** The command wrote more than it may. */
export class OutputTooLong extends Error {
  override readonly name = 'OutputTooLong' as const

  constructor(program: string, limit: number) {
    super(`${program} writes more than ${limit} bytes`)
  }
}

/**
 * Runs a program with an argv array, silently, without a shell, and waits for its end.
 *
 * @throws {CommandNotFound} when the program is not on PATH.
 * @throws {OutputTooLong} when it writes more than the limit.
 */
export async function runCommand(
  program: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<CommandResult> {
  const { which } = await import('@actions/io')
  const path = await which(program)
  if (path === '') throw new CommandNotFound(program)
  const { getExecOutput } = await import('@actions/exec')
  const { env, cwd, input, onErrorLine } = options
  return untilStopped(program, options, (count) =>
    getExecOutput(`"${path}"`, [...args], {
      silent: true,
      ignoreReturnCode: true,
      env: { ...env },
      ...(cwd === undefined ? {} : { cwd }),
      ...(input === undefined ? {} : { input: Buffer.from(input) }),
      listeners: {
        stdout: count,
        stderr: count,
        ...(onErrorLine === undefined ? {} : { errline: onErrorLine }),
      },
    }),
  )
}

/** Runs a command that is ended when its signal is aborted or its output is too long. */
async function untilStopped(
  program: string,
  { signal, outputLimit = Infinity }: CommandOptions,
  run: (count: (chunk: Buffer) => void) => Promise<CommandResult>,
): Promise<CommandResult> {
  signal?.throwIfAborted()
  const stop = new AbortController()
  const stopAsTold = (): void => {
    stop.abort(signal?.reason)
  }
  const children: ChildProcess[] = []
  let written = 0
  const count = (chunk: Buffer): void => {
    written += chunk.byteLength
    if (written > outputLimit) stop.abort(new OutputTooLong(program, outputLimit))
  }
  signal?.addEventListener('abort', stopAsTold)
  try {
    const result = await tellChildren(
      (child) => {
        children.push(child)
        noteRunning(child, stop.signal)
      },
      () => run(count),
    )
    stop.signal.throwIfAborted()
    return { ...result, exitCode: statusOf(children, result) }
  } finally {
    signal?.removeEventListener('abort', stopAsTold)
  }
}

/** `@actions/exec` has no status for a command that a signal has ended. */
function statusOf([child]: readonly ChildProcess[], { exitCode }: CommandResult): number {
  const signal = child?.signalCode ?? undefined
  return signal === undefined ? exitCode : 128 + constants.signals[signal]
}

/** The part of an environment that programs commonly need: PATH, HOME, proxies, locale, temporary folder. */
export function baseEnvironment(env: NodeJS.ProcessEnv): Record<string, string> {
  const wanted =
    /^(?:PATH|HOME|USER|LANG|LC_.*|TMPDIR|TEMP|TMP|SystemRoot|(?:https?|no|all)_proxy|SSL_CERT_(?:FILE|DIR))$/i
  const found: Record<string, string> = {}
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && wanted.test(name)) found[name] = value
  }
  return found
}
