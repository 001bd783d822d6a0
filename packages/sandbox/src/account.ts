import type { JsonObject } from '@pte/resource'

/** What a token may do with one kind of thing, as `permissions:` of a workflow says it. */
export type Access = 'none' | 'read' | 'write'

/** The kinds that the sandbox tells apart. `administration` is what GITHUB_TOKEN never has. */
export type PermissionName = 'administration' | 'contents' | 'packages' | 'pages'

export type Permissions = Readonly<Partial<Record<PermissionName, Access>>>

/** Whom a token stands for. */
export interface Account {
  login: string
  permissions: Permissions
}

/** Tokens that both the GitHub and its registry know. */
export type Accounts = Map<string, Account>

/** The account of GITHUB_TOKEN in a workflow that may do all that the actions ask for. */
export const workflowAccount: Account = {
  login: 'github-actions[bot]',
  permissions: { contents: 'write', packages: 'write', pages: 'read' },
}

export function mayDo(account: Account, name: PermissionName, access: 'read' | 'write'): boolean {
  const granted = account.permissions[name] ?? 'none'
  return granted === 'write' || granted === access
}

/** User and password of an `Authorization: Basic` header. */
export function basicCredentials(header: string | undefined): { user: string; password: string } | undefined {
  const [, encoded] = /^Basic\s+(\S+)$/i.exec(header ?? '') ?? []
  if (encoded === undefined) return undefined
  const [, user = '', password = ''] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, 'base64').toString()) ?? []
  return { user, password }
}

export function bearerToken(header: string | undefined): string | undefined {
  return /^(?:Bearer|token)\s+(\S+)$/i.exec(header ?? '')?.[1]
}

/** The answer's `permissions` of a repository. */
export function repositoryPermissions(account: Account | undefined): JsonObject {
  const push = account !== undefined && mayDo(account, 'contents', 'write')
  const admin = account !== undefined && mayDo(account, 'administration', 'write')
  return { admin, maintain: admin, push, triage: push, pull: true }
}
