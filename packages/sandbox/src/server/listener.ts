import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import type { AfterHook, BeforeHook, LoggedRequest } from './exchange.ts'
import type { Faults } from './faults.ts'
import { jsonReply, Refusal, type Reply } from './reply.ts'
import { createRequest, type SandboxRequest } from './request.ts'

export interface Listener {
  server: Server
  requests: LoggedRequest[]
  before: BeforeHook[]
  after: AfterHook[]
}

export type Answer = (request: SandboxRequest) => Promise<Reply>

/** The HTTP server: faults, hooks and the log stand around one function that answers. */
export function createListener(answer: Answer, faults: Faults): Listener {
  const listener: Omit<Listener, 'server'> = { requests: [], before: [], after: [] }
  const server = createServer((message, response) => {
    void serve(message, response).catch(() => message.socket.destroy())
  })

  async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = createRequest(message)
    const log = { method: request.method, path: request.path, query: request.query.toString(), status: 0 }
    listener.requests.push(log)
    const reply = await decideWithHooks(request).catch(failure)
    if (reply === 'reset') return void message.socket.resetAndDestroy()
    log.status = reply.status
    await send(response, reply, request.method)
  }

  async function decideWithHooks(request: SandboxRequest): Promise<Reply | 'reset'> {
    for (const hook of listener.before) await hook(request)
    const { reply, injected } = await decide(request)
    if (reply === 'reset') return reply
    for (const hook of listener.after) await hook({ request, reply, injected })
    return reply
  }

  async function decide(request: SandboxRequest): Promise<{ reply: Reply | 'reset'; injected: boolean }> {
    const effects = faults.next(request)
    for (const effect of effects) {
      if (effect.kind === 'meanwhile') await effect.run()
      if (effect.kind === 'answer') return { reply: effect.reply, injected: true }
      if (effect.kind === 'reset' && effect.when === 'before') return { reply: 'reset', injected: true }
    }
    const reply = await replyOf(answer, request)
    const isLost = effects.some((effect) => effect.kind === 'reset')
    return { reply: isLost ? 'reset' : reply, injected: isLost }
  }

  return { ...listener, server }
}

async function replyOf(answer: Answer, request: SandboxRequest): Promise<Reply> {
  try {
    return await answer(request)
  } catch (error) {
    return error instanceof Refusal ? error.reply : failure(error)
  }
}

// A bug of the sandbox, or a hook of a test that failed: told to the client, where a test sees it.
function failure(error: unknown): Reply {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return jsonReply(500, { message: `The sandbox itself failed: ${message}` })
}

async function send(response: ServerResponse, reply: Reply, method: string): Promise<void> {
  const { body } = reply
  const length = typeof body === 'string' || Buffer.isBuffer(body) ? Buffer.byteLength(body) : undefined
  response.writeHead(reply.status, {
    ...(length === undefined ? {} : { 'content-length': String(length) }),
    ...reply.headers,
  })
  if (body instanceof Readable && method !== 'HEAD') await pipeline(body, response)
  else response.end(method === 'HEAD' || body instanceof Readable ? undefined : body)
}
