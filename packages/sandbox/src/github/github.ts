import { basicCredentials, bearerToken, mayDo, type Account, type Accounts } from '../account.ts'
import type { PathParameters } from '../server/path-pattern.ts'
import type { Reply } from '../server/reply.ts'
import { Refusal } from '../server/reply.ts'
import type { SandboxRequest } from '../server/request.ts'
import { branchRoutes } from './branches.ts'
import { commitRoutes } from './commits.ts'
import { contentRoutes } from './contents.ts'
import { gitBlobRoutes } from './git-blobs.ts'
import { gitCommitRoutes } from './git-commits.ts'
import { gitTreeRoutes } from './git-trees.ts'
import { githubError, notFound } from './github-error.ts'
import type { GithubContext, GithubRoute } from './github-route.ts'
import { findRepository, type RepositoryState } from './github-state.ts'
import { pagesRoutes } from './pages.ts'
import { rateLimitHeaders, takeOne } from './rate-limit.ts'
import { referenceRoutes } from './references.ts'
import { releaseAssetRoutes } from './release-assets.ts'
import { releaseRoutes } from './releases.ts'
import { repositoryRoutes } from './repository.ts'
import { readBody } from './request-fields.ts'
import { serveSite } from './site.ts'

// The more specific paths come first.
function githubRoutes(context: GithubContext): GithubRoute[] {
  return [
    repositoryRoutes,
    releaseAssetRoutes,
    releaseRoutes,
    referenceRoutes,
    gitCommitRoutes,
    gitTreeRoutes,
    gitBlobRoutes,
    contentRoutes,
    branchRoutes,
    commitRoutes,
    pagesRoutes,
  ].flatMap((routesOf) => routesOf(context))
}

/** What the API serves, in the terms of GitHub's OpenAPI description. */
export interface GithubOperation {
  /** The operationId. */
  operation: string
  method: string
  path: string
}

export function githubOperations(context: GithubContext): GithubOperation[] {
  return githubRoutes(context).map(({ operation, method, pattern }) => ({
    operation,
    method,
    path: pattern.replaceAll('+}', '}'),
  }))
}

/** Answers the REST API (also below `/api/v3`, as an Enterprise Server), Pages sites and downloads. */
export function createGithub(context: GithubContext): (request: SandboxRequest) => Promise<Reply> {
  const routes = githubRoutes(context)
  return async (request) => {
    const path = request.path.replace(/^\/api\/v3(?=\/)/, '')
    const site = await serveSite(context, path)
    if (site !== undefined) return site
    const reply = await answerApi(context, routes, request, path)
    return { ...reply, headers: { ...rateLimitHeaders(context.rateLimit), ...reply.headers } }
  }
}

async function answerApi(
  context: GithubContext,
  routes: readonly GithubRoute[],
  request: SandboxRequest,
  path: string,
): Promise<Reply> {
  try {
    if (!takeOne(context.rateLimit)) throw githubError(403, 'API rate limit exceeded for installation.')
    const account = authenticate(context.accounts, request)
    const { route, parameters } = findRoute(routes, request, path)
    const repository = visibleRepository(context, parameters, account)
    authorize(route, account)
    const call = { request, parameters, repository, account, body: () => readBody(request) }
    if (route.method === 'GET' || route.streams) return await route.answer(call)
    // The body first: a client that is slow to send it holds nobody up.
    await request.bytes()
    return await context.turns(String(repository.id), () => route.answer(call))
  } catch (error) {
    if (error instanceof Refusal) return error.reply
    throw error
  }
}

function authenticate(accounts: Accounts, { headers }: SandboxRequest): Account | undefined {
  const header = headers.authorization
  if (header === undefined) return undefined
  const token = bearerToken(header) ?? basicCredentials(header)?.password ?? ''
  const account = accounts.get(token)
  if (account === undefined) throw githubError(401, 'Bad credentials')
  return account
}

function findRoute(routes: readonly GithubRoute[], request: SandboxRequest, path: string) {
  const method = request.method === 'HEAD' ? 'GET' : request.method
  for (const route of routes) {
    const parameters = route.method === method ? route.matches(path) : undefined
    if (parameters !== undefined) return { route, parameters }
  }
  throw notFound()
}

// A private repository is "not found" for who may not see it.
function visibleRepository(
  { state }: GithubContext,
  parameters: PathParameters,
  account: Account | undefined,
): RepositoryState {
  const repository = findRepository(state, `${parameters['owner'] ?? ''}/${parameters['repo'] ?? ''}`)
  if (repository === undefined || (repository.private && account === undefined)) throw notFound()
  return repository
}

function authorize({ method, permission }: GithubRoute, account: Account | undefined): void {
  if (method === 'GET' && account === undefined) return
  if (account === undefined) throw githubError(401, 'Requires authentication')
  // Reading the contents of a public repository needs no permission at all.
  const isAllowed = method === 'GET' ? permission === 'contents' : false
  if (isAllowed || mayDo(account, permission, method === 'GET' ? 'read' : 'write')) return
  throw githubError(403, 'Resource not accessible by integration')
}
