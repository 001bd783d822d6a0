import type { Reply } from './reply.ts'
import type { SandboxRequest } from './request.ts'

/** One request with its answer, given to `afterEach` hooks before the answer is sent. */
export interface Exchange {
  request: SandboxRequest
  reply: Reply
  /** The answer is a fault that a test switched on. */
  injected: boolean
}

/** A line of the request log. */
export interface LoggedRequest {
  method: string
  /** Path as sent, without the query. */
  path: string
  /** The query as sent, without its question mark. */
  query: string
  /** 0 when the connection was reset instead of an answer. */
  status: number
}

export type BeforeHook = (request: SandboxRequest) => void | Promise<void>
export type AfterHook = (exchange: Exchange) => void | Promise<void>
