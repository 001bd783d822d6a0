import { parseChallenges, type Challenge } from './challenge.ts'
import { basicAuthorization } from './credentials.ts'
import { requestToken, type Token, type TokenRequest } from './token.ts'

/** Knows what to show the registry for a scope such as `repository:octo/app:pull,push`. */
export interface Authenticator {
  /** The Authorization header; undefined as long as the registry has asked for nothing that we have. */
  authorization(scope: string): Promise<string | undefined>
  /** Takes in a 401. True when there is something else to show than what was `shown`. */
  answer(unauthorized: Response, scope: string, shown: string | undefined): boolean
}

interface PendingToken {
  token: Promise<Token>
  /** Once it is there. */
  header?: string
}

/**
 * Basic, and tokens as in "Token Authentication Specification" of the distribution project. Tokens are kept per
 * scope until shortly before they expire; requests that need one at the same time share one exchange.
 */
export function createAuthenticator(options: Omit<TokenRequest, 'challenge' | 'scope'>): Authenticator {
  let demand: Challenge | undefined
  const tokens = new Map<string, PendingToken>()
  return {
    async authorization(scope) {
      if (demand?.scheme === 'bearer') return bearer(tokens, { ...options, challenge: demand, scope })
      return demand === undefined ? undefined : basic(options)
    },
    answer(unauthorized, scope, shown) {
      const challenges = parseChallenges(unauthorized.headers.get('www-authenticate') ?? '')
      const byScheme = (wanted: string) => challenges.find(({ scheme }) => scheme === wanted)
      demand = byScheme('bearer') ?? byScheme('basic') ?? demand
      // Another request may have renewed the token meanwhile.
      if (tokens.get(scope)?.header === shown) tokens.delete(scope)
      return demand?.scheme === 'bearer' || (shown === undefined && basic(options) !== undefined)
    },
  }
}

async function bearer(tokens: Map<string, PendingToken>, request: TokenRequest): Promise<string> {
  let pending = tokens.get(request.scope)
  if (pending === undefined || (await pending.token).renewAt <= Date.now()) {
    pending = { token: requestToken(request) }
    tokens.set(request.scope, pending)
  }
  try {
    pending.header = `Bearer ${(await pending.token).value}`
    return pending.header
  } catch (error) {
    tokens.delete(request.scope)
    throw error
  }
}

function basic({ credentials }: Pick<TokenRequest, 'credentials'>): string | undefined {
  return credentials !== undefined && 'username' in credentials ? basicAuthorization(credentials) : undefined
}
