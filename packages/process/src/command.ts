/** How a command ended. Output is text; what was not captured is empty. */
export interface CommandResult {
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

/**
 * Runs a program with an argv array, silently, without a shell, and waits for its end.
 *
 * @throws {CommandNotFound} when the program is not on PATH.
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
  return getExecOutput(`"${path}"`, [...args], {
    silent: true,
    ignoreReturnCode: true,
    env: { ...options.env },
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
    ...(options.onErrorLine === undefined ? {} : { listeners: { errline: options.onErrorLine } }),
  })
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
