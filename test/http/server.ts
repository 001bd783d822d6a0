import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  method: string
  path: string
  headers: IncomingMessage['headers']
  body: string
}

export interface TestServer {
  url: string
  received: Received[]
  [Symbol.asyncDispose](): Promise<void>
}

export type Answer = (response: ServerResponse, received: Received) => void

/** A server on a free loopback port that gives its answers in turn, and the last one for ever. */
export async function startServer(...answers: Answer[]): Promise<TestServer> {
  const received: Received[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      const entry = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body }
      const answer = answers[Math.min(received.length, answers.length - 1)]
      received.push(entry)
      answer?.(response, entry)
    })
  })
  return {
    url: `http://127.0.0.1:${await listen(server)}`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

/** An answer with a status, and a body and headers where given. */
export function status(code: number, body = '', headers: Record<string, string> = {}): Answer {
  return (response) => response.writeHead(code, headers).end(body)
}

/** Cuts the connection instead of answering. */
export function reset(response: ServerResponse): void {
  response.socket?.resetAndDestroy()
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return (server.address() as AddressInfo).port
}
