import type { JsonObject } from '@pte/resource'
import { jsonReply, type Reply } from '../server/reply.ts'
import { githubError, notFound } from './github-error.ts'
import { githubRoute, type GithubCall, type GithubContext, type GithubRoute } from './github-route.ts'
import type { PagesState } from './github-state.ts'
import { branchTip } from './revision.ts'
import { repositoryUrl } from './repository.ts'

/** Settings and builds of GitHub Pages. Enabling it needs `administration`, which GITHUB_TOKEN never has. */
export function pagesRoutes(context: GithubContext): GithubRoute[] {
  return [
    githubRoute('repos/get-pages', 'GET', '/pages', 'pages', (call) =>
      Promise.resolve(jsonReply(200, pagesAnswer(context, call, requirePages(call)))),
    ),
    githubRoute('repos/create-pages-site', 'POST', '/pages', 'administration', (call) =>
      enable(context, call),
    ),
    githubRoute('repos/request-pages-build', 'POST', '/pages/builds', 'pages', (call) => {
      requirePages(call)
      const url = `${repositoryUrl(context, call.repository)}/pages/builds/latest`
      return Promise.resolve(jsonReply(201, { url, status: 'queued' }))
    }),
  ]
}

/** The address of the site: a folder of the sandbox, as project sites are below a user's domain. */
export function siteUrl(context: GithubContext, { owner, name }: { owner: string; name: string }): string {
  return `${context.url()}/pages/${owner}/${name}/`
}

function requirePages({ repository }: GithubCall): PagesState {
  if (repository.pages === null) throw notFound()
  return repository.pages
}

async function enable(context: GithubContext, call: GithubCall): Promise<Reply> {
  const { repository } = call
  if (repository.pages !== null) throw githubError(409, 'GitHub Pages is already enabled.')
  const { source, build_type: buildType } = await call.body()
  const wanted =
    typeof source === 'object' && source !== null && 'branch' in source ? source['branch'] : undefined
  const branch = typeof wanted === 'string' ? wanted : repository.defaultBranch
  const isWorkflow = buildType === 'workflow'
  if (!isWorkflow && branchTip(repository, branch) === undefined) {
    throw githubError(422, `The ${branch} branch must exist before GitHub Pages can be built.`)
  }
  repository.pages = { branch, path: '/', buildType: isWorkflow ? 'workflow' : 'legacy' }
  return jsonReply(201, pagesAnswer(context, call, repository.pages))
}

function pagesAnswer(context: GithubContext, { repository }: GithubCall, pages: PagesState): JsonObject {
  return {
    url: `${repositoryUrl(context, repository)}/pages`,
    html_url: siteUrl(context, repository),
    status: 'built',
    cname: null,
    custom_404: false,
    public: !repository.private,
    build_type: pages.buildType,
    source: { branch: pages.branch, path: pages.path },
    https_enforced: false,
  }
}
