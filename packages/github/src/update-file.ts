import { ExpectedError } from '@pte/report'
import { readFile, readHead } from './branch.ts'
import { commitFiles, type FileChanges } from './commit.ts'
import { backOff } from './pace.ts'
import type { Repository } from './repository.ts'

export interface FileUpdate {
  branch: string
  path: string
  /** The commit's message. */
  message: string
  /** The new text for the present one; undefined when nothing is to change. Called again when the branch moved. */
  merge: (text: string | undefined) => string | undefined | Promise<string | undefined>
  /** Further files for the first commit of a branch that does not exist yet. */
  whenCreated: FileChanges
}

export type FileUpdateOutcome =
  { kind: 'unchanged' } | { kind: 'updated'; commit: string; createdBranch: boolean }

const attempts = 10

/**
 * Changes one file of a branch by compare-and-swap: whoever else commits meanwhile loses nothing, since the change
 * is then merged anew into what they wrote. A branch that does not exist begins without history.
 */
export async function updateFile(repository: Repository, update: FileUpdate): Promise<FileUpdateOutcome> {
  let reason = ''
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (attempt > 0) await backOff(repository.pace, attempt - 1)
    const head = await readHead(repository, update.branch)
    const present = head && (await readFile(repository, head, update.path))
    const text = await update.merge(present)
    if (text === undefined || text === present) return { kind: 'unchanged' }
    const files = { ...(head === undefined ? update.whenCreated : {}), [update.path]: text }
    const outcome = await commitFiles(repository, { ...update, head, files })
    if (outcome.kind === 'committed') return { kind: 'updated', commit: outcome.commit, createdBranch: !head }
    reason = outcome.reason
  }
  throw new ExpectedError({
    rule: 'branch-busy',
    message: `cannot change ${update.path} on the branch ${update.branch} of ${repository.name}: it moved on in each of ${attempts} attempts (GitHub: ${reason})`,
    help: 'Let workflows that write to this branch wait for each other (concurrency: in the workflow), and run it again.',
  })
}
