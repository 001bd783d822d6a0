import { randomBytes } from 'node:crypto'
import { basicCredentials, bearerToken, mayDo, type Account, type Accounts } from '../account.ts'
import { jsonReply, type Reply } from '../server/reply.ts'
import type { SandboxRequest } from '../server/request.ts'
import { refusePush } from './push-refusal.ts'
import { registryError } from './registry-error.ts'
import type { RegistrySettings } from './registry-state.ts'

type Action = 'pull' | 'push'

interface Grant {
  account: Account | undefined
  scopes: string[]
}

export interface RegistryAccess {
  /** `GET /token`: changes Basic credentials, or none, for a Bearer token of the wanted scopes. */
  exchange(request: SandboxRequest): Reply
  /** @throws {Refusal} 401 with a challenge, or 403 when the account may not do this. */
  require(request: SandboxRequest, host: string, name: string | undefined): void
}

/** Who may pull and push: the Docker token exchange as GHCR does it, Basic credentials, or everyone. */
export function createRegistryAccess(accounts: Accounts, settings: RegistrySettings): RegistryAccess {
  const grants = new Map<string, Grant>()

  function exchange(request: SandboxRequest): Reply {
    // Clients that try the OAuth2 form of the exchange fall back to GET on this answer.
    if (request.method !== 'GET') throw registryError(405, 'UNSUPPORTED', 'The operation is unsupported.')
    const account = authenticate(accounts, request)
    const scopes = request.query.getAll('scope').flatMap((scope) => scope.split(' '))
    if (account === undefined && scopes.some((scope) => /:([^:]*,)?(push|\*)/.test(scope))) {
      throw registryError(403, 'DENIED', 'requested access to the resource is denied')
    }
    const token = randomBytes(24).toString('base64url')
    grants.set(token, { account, scopes })
    return jsonReply(200, { token, expires_in: 300 })
  }

  function require(request: SandboxRequest, host: string, name: string | undefined): void {
    if (settings.access === 'anonymous') return
    const action: Action = request.method === 'GET' || request.method === 'HEAD' ? 'pull' : 'push'
    const account =
      settings.access === 'basic' ? requireBasic(request) : requireBearer(request, host, name, action)
    const allowed = action === 'pull' || (account !== undefined && mayDo(account, 'packages', 'write'))
    if (!allowed) refusePush('installation-not-allowed')
  }

  function requireBasic(request: SandboxRequest): Account {
    const account = authenticate(accounts, request)
    if (account !== undefined) return account
    throw unauthorized('Basic realm="sandbox"')
  }

  function requireBearer(
    request: SandboxRequest,
    host: string,
    name: string | undefined,
    action: Action,
  ): Account | undefined {
    const grant = grants.get(bearerToken(request.headers.authorization) ?? '')
    const wanted = name === undefined ? undefined : `repository:${name}:`
    const granted = grant?.scopes.some((scope) => wanted === undefined || covers(scope, wanted, action))
    if (grant !== undefined && (granted === true || wanted === undefined)) return grant.account
    const actions = action === 'push' ? 'pull,push' : 'pull'
    const scope = wanted === undefined ? '' : `,scope="${wanted}${actions}"`
    throw unauthorized(`Bearer realm="http://${host}/token",service="${host}"${scope}`)
  }

  return { exchange, require }
}

function covers(scope: string, wanted: string, action: Action): boolean {
  const actions = scope.startsWith(wanted) ? scope.slice(wanted.length).split(',') : []
  return actions.includes(action) || actions.includes('*')
}

// The user's name is not looked at, as on GHCR: the password is the token.
function authenticate(accounts: Accounts, request: SandboxRequest): Account | undefined {
  const credentials = basicCredentials(request.headers.authorization)
  if (credentials === undefined) return undefined
  const account = accounts.get(credentials.password)
  if (account === undefined) throw unauthorized('Basic realm="sandbox"')
  return account
}

function unauthorized(challenge: string) {
  return registryError(401, 'UNAUTHORIZED', 'authentication required', { 'www-authenticate': challenge })
}
