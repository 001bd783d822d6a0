import type { JsonObject } from '@pte/resource'
import { repositoryPermissions, type Account } from '../account.ts'
import { jsonReply } from '../server/reply.ts'
import { githubRoute, type GithubContext, type GithubRoute } from './github-route.ts'
import type { RepositoryState } from './github-state.ts'
import { nodeId } from './node-id.ts'
import { userAnswer } from './user.ts'

/** Where the API serves a repository. */
export function repositoryUrl(context: GithubContext, { owner, name }: RepositoryState): string {
  return `${context.url()}/repos/${owner}/${name}`
}

/** Where people see a repository. */
export function repositoryPage(context: GithubContext, { owner, name }: RepositoryState): string {
  return `${context.url()}/${owner}/${name}`
}

export function repositoryRoutes(context: GithubContext): GithubRoute[] {
  return [
    githubRoute('repos/get', 'GET', '', 'contents', ({ repository, account }) =>
      Promise.resolve(jsonReply(200, repositoryAnswer(context, repository, account))),
    ),
  ]
}

function repositoryAnswer(
  context: GithubContext,
  repository: RepositoryState,
  account: Account | undefined,
): JsonObject {
  const page = repositoryPage(context, repository)
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: `${repository.owner}/${repository.name}`,
    owner: userAnswer(context.url(), repository.owner),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    description: repository.description,
    html_url: page,
    clone_url: `${page}.git`,
    git_url: `${page}.git`,
    ssh_url: `${page}.git`,
    svn_url: page,
    ...apiUrls(repositoryUrl(context, repository)),
    default_branch: repository.defaultBranch,
    created_at: repository.createdAt,
    updated_at: repository.pushedAt,
    pushed_at: repository.pushedAt,
    permissions: repositoryPermissions(account),
    has_pages: repository.pages !== null,
    ...fixedProperties,
  }
}

/** What the sandbox has no notion of. */
const fixedProperties: JsonObject = {
  fork: false,
  forks: 0,
  forks_count: 0,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
  network_count: 0,
  subscribers_count: 0,
  open_issues: 0,
  open_issues_count: 0,
  size: 0,
  has_issues: true,
  has_projects: false,
  has_wiki: false,
  has_discussions: false,
  homepage: null,
  language: null,
  license: null,
  mirror_url: null,
  archived: false,
  disabled: false,
}

const urlTemplates: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
}

function apiUrls(url: string): JsonObject {
  const urls: JsonObject = { url }
  for (const [name, path] of Object.entries(urlTemplates)) urls[`${name}_url`] = `${url}${path}`
  return urls
}
