import type { Fetch, FetchInit } from '@pte/http'
import type { Pace } from './pace.ts'

/** A rate limit that is lifted later than this is not waited for. Milliseconds. */
const longestWait = 15 * 60_000

/**
 * A fetch that keeps the manners that GitHub asks for (REST API, "Best practices"): writes go one after the other,
 * and where the hourly limit is used up, it waits until the instant in `x-ratelimit-reset`. `Retry-After` and
 * failures in passing are the business of the fetch below. Answers are read whole, since octokit takes a body that
 * was cut off for its text.
 */
export function createPacedFetch(fetch: Fetch, pace: Pace): Fetch {
  let lastWrite: Promise<unknown> = Promise.resolve()
  const send: Fetch = async (url, init = {}) => {
    const request = { ...init, whole: true, idempotent: isRepeatable(new URL(url).pathname, init) }
    const response = await fetch(url, request)
    const wait = untilReset(response, pace.now())
    if (wait === undefined || wait > longestWait) return response
    await response.body?.cancel()
    await pace.wait(wait)
    return fetch(url, request)
  }
  return (url, init = {}) => {
    if (isRead(init)) return send(url, init)
    const write = lastWrite.then(() => send(url, init))
    lastWrite = write.catch(() => undefined)
    return write
  }
}

function isRead({ method = 'GET' }: FetchInit): boolean {
  return ['GET', 'HEAD'].includes(method.toUpperCase())
}

/**
 * Git objects are named by their content and a ref or a release is set to a value, so that sending these twice
 * changes nothing more; a second release or asset, though, would be one too many.
 */
function isRepeatable(path: string, init: FetchInit): boolean {
  return init.method?.toUpperCase() === 'POST' ? /\/git\/(?:blobs|trees|commits)$/.test(path) : true
}

/** Milliseconds until the hourly limit is lifted; undefined when the answer is not about it. */
function untilReset({ status, headers }: Response, now: number): number | undefined {
  if ((status !== 403 && status !== 429) || headers.get('x-ratelimit-remaining') !== '0') return undefined
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN)
  // One second more: the header has whole seconds, and the clocks differ.
  return Number.isNaN(reset) ? undefined : Math.max(0, reset * 1000 - now) + 1000
}
