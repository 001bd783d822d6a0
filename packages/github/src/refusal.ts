import { isJsonObject, type JsonObject } from '@pte/resource'
import { failureReason } from '@pte/http'

/** Why a request came to nothing: GitHub said no, or did not answer. */
export interface Refusal {
  /** Undefined when there was no answer. */
  status: number | undefined
  /** GitHub's sentence, with the details that it gives, or the reason of the network. */
  message: string
  /** GitHub's codes for what is wrong with the request, such as `already_exists`. */
  codes: string[]
  /** When the rate limit is lifted, in seconds since 1970, where the answer says so. */
  rateLimitReset: number | undefined
  /** For `cause`. */
  error: Error
}

/** Undefined for an error that is not about a request. */
export function asRefusal(error: unknown): Refusal | undefined {
  // octokit's RequestError, known by its shape: bundles can hold more than one copy of the class.
  if (!(error instanceof Error) || error.name !== 'HttpError') return undefined
  const response: unknown = 'response' in error ? error.response : undefined
  if (!isRecord(response)) {
    return {
      status: undefined,
      message: failureReason(error),
      codes: [],
      rateLimitReset: undefined,
      error,
    }
  }
  const body = isJsonObject(response['data']) ? response['data'] : {}
  const details = Array.isArray(body['errors']) ? body['errors'] : []
  return {
    status: typeof response['status'] === 'number' ? response['status'] : undefined,
    message: sentence(body, details, error),
    codes: details.flatMap((detail) => (isJsonObject(detail) ? text(detail['code']) : [])),
    rateLimitReset: resetOf(response['headers']),
    error,
  }
}

/** True when GitHub may say yes to the same request later. */
export function isPassing({ status }: Refusal): boolean {
  return status === undefined || status >= 500
}

function sentence(body: JsonObject, details: unknown[], error: Error): string {
  const [message = error.message] = text(body['message'])
  const reasons = details.flatMap((detail) => (isJsonObject(detail) ? text(detail['message']) : text(detail)))
  const written = reasons.filter((reason) => !message.includes(reason))
  return written.length === 0 ? message : `${message}: ${written.join(', ')}`
}

function resetOf(headers: unknown): number | undefined {
  if (!isRecord(headers) || headers['x-ratelimit-remaining'] !== '0') return undefined
  const reset = Number(headers['x-ratelimit-reset'])
  return Number.isInteger(reset) ? reset : undefined
}

function text(value: unknown): string[] {
  return typeof value === 'string' ? [value] : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
