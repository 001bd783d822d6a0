import { once } from 'node:events'
import {
  Agent,
  createServer,
  request as sendRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** What may go wrong with one request or its answer, on the way between a client and a registry. */
export type ProxyFault =
  /** A status in place of the answer, before or after the registry has carried the request out. */
  | { kind: 'status'; status: number; body: 'json' | 'html' | 'echo' | 'empty'; carriedOut: boolean }
  /** The connection is gone after this share of the request's body, or after all of it. */
  | { kind: 'kill'; after: number; carriedOut: boolean }
  /** The answer stops in its head, or in its body. */
  | { kind: 'truncate'; part: 'head' | 'body' }
  | { kind: 'corrupt'; part: 'digest' | 'headers' | 'body' | 'protocol' }
  /** One byte after the other. */
  | { kind: 'slow' }

export interface PlannedFault {
  /** As `requestKind` gives it. */
  request: string
  /** The first request of the kind that fails, from 1. */
  from: number
  times: number
  fault: ProxyFault
}

export interface FaultProxy {
  host: string
  /** Replaces the plan; counts begin anew. */
  plan(faults: readonly PlannedFault[]): void
  /** Fault and request that met, with how often. */
  readonly met: ReadonlyMap<string, number>
  /** Bearer tokens that were handed out. */
  readonly tokens: ReadonlySet<string>
  connections(): number
  close(): Promise<void>
}

export const requestKinds = [
  'GET token',
  'HEAD blob',
  'POST upload',
  'PUT upload',
  'HEAD manifest',
  'PUT manifest',
  'PUT tag',
  'HEAD tag',
] as const

/** The step of a push that a request belongs to. */
export function requestKind(method: string, path: string): string {
  if (path.startsWith('/token')) return `${method} token`
  if (path.includes('/blobs/upload')) return `${method} upload`
  if (path.includes('/blobs/')) return `${method} blob`
  return path.includes('/manifests/sha256:') ? `${method} manifest` : `${method} tag`
}

/** Stands before a registry, and does to the requests that pass what the plan says. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const agent = new Agent({ keepAlive: true })
  const met = new Map<string, number>()
  const tokens = new Set<string>()
  const sockets = new Set<Socket>()
  let planned: (PlannedFault & { seen: number })[] = []

  function due(kind: string): ProxyFault | undefined {
    const faults = planned.filter(({ request }) => request === kind)
    for (const entry of faults) entry.seen += 1
    const fault = faults.find(({ seen, from, times }) => seen >= from && seen < from + times)?.fault
    if (fault !== undefined) {
      const name = `${faultName(fault)} at ${kind}`
      met.set(name, (met.get(name) ?? 0) + 1)
    }
    return fault
  }

  async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = message
    const fault = due(requestKind(method, url))
    if (fault?.kind === 'kill' && !fault.carriedOut) return killWithin(message, fault.after)
    const body = await buffer(message)
    const isCarriedOut = fault?.kind !== 'status' || fault.carriedOut
    const answer = isCarriedOut ? await forward(agent, target, message, body) : undefined
    const token = url.startsWith('/token') ? /"token":"([^"]+)"/.exec(String(answer?.body))?.[1] : undefined
    if (token !== undefined) tokens.add(token)
    if (fault?.kind === 'status') {
      refuse(response, fault, message)
      return
    }
    if (answer === undefined || fault?.kind === 'kill') return void message.socket.resetAndDestroy()
    await deliver(response, answer, fault)
  }

  const server = createServer((message, response) => {
    const { socket } = message
    serve(message, response).catch(() => socket.destroy())
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    plan: (faults) => void (planned = faults.map((fault) => ({ ...fault, seen: 0 }))),
    met,
    tokens,
    connections: () => sockets.size,
    close: async () => {
      agent.destroy()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

async function forward(
  agent: Agent,
  target: string,
  { method, url, headers }: IncomingMessage,
  body: Buffer,
): Promise<Answer> {
  const options = { agent, method: method ?? 'GET', headers }
  const outgoing = sendRequest(`http://${target}${url ?? '/'}`, options)
  outgoing.end(body)
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage]
  return { status: incoming.statusCode ?? 0, headers: incoming.headers, body: await buffer(incoming) }
}

async function killWithin(message: IncomingMessage, share: number): Promise<void> {
  const end = Number(message.headers['content-length'] ?? 0) * share
  const { socket } = message
  let seen = 0
  for await (const chunk of message as AsyncIterable<Buffer>) {
    seen += chunk.length
    if (seen >= end) socket.resetAndDestroy()
  }
  socket.resetAndDestroy()
}

function refuse(
  response: ServerResponse,
  { status, body }: ProxyFault & { kind: 'status' },
  { headers }: IncomingMessage,
): void {
  const said = {
    json: '{"errors":[{"code":"UNKNOWN","message":"retry-after: 120ms, allowed: 2000/minute"}]}',
    html: `<html><body>${status}</body></html>`,
    echo: JSON.stringify({
      errors: [{ code: 'DENIED', message: `no right with ${headers.authorization ?? 'nothing'}` }],
    }),
    empty: '',
  }[body]
  response.writeHead(status, { 'content-length': Buffer.byteLength(said) })
  response.end(said)
}

async function deliver(
  response: ServerResponse,
  answer: Answer,
  fault: ProxyFault | undefined,
): Promise<void> {
  const { socket } = response
  if (fault?.kind === 'truncate' || fault?.kind === 'slow') {
    const bytes = wire(answer, fault.kind === 'slow' ? 'whole' : fault.part)
    if (fault.kind === 'slow') for (const byte of bytes) await write(socket, Buffer.from([byte]))
    else await write(socket, bytes)
    return void socket?.destroy()
  }
  if (fault?.kind === 'corrupt' && fault.part === 'protocol') {
    await write(socket, Buffer.from('\u0000\u0001 garbage\r\n\r\n'))
    return void socket?.destroy()
  }
  const { status, headers, body } = fault === undefined ? answer : corrupted(answer, fault)
  response.writeHead(status, headers)
  response.end(body)
}

/** The answer as it stands on the wire, up to the place where it stops. */
function wire({ status, headers, body }: Answer, until: 'head' | 'body' | 'whole'): Buffer {
  const fields = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}\r\n`)
  const head = Buffer.from(`HTTP/1.1 ${status} Answer\r\n${fields.join('')}connection: close\r\n\r\n`)
  if (until === 'head') return head.subarray(0, head.length / 2)
  return Buffer.concat([head, until === 'whole' ? body : body.subarray(0, body.length / 2)])
}

function corrupted(answer: Answer, fault: ProxyFault): Answer {
  const { status, headers, body } = answer
  const part = fault.kind === 'corrupt' ? fault.part : undefined
  if (part === 'digest') {
    return { status, body, headers: { ...headers, 'docker-content-digest': `sha256:${'0'.repeat(64)}` } }
  }
  if (part === 'headers') return { status, headers: { 'content-length': String(body.length) }, body }
  if (part !== 'body') return answer
  return { status, headers, body: Buffer.from(body.map((byte) => byte ^ 0x55)) }
}

async function write(socket: Socket | null, bytes: Buffer): Promise<void> {
  await new Promise((resolve) => socket?.write(bytes, resolve))
}

/** Names a kind of fault, for counting. */
export function faultName(fault: ProxyFault): string {
  if (fault.kind === 'status') return `status ${fault.status} ${fault.body}`
  if (fault.kind === 'kill') return `kill at ${fault.after}${fault.carriedOut ? ' carried out' : ''}`
  return 'part' in fault ? `${fault.kind} ${fault.part}` : fault.kind
}
