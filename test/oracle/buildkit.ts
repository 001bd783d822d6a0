import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { dockerClient } from './docker-client.ts'
import { startServer } from './server-process.ts'
import { tool } from './tool.ts'

/** A BuildKit daemon and a docker that builds with it; there is no Docker Engine. */
export interface BuildKit {
  /** The environment in which `docker buildx build` uses the daemon. */
  env: Record<string, string>
  stop(): Promise<void>
}

/** Needs root: the daemon mounts file systems and starts containers. */
export async function startBuildKit(): Promise<BuildKit> {
  const folder = await mkdtemp(join(tmpdir(), 'buildkit-'))
  const socket = `unix://${join(folder, 'bk.sock')}`
  const env = { ...(await dockerClient(folder)), BUILDX_BUILDER: 'oracle' }
  const root = join(folder, 'root')
  const args = ['--config', '/dev/null', '--root', root, '--addr', socket, '--oci-worker-net=host']
  const server = await startServer(tool('buildkitd'), args, { ready: /running server on/, env })
  await promisify(execFile)(
    'docker',
    ['buildx', 'create', '--name', 'oracle', '--driver', 'remote', socket],
    { env },
  )
  return {
    env,
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
