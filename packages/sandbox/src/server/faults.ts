import type { SandboxRequest } from './request.ts'
import { jsonReply, type Reply } from './reply.ts'

/** What happens instead of, or around, the normal answer. */
export type FaultEffect =
  | { kind: 'answer'; reply: Reply }
  /** The connection is reset: before the request has an effect, or after it, when only the answer is lost. */
  | { kind: 'reset'; when: 'before' | 'after' }
  /** Something else happens just before the request takes effect: another writer, a clock that moves. */
  | { kind: 'meanwhile'; run: () => Promise<void> }

export interface Fault {
  /** Any method when not given. */
  method?: string
  /** Matches the path as sent, without the query. */
  path: RegExp
  /** The first matching request that fails, counted from 1 since the fault was added. 1 when not given. */
  from?: number
  /** How many requests fail. 1 when not given. */
  times?: number
  effect: FaultEffect
}

export interface Faults {
  add(fault: Fault): void
  clear(): void
  /** The effects that are due for this request; counts it. */
  next(request: Pick<SandboxRequest, 'method' | 'path'>): FaultEffect[]
}

export function createFaults(): Faults {
  let active: { fault: Fault; seen: number }[] = []
  return {
    add: (fault) => void active.push({ fault, seen: 0 }),
    clear: () => void (active = []),
    next: (request) =>
      active
        .filter(({ fault }) => matches(fault, request))
        .filter((entry) => isDue(entry.fault, (entry.seen += 1)))
        .map(({ fault }) => fault.effect),
  }
}

function matches(fault: Fault, request: Pick<SandboxRequest, 'method' | 'path'>): boolean {
  return (fault.method === undefined || fault.method === request.method) && fault.path.test(request.path)
}

function isDue({ from = 1, times = 1 }: Fault, seen: number): boolean {
  return seen >= from && seen < from + times
}

/** 429; `retryAfter` is the header's value, seconds or an HTTP date, and absent when not given. */
export function tooManyRequests(retryAfter?: string): FaultEffect {
  const headers: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': retryAfter }
  return { kind: 'answer', reply: jsonReply(429, { message: 'Too many requests' }, headers) }
}

/** 503, as a load balancer answers it: a page, not JSON. */
export function serviceUnavailable(): FaultEffect {
  const body = '<html><body><h1>503 Service Unavailable</h1></body></html>'
  return { kind: 'answer', reply: { status: 503, headers: { 'content-type': 'text/html' }, body } }
}

/** 502, as GHCR's front end answers it now and then: a page, not JSON. */
export function badGateway(): FaultEffect {
  const body = '<html><head><title>502 Bad Gateway</title></head><body>502 Bad Gateway</body></html>'
  return { kind: 'answer', reply: { status: 502, headers: { 'content-type': 'text/html' }, body } }
}

/** 429 of GHCR: the hint stands in the message, as a Go duration such as `333.939671ms`, and in no header. */
export function registryRateLimit(goDuration: string): FaultEffect {
  const message = `retry-after: ${goDuration}, allowed: 2000/minute`
  return { kind: 'answer', reply: jsonReply(429, { errors: [{ code: 'TOOMANYREQUESTS', message }] }) }
}

/** 403 of GitHub's secondary rate limit; `retryAfter` is in seconds. */
export function secondaryRateLimit(retryAfter: number): FaultEffect {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: '403' }
  return { kind: 'answer', reply: jsonReply(403, body, { 'retry-after': String(retryAfter) }) }
}

export function connectionReset(when: 'before' | 'after'): FaultEffect {
  return { kind: 'reset', when }
}
