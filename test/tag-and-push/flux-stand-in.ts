import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

interface Call {
  method: string
  path: string
  headers: IncomingMessage['headers']
  body: string
}

/** A server in the place of Flux's webhook and of GitHub's OIDC tokens: keeps calls, and answers with set statuses. */
export interface FluxStandIn {
  url: string
  calls: Call[]
  /** Statuses of the next answers; 200 afterwards. */
  statuses: number[]
  close(): Promise<void>
}

export async function startFluxStandIn(): Promise<FluxStandIn> {
  const calls: Call[] = []
  const statuses: number[] = []
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      calls.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers, body })
      response.writeHead(statuses.shift() ?? 200).end(JSON.stringify({ value: 'signed.job.token' }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    ...{ url: `http://127.0.0.1:${port}`, calls, statuses },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
}
