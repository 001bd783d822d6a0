import { failureReason, type Fetch } from '@pte/http'
import { ExpectedError } from '@pte/report'
import { isJsonObject } from '@pte/resource'
import type { Challenge } from './challenge.ts'
import { basicAuthorization, type Credentials } from './credentials.ts'
import { isLoopback } from './host.ts'
import { parseJson } from './json.ts'
import { refusal } from './refusal.ts'

export interface Token {
  value: string
  /** Milliseconds since 1970, some time before the token expires. */
  renewAt: number
}

export interface TokenRequest {
  challenge: Challenge
  scope: string
  /** Of the registry. */
  origin: URL
  credentials: Credentials | undefined
  fetch: Fetch
}

/** Time that a token must at least be valid still, so that it does not expire on its way. */
const margin = 10_000
/** Validity where the answer gives none, by the token specification. */
const defaultValidity = 60

/** Gets a token for a scope from the service that the challenge names. */
export async function requestToken(request: TokenRequest): Promise<Token> {
  const realm = tokenService(request)
  const response = await send(realm, request)
  if (!response.ok)
    throw await refusal(response, { host: realm.host, action: `give a token for ${request.scope}` })
  const answer = parseJson(await response.text())
  const fields = answer !== undefined && isJsonObject(answer) ? answer : {}
  const value = fields['token'] ?? fields['access_token']
  if (typeof value !== 'string' || value === '') throw unusable(realm, 'answered without a token')
  const seconds = typeof fields['expires_in'] === 'number' ? fields['expires_in'] : defaultValidity
  return { value, renewAt: Date.now() + Math.max(0, seconds * 1000 - margin) }
}

/** A registry may send us anywhere: never over plain HTTP to another machine, never from outside to this one. */
function tokenService({ challenge, origin }: TokenRequest): URL {
  const text = challenge.parameters.get('realm') ?? ''
  if (!URL.canParse(text)) throw unusable(origin, `names "${text}" as its token service, which is no address`)
  const realm = new URL(text)
  const plain =
    realm.protocol === 'http:' && origin.protocol === 'http:' && realm.hostname === origin.hostname
  const inward = isLoopback(realm.hostname) && !isLoopback(origin.hostname)
  if ((realm.protocol !== 'https:' && !plain) || inward) {
    throw unusable(
      origin,
      `names ${realm.origin} as its token service, which credentials must not be sent to`,
    )
  }
  return realm
}

async function send(realm: URL, { challenge, scope, credentials, fetch }: TokenRequest): Promise<Response> {
  const service = challenge.parameters.get('service')
  const query = new URLSearchParams(service === undefined ? {} : { service })
  try {
    if (credentials !== undefined && 'identityToken' in credentials) {
      query.set('grant_type', 'refresh_token')
      query.set('client_id', 'pte')
      query.set('refresh_token', credentials.identityToken)
      query.set('scope', scope)
      return await fetch(realm, { method: 'POST', body: query, idempotent: true })
    }
    // As a GET each scope is a parameter of its own; the POST takes a list (distribution, spec/auth/oauth.md).
    for (const one of scope.split(' ')) query.append('scope', one)
    const url = new URL(realm)
    for (const [name, value] of query) url.searchParams.append(name, value)
    const headers = credentials === undefined ? {} : { authorization: basicAuthorization(credentials) }
    return await fetch(url, { headers })
  } catch (error) {
    throw unusable(realm, `cannot be reached: ${failureReason(error)}`, error)
  }
}

function unusable({ host }: URL, reason: string, cause?: unknown): ExpectedError {
  return new ExpectedError({ rule: 'registry-token', message: `${host} ${reason}.` }, { cause })
}
