import { jsonReply, type Reply } from '../server/reply.ts'
import { commitAnswer } from './commits.ts'
import { githubError } from './github-error.ts'
import { githubRoute, type GithubCall, type GithubContext, type GithubRoute } from './github-route.ts'
import { paginate } from './pagination.ts'
import { repositoryPage, repositoryUrl } from './repository.ts'
import { branchTip } from './revision.ts'

export function branchRoutes(context: GithubContext): GithubRoute[] {
  return [
    githubRoute('repos/list-branches', 'GET', '/branches', 'contents', (call) =>
      Promise.resolve(listBranches(context, call)),
    ),
    githubRoute('repos/get-branch', 'GET', '/branches/{branch+}', 'contents', (call) =>
      getBranch(context, call),
    ),
  ]
}

function listBranches(context: GithubContext, { repository, request }: GithubCall): Reply {
  const branches = Object.entries(repository.refs).flatMap(([ref, id]) => {
    const [, name] = /^refs\/heads\/(.+)$/.exec(ref) ?? []
    return name === undefined ? [] : [{ name, id }]
  })
  const sorted = branches.toSorted((one, other) => (one.name < other.name ? -1 : 1))
  const { page, headers } = paginate(sorted, request, context.url())
  const url = `${repositoryUrl(context, repository)}/commits`
  const answers = page.map(({ name, id }) => ({
    name,
    commit: { sha: id, url: `${url}/${id}` },
    protected: false,
  }))
  return jsonReply(200, answers, headers)
}

async function getBranch(context: GithubContext, { repository, parameters }: GithubCall): Promise<Reply> {
  const name = parameters['branch'] ?? ''
  const tip = branchTip(repository, name)
  if (tip === undefined) throw githubError(404, 'Branch not found')
  const url = `${repositoryUrl(context, repository)}/branches/${name}`
  return jsonReply(200, {
    name,
    commit: await commitAnswer(context, repository, tip),
    _links: { self: url, html: `${repositoryPage(context, repository)}/tree/${name}` },
    protected: false,
    protection: { enabled: false },
    protection_url: `${url}/protection`,
  })
}
