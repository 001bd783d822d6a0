import dayjs from 'dayjs'

/** The primary rate limit; tests set `remaining` to 0 to run into it. */
export interface RateLimit {
  limit: number
  remaining: number
  /** Seconds of the Unix epoch. */
  reset: number
}

export function createRateLimit(): RateLimit {
  return { limit: 5000, remaining: 5000, reset: dayjs().add(1, 'hour').unix() }
}

/** Takes one request from the limit. False when none was left. */
export function takeOne(rateLimit: RateLimit): boolean {
  if (rateLimit.remaining <= 0) return false
  rateLimit.remaining -= 1
  return true
}

export function rateLimitHeaders({ limit, remaining, reset }: RateLimit): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(reset),
    'x-ratelimit-used': String(limit - remaining),
    'x-ratelimit-resource': 'core',
  }
}
