import { once } from 'node:events'
import { createServer, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Stands before a registry and notes what passes. */
export interface RequestLog {
  host: string
  /** Method, path and status of the requests since the last call. */
  take(): string[]
  [Symbol.asyncDispose](): Promise<void>
}

export async function startRequestLog(target: string): Promise<RequestLog> {
  let lines: string[] = []
  const server = createServer((incoming, response) => {
    const { method = '', url = '', headers } = incoming
    const outgoing = send(`http://${target}${url}`, { method, headers }, (answer) => {
      lines.push(`${method} ${url} ${answer.statusCode ?? 0}`)
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    outgoing.on('error', () => response.destroy())
    incoming.pipe(outgoing)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = lines
      lines = []
      return taken
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
