import { spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Command {
  program: string
  args: readonly string[]
  cwd?: string
  env?: Readonly<Record<string, string>>
  /** Exit statuses that are no failure. */
  statuses?: readonly number[]
}

/** What a whole process cost, its children included. */
export interface MeasuredRun {
  seconds: number
  /** User and system time of all processors. */
  cpuSeconds: number
  /** Largest resident set of any one process. */
  peakBytes: number
  stdout: string
}

/**
 * Runs a command under GNU time, with its output in a file so that nobody waits for a reader.
 *
 * @throws when it ends with another status than expected.
 */
export function measure(
  { program, args, cwd, env, statuses = [0] }: Command,
  temporary: string,
): MeasuredRun {
  const output = join(temporary, 'stdout')
  const usage = join(temporary, 'usage')
  const file = openSync(output, 'w')
  const started = process.hrtime.bigint()
  const { status, stderr } = spawnSync('time', ['-q', '-f', '%U %S %M', '-o', usage, program, ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, ...env },
    stdio: ['ignore', file, 'pipe'],
    encoding: 'utf8',
  })
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  closeSync(file)
  if (status === null || !statuses.includes(status))
    throw new Error(`${program} ${args.join(' ')} ended with ${status ?? 'a signal'}: ${stderr}`)
  const [user = 0, system = 0, kilobytes = 0] = readFileSync(usage, 'utf8').trim().split(' ').map(Number)
  return {
    seconds,
    cpuSeconds: user + system,
    peakBytes: kilobytes * 1024,
    stdout: readFileSync(output, 'utf8'),
  }
}
