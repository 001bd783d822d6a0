import type { JsonObject } from '@pte/resource'
import { jsonReply } from '../server/reply.ts'
import { gitCommitAnswer } from './git-commits.ts'
import { githubError, notFound } from './github-error.ts'
import { githubRoute, type GithubContext, type GithubRoute } from './github-route.ts'
import type { RepositoryState } from './github-state.ts'
import { nodeId } from './node-id.ts'
import { repositoryPage, repositoryUrl } from './repository.ts'
import { resolveRevision } from './revision.ts'

/** Commits as the repository shows them; the git database has its own, plainer form. */
export function commitRoutes(context: GithubContext): GithubRoute[] {
  return [
    githubRoute('repos/get-commit', 'GET', '/commits/{ref+}', 'contents', async (call) => {
      const ref = call.parameters['ref'] ?? ''
      const id = await resolveRevision(context, call.repository, ref)
      if (id === undefined) throw githubError(422, `No commit found for SHA: ${ref}`)
      return jsonReply(200, await commitAnswer(context, call.repository, id))
    }),
  ]
}

export async function commitAnswer(
  context: GithubContext,
  repository: RepositoryState,
  id: string,
): Promise<JsonObject> {
  const commit = await context.objects.commit(id)
  if (commit === undefined) throw notFound()
  const { author, committer, message, tree, verification } = gitCommitAnswer(context, repository, id, commit)
  const api = `${repositoryUrl(context, repository)}/commits`
  const page = `${repositoryPage(context, repository)}/commit`
  return {
    sha: id,
    node_id: nodeId('C', id),
    url: `${api}/${id}`,
    html_url: `${page}/${id}`,
    comments_url: `${api}/${id}/comments`,
    // No user of the sandbox has an e-mail address, so none is found for a commit.
    author: null,
    committer: null,
    commit: {
      author: author ?? null,
      committer: committer ?? null,
      message: message ?? '',
      tree: tree ?? null,
      url: `${repositoryUrl(context, repository)}/git/commits/${id}`,
      comment_count: 0,
      verification: verification ?? null,
    },
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${api}/${parent}`,
      html_url: `${page}/${parent}`,
    })),
  }
}
