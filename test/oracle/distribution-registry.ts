import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from './server-process.ts'
import { tool } from './tool.ts'

/** The registry of the CNCF distribution project, on a free port of loopback. */
export interface DistributionRegistry {
  /** `127.0.0.1:PORT` */
  host: string
  /** Removes everything that was pushed; the registry keeps nothing in memory. */
  clear(): Promise<void>
  stop(): Promise<void>
}

/** @param htpasswd a line `user:bcrypt`; without it anyone may push. */
export async function startDistributionRegistry(htpasswd?: string): Promise<DistributionRegistry> {
  const folder = await mkdtemp(join(tmpdir(), 'distribution-'))
  const users = join(folder, 'htpasswd')
  if (htpasswd !== undefined) await writeFile(users, `${htpasswd}\n`, { mode: 0o600 })
  const config = join(folder, 'config.json')
  await writeFile(config, JSON.stringify(configuration(folder, htpasswd === undefined ? undefined : users)))
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
function configuration(folder: string, users: string | undefined): object {
  return {
    version: 0.1,
    log: { level: 'info' },
    storage: { filesystem: { rootdirectory: join(folder, 'data') }, delete: { enabled: true } },
    http: { addr: '127.0.0.1:0' },
    ...(users === undefined ? {} : { auth: { htpasswd: { realm: 'oracle', path: users } } }),
  }
}
