import type { RetryEvent } from './retry.ts'

/** `ghcr.io: status 503, next attempt in 1.5 s` */
export function retryText({ url, reason, wait }: RetryEvent): string {
  return `${url.host}: ${reason}, next attempt in ${(wait / 1000).toFixed(1)} s`
}
