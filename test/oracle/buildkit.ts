import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
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
  const path = [...new Set(['docker', 'runc'].map((name) => dirname(tool(name))))].join(delimiter)
  const env = {
    PATH: `${path}${delimiter}${process.env['PATH'] ?? ''}`,
    HOME: folder,
    DOCKER_CONFIG: join(folder, 'docker'),
    BUILDX_BUILDER: 'oracle',
  }
  const root = join(folder, 'root')
  const args = ['--config', '/dev/null', '--root', root, '--addr', socket, '--oci-worker-net=host']
  const server = await startServer(tool('buildkitd'), args, { ready: /running server on/, env })
  const plugins = join(env.DOCKER_CONFIG, 'cli-plugins')
  await mkdir(plugins, { recursive: true })
  await symlink(tool('docker-buildx'), join(plugins, 'docker-buildx'))
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
