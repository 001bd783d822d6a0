import { failureReason, type FetchInit } from '@pte/http'
import { ExpectedError } from '@pte/report'
import type { Client, RequestContext } from './client.ts'

export interface WholeAnswer {
  response: Response
  /** The body, read to its end; empty for a failure, whose body is left to whoever tells of it. */
  content: Uint8Array<ArrayBuffer>
}

/** How often an answer that breaks off is asked for again, and the milliseconds before that. */
const repetitions = [500, 1000, 2000]

/**
 * Sends a request that changes nothing and reads its answer, which must be short. An answer that breaks off is asked
 * for again: fetch is done with its first byte, so that its repetitions do not cover the rest.
 */
export async function requestWhole(
  client: Client,
  target: string | URL,
  context: RequestContext,
  init: FetchInit = {},
): Promise<WholeAnswer> {
  for (let count = 0; ; count++) {
    const response = await client.request(target, context, init)
    if (!response.ok) return { response, content: new Uint8Array() }
    try {
      return { response, content: new Uint8Array(await response.arrayBuffer()) }
    } catch (error) {
      const wait = repetitions[count]
      if (wait === undefined) throw brokenOff(client.host, context, error)
      await client.wait(wait)
    }
  }
}

function brokenOff(host: string, { repository }: RequestContext, cause: unknown): ExpectedError {
  return new ExpectedError(
    {
      rule: 'registry-unreachable',
      message: `${host} breaks off its answers about ${repository}: ${failureReason(cause)}.`,
      help: 'Run again later; if it stays, look at what stands between this machine and the registry.',
    },
    { cause },
  )
}
