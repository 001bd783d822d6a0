import { isJsonObject, type JsonObject } from '@pte/resource'
import { timestamp } from '../clock.ts'
import type { Commit, Signature } from '../git/commit.ts'
import { jsonReply, type Reply } from '../server/reply.ts'
import { githubError, notFound, validationFailed } from './github-error.ts'
import { githubRoute, type GithubCall, type GithubContext, type GithubRoute } from './github-route.ts'
import type { RepositoryState } from './github-state.ts'
import { nodeId } from './node-id.ts'
import { repositoryPage, repositoryUrl } from './repository.ts'
import { optionalList, optionalText, requiredText } from './request-fields.ts'

/** Commits of the git database. */
export function gitCommitRoutes(context: GithubContext): GithubRoute[] {
  return [
    githubRoute('git/get-commit', 'GET', '/git/commits/{commit_sha}', 'contents', async (call) => {
      const id = call.parameters['commit_sha'] ?? ''
      const commit = await context.objects.commit(id)
      if (commit === undefined) throw notFound()
      return jsonReply(200, gitCommitAnswer(context, call.repository, id, commit))
    }),
    githubRoute('git/create-commit', 'POST', '/git/commits', 'contents', (call) =>
      createCommit(context, call),
    ),
  ]
}

async function createCommit(context: GithubContext, call: GithubCall): Promise<Reply> {
  const body = await call.body()
  const { objects } = context
  const message = requiredText(body, 'message', 'Commit')
  const tree = requiredText(body, 'tree', 'Commit')
  if ((await objects.tree(tree)) === undefined) throw githubError(422, 'Tree SHA does not exist')
  const parents = (optionalList(body, 'parents') ?? []).filter((parent) => typeof parent === 'string')
  for (const parent of parents) {
    if ((await objects.commit(parent)) === undefined)
      throw githubError(422, 'Parent SHA does not exist or is not a commit object')
  }
  const author = signatureFrom(body['author'], accountSignature(call))
  const committer = signatureFrom(body['committer'], author)
  const commit: Commit = { tree, parents, author, committer, message }
  const id = await objects.writeCommit(commit)
  return jsonReply(201, gitCommitAnswer(context, call.repository, id, commit))
}

/** Who commits when the request names nobody. */
export function accountSignature({ account }: Pick<GithubCall, 'account'>): Signature {
  const login = account?.login ?? 'sandbox'
  return { name: login, email: `${login}@users.noreply.github.com`, date: timestamp() }
}

/** Author or committer of a request, which may leave out the date. */
export function signatureFrom(value: unknown, otherwise: Signature): Signature {
  if (!isJsonObject(value)) return otherwise
  const name = optionalText(value, 'name')
  const email = optionalText(value, 'email')
  if (name === undefined || email === undefined) {
    throw validationFailed({ resource: 'Commit', field: 'author', code: 'missing_field' })
  }
  return { name, email, date: optionalText(value, 'date') ?? timestamp() }
}

export function gitCommitAnswer(
  context: GithubContext,
  repository: RepositoryState,
  id: string,
  commit: Commit,
): JsonObject {
  const api = repositoryUrl(context, repository)
  const page = repositoryPage(context, repository)
  return {
    sha: id,
    node_id: nodeId('C', id),
    url: `${api}/git/commits/${id}`,
    html_url: `${page}/commit/${id}`,
    author: { ...commit.author },
    committer: { ...commit.committer },
    message: commit.message,
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${api}/git/commits/${parent}`,
      html_url: `${page}/commit/${parent}`,
    })),
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  }
}
