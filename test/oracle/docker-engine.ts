import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { dockerClient } from './docker-client.ts'
import { removeMountedFolder } from './mounted-folder.ts'
import { startServer, type ServerProcess } from './server-process.ts'
import { tool } from './tool.ts'

/** Docker Engine, and a docker that talks to it. */
export interface DockerEngine {
  env: Record<string, string>
  stop(): Promise<void>
}

/** Images that stand for those of Docker Hub, which the engine cannot reach. */
export const standIns = { buildkit: 'pte/buildkit:oracle', binfmt: 'pte/binfmt:oracle' }

/** The 29 line with the image store of containerd or the classic one; or the distribution's, which has the classic. */
export type EngineKind = 'containerd' | 'classic' | 'old'

/**
 * Starts Docker Engine. It has a network of its own, so that neither its bridge nor its rules reach the machine. Needs
 * root.
 */
export async function startDockerEngine(kind: EngineKind): Promise<DockerEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'engine-'))
  try {
    const client = await dockerClient(folder)
    const env = { ...client, DOCKER_HOST: `unix://${join(folder, 'docker.sock')}` }
    const server = await startDaemon(kind, folder, env)
    const stop = async (): Promise<void> => {
      await server.stop()
      await removeMountedFolder(folder)
    }
    await importStandIns(folder, env).catch(async (error: unknown) => {
      await stop()
      throw error
    })
    return { env, stop }
  } catch (error) {
    await removeMountedFolder(folder)
    throw error
  }
}

async function startDaemon(
  kind: EngineKind,
  folder: string,
  { PATH, DOCKER_HOST }: { PATH: string; DOCKER_HOST: string },
): Promise<ServerProcess> {
  const args = [
    ...['-H', DOCKER_HOST, '--data-root', join(folder, 'data'), '--exec-root', join(folder, 'exec')],
    ...['--pidfile', join(folder, 'docker.pid'), '--iptables=false', '--ip6tables=false'],
  ]
  const ready = /API listen on/
  // unshare becomes the daemon, so that it gets the signals.
  if (kind !== 'old') {
    const feature = `containerd-snapshotter=${kind === 'containerd'}`
    const command = ['--net', tool('dockerd'), ...args, '--feature', feature]
    return startServer('unshare', command, { ready, env: { PATH } })
  }
  const programs = tool('docker-classic')
  const path = [await modestRuntime(folder, join(programs, 'runc')), programs, PATH].join(delimiter)
  return startServer('unshare', ['--net', join(programs, 'dockerd'), ...args, '--storage-driver=vfs'], {
    ready,
    env: { PATH: path, LD_LIBRARY_PATH: programs },
  })
}

/**
 * Version 20.10 gives a privileged container every capability that the kernel has, and fails where the machine
 * withholds one from root, as sandboxes do with this. Newer ones give what there is.
 */
async function modestRuntime(folder: string, runc: string): Promise<string> {
  const bin = join(folder, 'runtime')
  await mkdir(bin)
  const script = [
    '#!/bin/sh',
    'for argument; do',
    '  case $previous in --bundle) file=$argument/config.json ;; --process) file=$argument ;; esac',
    '  previous=$argument',
    'done',
    `[ -z "$file" ] || sed -i 's/"CAP_SYS_RESOURCE",//g' "$file"`,
    `exec ${runc} "$@"`,
  ]
  await writeFile(join(bin, 'runc'), `${script.join('\n')}\n`, { mode: 0o755 })
  return bin
}

async function importStandIns(folder: string, env: Record<string, string>): Promise<void> {
  const bin = join(folder, 'stand-ins', 'bin')
  await mkdir(bin, { recursive: true })
  await mkdir(join(folder, 'stand-ins', 'tmp'))
  for (const name of ['buildkitd', 'buildctl', 'runc', 'busybox']) await copyFile(tool(name), join(bin, name))
  const tar = join(folder, 'stand-ins.tar')
  await promisify(execFile)('tar', ['-C', join(folder, 'stand-ins'), '-cf', tar, 'bin', 'tmp'])
  await importImage(tar, standIns.buildkit, ['buildkitd'], env)
  // It says what binfmt does; QEMU itself is not there.
  const status = JSON.stringify({ supported: ['linux/amd64', 'linux/arm64'] })
  await importImage(tar, standIns.binfmt, ['/bin/busybox', 'sh', '-c', `echo '${status}'`], env)
}

async function importImage(
  tar: string,
  name: string,
  entrypoint: readonly string[],
  env: Record<string, string>,
): Promise<void> {
  const changes = ['--change', 'ENV PATH=/bin', '--change', `ENTRYPOINT ${JSON.stringify(entrypoint)}`]
  await promisify(execFile)('docker', ['import', ...changes, tar, name], { env })
}
