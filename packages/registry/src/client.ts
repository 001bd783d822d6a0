import { createFetch, failureReason, type Fetch, type FetchInit } from '@pte/http'
import { ExpectedError } from '@pte/report'
import { parseImageReference } from '@pte/resource'
import { setTimeout } from 'node:timers/promises'
import { createAuthenticator } from './authentication.ts'
import { registryOrigin } from './host.ts'
import type { Credentials } from './credentials.ts'

export interface RegistryOptions {
  /** Held in memory only. Absent: anonymous. */
  credentials?: Credentials
  fetch?: Fetch
  /** Plain HTTP to a host that is not this machine. */
  insecure?: boolean
  /** Waits some milliseconds, between looks for a tag that is not visible yet. */
  wait?: (milliseconds: number) => Promise<unknown>
}

/** What a request is about, for authentication and for messages. */
export interface RequestContext {
  repository: string
  access: 'pull' | 'push' | 'delete'
  /** Another repository that is read in the same request, for a mount. */
  from?: string
}

/** Speaks HTTP to one registry, with authentication. */
export interface Client {
  readonly host: string
  readonly origin: URL
  /** Sends a request to a path below `/v2/<repository>/`, or to an address that the registry has given. */
  request(target: string | URL, context: RequestContext, init?: FetchInit): Promise<Response>
  wait(milliseconds: number): Promise<unknown>
}

export function createClient(host: string, options: RegistryOptions): Client {
  const { credentials, fetch = createFetch(), insecure = false } = options
  const origin = registryOrigin(host, insecure)
  const authenticator = createAuthenticator({ origin, credentials, fetch })
  const send = async (url: URL, scope: string, init: FetchInit): Promise<Response> => {
    const headers = new Headers(init.headers)
    // Registries hand uploads and downloads over to other hosts, which our credentials are not meant for.
    if (url.origin !== origin.origin) return fetch(url, { ...init, headers })
    const authorization = await authenticator.authorization(scope)
    if (authorization !== undefined) headers.set('authorization', authorization)
    const response = await fetch(url, { ...init, headers })
    if (response.status !== 401 || !authenticator.answer(response, scope, authorization)) return response
    const renewed = await authenticator.authorization(scope)
    if (renewed !== undefined) headers.set('authorization', renewed)
    return fetch(url, { ...init, headers })
  }
  return {
    host,
    origin,
    wait: options.wait ?? ((milliseconds) => setTimeout(milliseconds)),
    async request(target, context, init = {}) {
      const url =
        typeof target === 'string' ? repositoryUrl(host, origin, context.repository, target) : target
      try {
        return await send(url, scopeOf(context), init)
      } catch (error) {
        throw error instanceof ExpectedError ? error : unreachable(host, error)
      }
    },
  }
}

/** Actions of the token specification; some registries take what may be pushed for what may be deleted. */
const actions = { pull: 'pull', push: 'pull,push', delete: 'delete,pull,push' } as const

/** Scopes of the token specification, separated by spaces. */
function scopeOf({ repository, access, from }: RequestContext): string {
  const scope = `repository:${repository}:${actions[access]}`
  return from === undefined ? scope : `${scope} repository:${from}:pull`
}

function repositoryUrl(host: string, origin: URL, repository: string, path: string): URL {
  if (parseImageReference(`${host}/${repository}`)?.repository !== repository) {
    throw new ExpectedError({
      rule: 'image-name',
      message: `"${repository}" is not a repository name.`,
      help: 'Repository names are lower case: letters, digits, and . _ - between them, parts separated by /.',
    })
  }
  return new URL(`/v2/${repository}/${path}`, origin)
}

function unreachable(host: string, error: unknown): ExpectedError {
  return new ExpectedError(
    {
      rule: 'registry-unreachable',
      message: `${host} cannot be reached: ${failureReason(error)}.`,
      help: 'Check the name and the port. Plain HTTP is spoken to this machine only, or where it is asked for.',
    },
    { cause: error },
  )
}
