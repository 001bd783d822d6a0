import type { Head } from './branch.ts'
import type { Refusal } from './refusal.ts'
import type { RepositoryName } from './repository-name.ts'
import type { Octokit, Repository } from './repository.ts'

/** Files by path, with their new text. All others stay as they are. */
export type FileChanges = Readonly<Record<string, string>>

/** What became of a commit: the branch points to it, or somebody was faster. */
export type CommitOutcome = { kind: 'committed'; commit: string } | { kind: 'conflict'; reason: string }

/** A change of a branch whose head is known; undefined stands for a branch that does not exist. */
export interface BranchChange {
  branch: string
  head: Head | undefined
  files: FileChanges
  /** The commit's message. */
  message: string
}

/**
 * Makes a commit on top of `head` the new head of the branch, if the branch is still at `head`. A branch that does
 * not exist begins with this commit. Author and signature are GitHub's, for the token.
 */
export async function commitFiles(repository: Repository, change: BranchChange): Promise<CommitOutcome> {
  const purpose = { doing: `commit to the branch ${change.branch}`, permission: 'contents: write' } as const
  const commit = await repository.ask(purpose, (octokit, where) => makeCommit(octokit, where, change))
  const answer = await repository.attempt((octokit, where) => moveBranch(octokit, where, change, commit))
  if (answer.ok) return { kind: 'committed', commit }
  if (isConflict(answer.refusal)) return { kind: 'conflict', reason: answer.refusal.message }
  throw repository.explain(answer.refusal, purpose)
}

async function makeCommit(
  { rest: { git } }: Octokit,
  where: RepositoryName,
  { head, files, message }: BranchChange,
): Promise<string> {
  const blobs = Object.entries(files).map(async ([path, text]) => {
    const content = Buffer.from(text).toString('base64')
    const { data } = await git.createBlob({ ...where, content, encoding: 'base64' })
    return { path, mode: '100644', type: 'blob', sha: data.sha } as const
  })
  const base = head === undefined ? {} : { base_tree: head.tree }
  const { data: tree } = await git.createTree({ ...where, ...base, tree: await Promise.all(blobs) })
  const parents = head === undefined ? [] : [head.commit]
  return (await git.createCommit({ ...where, message, tree: tree.sha, parents })).data.sha
}

async function moveBranch(
  { rest: { git } }: Octokit,
  where: RepositoryName,
  { branch, head }: BranchChange,
  sha: string,
): Promise<void> {
  if (head === undefined) await git.createRef({ ...where, ref: `refs/heads/${branch}`, sha })
  else await git.updateRef({ ...where, ref: `heads/${branch}`, sha, force: false })
}

/**
 * The branch moved, appeared or vanished meanwhile. A branch that could not be moved for want of an answer counts
 * too: reading it again shows whether the commit has arrived.
 */
function isConflict({ status, message }: Refusal): boolean {
  if (status === undefined || status >= 500) return true
  return (
    (status === 422 || status === 409) &&
    /not a fast.?forward|already exists|does not exist|cannot be updated|but expected/i.test(message)
  )
}
