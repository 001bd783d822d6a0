import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from './server-process.ts'
import type { TokenService } from './token-service.ts'
import { tool } from './tool.ts'

/** The registry of the CNCF distribution project, on a free port of loopback. */
export interface DistributionRegistry {
  /** `127.0.0.1:PORT` */
  host: string
  /** Removes everything that was pushed; the registry keeps nothing in memory. */
  clear(): Promise<void>
  stop(): Promise<void>
}

/** @param login a line `user:bcrypt` of htpasswd, or what gives tokens; without it anyone may push. */
export async function startDistributionRegistry(
  login?: string | TokenService,
): Promise<DistributionRegistry> {
  const folder = await mkdtemp(join(tmpdir(), 'distribution-'))
  const config = join(folder, 'config.json')
  await writeFile(config, JSON.stringify({ ...configuration(folder), ...(await access(folder, login)) }))
  const server = await startServer(tool('registry'), ['serve', config], { ready: /listening on/, env: {} })
  const host = /listening on ([\d.:]+)/.exec(server.ready)?.[1]
  if (host === undefined) throw new Error(`no port in ${server.ready}`)
  return {
    host,
    clear: () => rm(join(folder, 'data'), { recursive: true, force: true }),
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** JSON, which is YAML too. */
function configuration(folder: string): object {
  return {
    version: 0.1,
    log: { level: 'info' },
    storage: { filesystem: { rootdirectory: join(folder, 'data') }, delete: { enabled: true } },
    http: { addr: '127.0.0.1:0' },
  }
}

async function access(folder: string, login: string | TokenService | undefined): Promise<object> {
  if (login === undefined) return {}
  if (typeof login === 'string') {
    const path = join(folder, 'htpasswd')
    await writeFile(path, `${login}\n`, { mode: 0o600 })
    return { auth: { htpasswd: { realm: 'oracle', path } } }
  }
  const { realm, issuer, service } = login
  const jwks = join(folder, 'jwks.json')
  await writeFile(jwks, JSON.stringify({ keys: [login.key] }))
  return { auth: { token: { realm, issuer, service, jwks, signingalgorithms: ['ES256'] } } }
}
