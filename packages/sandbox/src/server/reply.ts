import type { Readable } from 'node:stream'

/** One answer. A stream is sent as it comes and needs its Content-Length in the headers. */
export interface Reply {
  status: number
  headers: Readonly<Record<string, string>>
  body?: string | Buffer | Readable
}

/** Thrown by a route, or by what it calls, to answer at once. */
export class Refusal extends Error {
  override readonly name = 'Refusal' as const
  readonly reply: Reply

  constructor(reply: Reply) {
    super(`answered ${reply.status}`)
    this.reply = reply
  }
}

export function emptyReply(status: number, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers: { 'content-length': '0', ...headers } }
}

export function jsonReply(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  }
}
