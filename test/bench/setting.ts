import { execFileSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import { tool } from '../oracle/tool.ts'

/** When, on what and with what a bench ran: its numbers mean nothing without. */
export function setting(tools: readonly string[]): string {
  const date = new Date().toISOString().slice(0, 10)
  const [processor] = cpus()
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB`
  const version = (name: string): string =>
    execFileSync('go', ['version', '-m', tool(name)], { encoding: 'utf8' })
      .split('\n')
      .flatMap((line) => /^\tmod\t\S+\t(\S+)/.exec(line)?.[1] ?? [])
      .join('')
  // Says `-dirty` where the commit is not what was measured.
  const describe = ['describe', '--always', '--dirty', '--abbrev=12', '--exclude=*']
  const commit = execFileSync('git', describe, { encoding: 'utf8' }).trim()
  return [
    `${date}, commit ${commit}, ${cpus().length} × ${processor?.model ?? 'processor'}, ${memory}, Linux.`,
    `node ${process.version}, ${tools.map((name) => `${name} ${version(name)}`).join(', ')}.`,
  ].join('\n')
}
