import { spawn } from 'node:child_process'
import { once } from 'node:events'
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
 * Runs a command under GNU time, with its output in files so that nobody waits for a reader. Servers in this process
 * go on meanwhile.
 *
 * @throws when it ends with another status than expected.
 */
export async function measure(
  { program, args, cwd, env, statuses = [0] }: Command,
  temporary: string,
): Promise<MeasuredRun> {
  const place = (name: string): string => join(temporary, name)
  const [stdout, stderr] = [openSync(place('stdout'), 'w'), openSync(place('stderr'), 'w')]
  const started = process.hrtime.bigint()
  const child = spawn('time', ['-q', '-f', '%U %S %M', '-o', place('usage'), program, ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, ...env },
    stdio: ['ignore', stdout, stderr],
  })
  const [status] = (await once(child, 'exit')) as [number | null]
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  closeSync(stdout)
  closeSync(stderr)
  const read = (name: string): string => readFileSync(place(name), 'utf8')
  if (status === null || !statuses.includes(status))
    throw new Error(
      `${program} ${args.join(' ')} ended with ${status ?? 'a signal'}:\n${read('stderr')}${read('stdout')}`,
    )
  const [user = 0, system = 0, kilobytes = 0] = read('usage').trim().split(' ').map(Number)
  return {
    seconds,
    cpuSeconds: user + system,
    peakBytes: kilobytes * 1024,
    stdout: read('stdout'),
  }
}
