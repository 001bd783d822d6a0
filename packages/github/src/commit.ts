import type { Head } from './branch.ts'
import type { Refusal } from './refusal.ts'
import type { Repository } from './repository.ts'

/** Files by path, with their new text. All others stay as they are. */
export type FileChanges = Readonly<Record<string, string>>

/** What became of a commit: the branch points to it, or somebody was faster. */
export type CommitOutcome = { kind: 'committed'; commit: string } | { kind: 'conflict'; reason: string }

/**
 * Makes a commit on top of `head` the new head of the branch, if the branch is still at `head`; undefined stands for
 * a branch that does not exist and begins with this commit. Author and signature are GitHub's, for the token.
 */
export async function commitFiles(
  repository: Repository,
  change: { branch: string; head: Head | undefined; files: FileChanges; message: string },
): Promise<CommitOutcome> {
  const purpose = { doing: `commit to the branch ${change.branch}`, permission: 'contents: write' } as const
  const commit = await repository.ask(purpose, async (octokit, where) => {
    const tree = await Promise.all(
      Object.entries(change.files).map(async ([path, text]) => {
        const content = Buffer.from(text).toString('base64')
        const { data } = await octokit.rest.git.createBlob({ ...where, content, encoding: 'base64' })
        return { path, mode: '100644', type: 'blob', sha: data.sha } as const
      }),
    )
    const base = change.head === undefined ? {} : { base_tree: change.head.tree }
    const { data: made } = await octokit.rest.git.createTree({ ...where, ...base, tree })
    const parents = change.head === undefined ? [] : [change.head.commit]
    const { message } = change
    const { data } = await octokit.rest.git.createCommit({ ...where, message, tree: made.sha, parents })
    return data.sha
  })
  const answer = await repository.attempt(async ({ rest }, where) => {
    if (change.head === undefined) {
      await rest.git.createRef({ ...where, ref: `refs/heads/${change.branch}`, sha: commit })
    } else await rest.git.updateRef({ ...where, ref: `heads/${change.branch}`, sha: commit, force: false })
  })
  if (answer.ok) return { kind: 'committed', commit }
  if (isConflict(answer.refusal)) return { kind: 'conflict', reason: answer.refusal.message }
  throw repository.explain(answer.refusal, purpose)
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
