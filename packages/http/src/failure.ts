/**
 * The error code at the bottom of a failed fetch, such as ECONNRESET; undefined where there is none. fetch itself
 * only says "fetch failed" and hides the reason in `cause`.
 */
export function failureCode(error: unknown): string | undefined {
  for (const cause of causes(error)) {
    if (typeof cause.code === 'string') return cause.code
  }
  return undefined
}

/** The reason of a failed fetch in words, for a message. */
export function failureReason(error: unknown): string {
  const chain = causes(error)
  const last = chain.at(-1)
  if (last === undefined) return String(error)
  // Node.js gathers the failures of all addresses of a host in an AggregateError without a message.
  return last.message === '' ? (failureCode(error) ?? last.name) : last.message
}

/** Told by shape: errors of fetch may come from another realm, where instanceof says no. */
interface ErrorLike {
  name: string
  message: string
  code?: unknown
  cause?: unknown
}

function isErrorLike(value: unknown): value is ErrorLike {
  return typeof value === 'object' && value !== null && 'name' in value && 'message' in value
}

function causes(error: unknown): ErrorLike[] {
  const found: ErrorLike[] = []
  for (let next = error; isErrorLike(next) && !found.includes(next); next = next.cause) found.push(next)
  return found
}
