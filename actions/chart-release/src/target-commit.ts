import { defaultBranch, readHead, type Repository } from '@pte/github'

/**
 * The commit to name for a new tag. The head of the default branch is what GitHub takes by itself, and better left
 * unsaid: to name a commit that touches .github/workflows needs a permission that no workflow token can have.
 */
export async function targetCommit(
  repository: Repository,
  commit: string | undefined,
): Promise<string | undefined> {
  if (commit === undefined) return undefined
  const head = await readHead(repository, await defaultBranch(repository))
  return head?.commit === commit ? undefined : commit
}
