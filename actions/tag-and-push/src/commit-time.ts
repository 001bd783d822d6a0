import { ExpectedError } from '@pte/report'
import { commitTimeFromGit, type Checkout } from './checkout.ts'
import type { Connect } from './connect.ts'

/**
 * When a commit was made (its committer date), in milliseconds since 1970: from the checkout, which on pull requests
 * does not have the head commit, else from the API.
 *
 * @throws {ExpectedError} `no-commit`, and what the API refuses with.
 */
export async function commitTimeOf(sha: string, checkout: Checkout, connect: Connect): Promise<number> {
  const local = await commitTimeFromGit(checkout, sha)
  if (local !== undefined) return local
  const repository = connect()
  const answer = await repository.attempt(
    async ({ rest }, where) => (await rest.git.getCommit({ ...where, commit_sha: sha })).data.committer.date,
  )
  if (answer.ok) return Date.parse(answer.value)
  if (answer.refusal.status === 404) throw noCommit(sha, repository.name)
  throw repository.explain(answer.refusal, {
    doing: `look up the time of commit ${sha}`,
    permission: 'contents: read',
  })
}

function noCommit(sha: string, repository: string): ExpectedError {
  return new ExpectedError({
    rule: 'no-commit',
    message: `nobody knows when commit ${sha} was made: the checkout does not have it, and neither has ${repository}`,
    help: 'Check the input sha. A private repository needs the permission contents: read; or put actions/checkout before this step.',
  })
}
