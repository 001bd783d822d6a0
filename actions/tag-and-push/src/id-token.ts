import type { Fetch } from '@pte/http'
import { isJsonObject } from '@pte/resource'
import { ExpectedError } from '@pte/report'

/** Where a job with the permission `id-token: write` gets OIDC tokens that say which job it is. */
export interface IdTokenService {
  url: string
  token: string
}

/**
 * Asks GitHub for an OIDC token of this job.
 *
 * @throws {ExpectedError} `no-id-token`
 */
export async function requestIdToken(
  service: IdTokenService | undefined,
  audience: string,
  { fetch, signal }: { fetch: Fetch; signal: AbortSignal },
): Promise<string> {
  if (service === undefined) throw noIdToken('the job may not have OIDC tokens')
  const url = new URL(service.url)
  url.searchParams.set('audience', audience)
  const response = await fetch(url, { headers: { authorization: `Bearer ${service.token}` }, signal })
  if (!response.ok) throw noIdToken(`GitHub answers ${response.status} when it is asked for an OIDC token`)
  const answer: unknown = await response.json()
  const value = isJsonObject(answer) ? answer['value'] : undefined
  if (typeof value === 'string' && value !== '') return value
  throw noIdToken('GitHub answers without an OIDC token')
}

function noIdToken(message: string): ExpectedError {
  return new ExpectedError({
    rule: 'no-id-token',
    message,
    help: 'Give the job the permission id-token: write.',
  })
}
