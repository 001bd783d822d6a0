import type { JsonObject } from '@pte/resource'
import type { Account, Accounts, PermissionName } from '../account.ts'
import type { ObjectDatabase } from '../git/object-database.ts'
import { compilePath, type PathParameters } from '../server/path-pattern.ts'
import type { Reply } from '../server/reply.ts'
import type { SandboxRequest } from '../server/request.ts'
import type { ContentStore } from '../store/content-store.ts'
import type { GithubState, RepositoryState } from './github-state.ts'
import type { RateLimit } from './rate-limit.ts'
import type { Turns } from './turns.ts'

/** What the routes of the GitHub share. */
export interface GithubContext {
  state: GithubState
  store: ContentStore
  objects: ObjectDatabase
  accounts: Accounts
  rateLimit: RateLimit
  /** Writes to one repository happen one at a time, each as a whole. */
  turns: Turns
  /** Root of API, pages and downloads: `http://127.0.0.1:PORT`. */
  url: () => string
}

/** A request to a repository that the account may make. */
export interface GithubCall {
  request: SandboxRequest
  parameters: PathParameters
  repository: RepositoryState
  /** Undefined for a request without a token, which may read public repositories. */
  account: Account | undefined
  /** The JSON body; an empty body is an empty object. */
  body: () => Promise<JsonObject>
}

export interface GithubRoute {
  /** The operationId in GitHub's OpenAPI description. */
  operation: string
  method: string
  /** Path in the form of the description, but with `+` after a parameter that takes slashes. */
  pattern: string
  matches: (path: string) => PathParameters | undefined
  permission: PermissionName
  /** The body is no JSON but streamed, so that other writers need not wait for it. */
  streams: boolean
  answer: (call: GithubCall) => Promise<Reply>
}

/** A route below `/repos/{owner}/{repo}`. Reading needs read access to `permission`, all other methods write. */
export function githubRoute(
  operation: string,
  method: string,
  path: string,
  permission: PermissionName,
  answer: GithubRoute['answer'],
): GithubRoute {
  const pattern = `/repos/{owner}/{repo}${path}`
  return { operation, method, pattern, matches: compilePath(pattern), permission, streams: false, answer }
}
