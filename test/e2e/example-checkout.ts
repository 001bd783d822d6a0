import { execFileSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'

const identity = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((role) => [
    [`GIT_${role}_NAME`, 'Ada'],
    [`GIT_${role}_EMAIL`, 'ada@example.org'],
    [`GIT_${role}_DATE`, '2026-11-24T12:00:00Z'],
  ]),
)

/** A repository made of an example, as a runner has it checked out. */
export interface ExampleCheckout {
  folder: string
  /** `owner/name`, as the remote says it. */
  repository: string
  /** Full id of the commit. */
  sha: string
}

/** Copies an example into `folder`, lets `change` work on it, and commits it as the repository `owner/name`. */
export function checkOutExample(
  example: 'app' | 'infrastructure',
  folder: string,
  repository: string,
  change: (folder: string) => void = () => undefined,
): ExampleCheckout {
  cpSync(join('examples', example), folder, { recursive: true })
  change(folder)
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
  git(folder, 'remote', 'add', 'origin', `https://github.com/${repository}`)
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', 'Begin')
  return { folder, repository, sha: git(folder, 'rev-parse', 'HEAD').trim() }
}

function git(cwd: string, ...args: string[]): string {
  const env = { ...process.env, ...identity, GIT_CONFIG_GLOBAL: '/dev/null' }
  return execFileSync('git', args, { cwd, env, encoding: 'utf8' })
}
