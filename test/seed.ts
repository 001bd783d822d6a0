import { execFileSync } from 'node:child_process'

/**
 * Where generated tests begin: another place for each commit, the same when a commit is tested again, so that a red
 * run can be repeated. PTE_SEED sets another.
 */
export const seed = Number(process.env['PTE_SEED'] ?? Number.parseInt(headCommit().slice(0, 7), 16))

function headCommit(): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    // A copy of the sources without their history.
    return '0000001'
  }
}
