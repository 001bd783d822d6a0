import { commitTimeFromGit, type Checkout } from './checkout.ts'
import type { Connect } from './connect.ts'

/**
 * When a commit was made (its committer date), in milliseconds since 1970: from the checkout, which on pull requests
 * does not have the head commit, else from the API.
 */
export async function commitTimeOf(sha: string, checkout: Checkout, connect: Connect): Promise<number> {
  const local = await commitTimeFromGit(checkout, sha)
  if (local !== undefined) return local
  const purpose = { doing: `look up the time of commit ${sha}`, permission: 'contents: read' } as const
  const date = await connect().ask(
    purpose,
    async ({ rest }, where) => (await rest.git.getCommit({ ...where, commit_sha: sha })).data.committer.date,
  )
  return Date.parse(date)
}
