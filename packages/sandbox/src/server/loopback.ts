import type { Server } from 'node:http'

/** Listens on loopback only: nobody else on the network reaches the sandbox. @returns `127.0.0.1:PORT`. */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('the server has no port'))
      else resolve(`127.0.0.1:${address.port}`)
    })
  })
}

/** Ends open connections too: a client that keeps one alive must not hold the sandbox up. */
export function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error === undefined) resolve()
      else reject(error)
    })
    server.closeAllConnections()
  })
}
