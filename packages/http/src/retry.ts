import { setTimeout } from 'node:timers/promises'
import { peekText } from './error-body.ts'
import { failureCode } from './failure.ts'
import type { FetchInit } from './fetch-init.ts'
import { retryAfter } from './retry-after.ts'

export interface RetryEvent {
  url: URL
  /** Status or error code of the attempt that failed. */
  reason: string
  /** Milliseconds until the next attempt. */
  wait: number
}

export interface RetryPolicy {
  /** How many times a request is repeated at most. */
  retries: number
  /** Limit on the sum of the waits of one request, in milliseconds. A longer Retry-After is not waited for. */
  maxWait: number
  /** Wait before the first repetition where the server names none; doubled for each further one. Milliseconds. */
  backOff: number
  wait: (milliseconds: number) => Promise<unknown>
  now: () => number
  /** A number from 0 to 1 that spreads the waits of clients which failed together. */
  random: () => number
  onRetry: (event: RetryEvent) => void
}

export const defaultRetryPolicy: RetryPolicy = {
  retries: 6,
  maxWait: 60_000,
  backOff: 500,
  wait: (milliseconds) => setTimeout(milliseconds),
  now: () => Date.now(),
  random: () => Math.random(),
  onRetry: () => undefined,
}

interface RequestToRepeat {
  url: URL
  init: FetchInit
}

type Outcome = { response: Response; text: string } | { error: unknown }

/** Statuses that say that the request was not carried out. */
const notCarriedOut = new Set([425, 429])
const passing = new Set([408, 425, 429, 500, 502, 503, 504])
const lostConnection = new Set([
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
])

/** Makes attempts until one ends in something that waiting does not cure, or the policy's limits are reached. */
export async function withRetries(
  attempt: (count: number) => Promise<Response>,
  request: RequestToRepeat,
  policy: RetryPolicy,
): Promise<Response> {
  let waited = 0
  for (let count = 0; ; count++) {
    const outcome = await outcomeOf(() => attempt(count))
    const reason = passingReason(outcome, request.init)
    const wait = reason === undefined ? Infinity : waitAfter(outcome, count, policy)
    if (reason === undefined || count >= policy.retries || waited + wait > policy.maxWait)
      return settle(outcome)
    policy.onRetry({ url: request.url, reason, wait })
    await policy.wait(wait)
    waited += wait
  }
}

async function outcomeOf(attempt: () => Promise<Response>): Promise<Outcome> {
  try {
    const response = await attempt()
    return { response, text: response.status < 400 ? '' : await peekText(response) }
  } catch (error) {
    return { error }
  }
}

function settle(outcome: Outcome): Response {
  if ('error' in outcome) throw outcome.error
  return outcome.response
}

/** Why another attempt may succeed; undefined when it would not, or when it could do harm. */
function passingReason(outcome: Outcome, init: FetchInit): string | undefined {
  if (isReadOnce(init.body) || (init.signal?.aborted ?? false)) return undefined
  if ('error' in outcome) {
    const code = failureCode(outcome.error)
    return code !== undefined && lostConnection.has(code) && isIdempotent(init) ? code : undefined
  }
  const { status, headers } = outcome.response
  // GitHub, and GHCR, tell of the secondary rate limit with 403.
  const limited = notCarriedOut.has(status) || (status === 403 && /secondary rate limit/i.test(outcome.text))
  const refused = limited || (status === 503 && headers.has('retry-after'))
  return refused || (passing.has(status) && isIdempotent(init)) ? `status ${status}` : undefined
}

function isReadOnce(body: FetchInit['body']): boolean {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body
}

function isIdempotent({ idempotent, method = 'GET' }: FetchInit): boolean {
  return idempotent ?? !['POST', 'PATCH'].includes(method.toUpperCase())
}

function waitAfter(outcome: Outcome, count: number, policy: RetryPolicy): number {
  const asked =
    'response' in outcome
      ? retryAfter(outcome.response.headers.get('retry-after'), outcome.text, policy.now())
      : undefined
  const spread = policy.random()
  // Never before the instant that was asked for, and not all clients at that instant.
  if (asked !== undefined) return Math.ceil(asked + spread * policy.backOff * 0.5)
  return Math.ceil(policy.backOff * 2 ** count * (0.5 + spread / 2))
}
