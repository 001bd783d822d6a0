import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildDirectory, writeArchive } from '@pte/registry'
import type { TagAndPushOptions } from '../../actions/tag-and-push/src/options.ts'
import { startDistributionRegistry } from './distribution-registry.ts'
import { standIns } from './docker-engine.ts'
import { dockerfileOptions } from './dockerfile-options.ts'
import type { RunningEngine } from './engine-run.ts'
import { account, htpasswd } from './registry-account.ts'
import { tool } from './tool.ts'

export const sources = ['Dockerfile with RUN', 'several platforms', 'directory', 'archive'] as const
export type SourceName = (typeof sources)[number]

const inputs: Record<
  SourceName,
  { source?: Partial<TagAndPushOptions['source']>; dockerfile?: Partial<TagAndPushOptions['dockerfile']> }
> = {
  'Dockerfile with RUN': { dockerfile: { buildArgs: ['GREETING=hello'] } },
  'several platforms': {
    source: { file: 'Dockerfile.platforms' },
    dockerfile: { platforms: ['linux/amd64', 'linux/arm64'] },
  },
  directory: { source: { directory: 'site' } },
  archive: { source: { archive: 'image.tar' } },
}

/** Buildx finds fault with its first line. */
const dockerfile = `FROM scratch as tools
COPY busybox /bin/busybox
RUN ["/bin/busybox", "--install", "-s", "/bin"]
ARG GREETING=none
RUN echo "$GREETING from $(uname -m)" > /greeting
`

const run = promisify(execFile)

/** A checkout with every kind of source, and a registry that wants a login. */
export interface Workshop {
  root: string
  options(repository: string, source: SourceName, env: Record<string, string>): TagAndPushOptions
  crane: (...args: string[]) => Promise<string>
  /** Everything that a run could leave on a machine. */
  belongings(engine: RunningEngine): Promise<string[]>
  close(): Promise<void>
}

export async function openWorkshop(): Promise<Workshop> {
  const root = await mkdtemp(join(tmpdir(), 'engine-oracle-'))
  await writeSources(join(root, 'work'))
  const registry = await startDistributionRegistry(htpasswd)
  await Promise.all(['temp', 'crane'].map((name) => mkdir(join(root, name))))
  const auths = { [registry.host]: { auth: btoa(`${account.username}:${account.password}`) } }
  await writeFile(join(root, 'crane', 'config.json'), JSON.stringify({ auths }))
  return {
    root,
    options(repository, source, env) {
      const base = dockerfileOptions(root, env, { image: `${registry.host}/${repository}`, ...account })
      return {
        ...base,
        source: { ...base.source, ...inputs[source].source },
        dockerfile: { ...base.dockerfile, engineImages: standIns, ...inputs[source].dockerfile },
      }
    },
    crane: async (...args) =>
      (await run(tool('crane'), args, { env: { DOCKER_CONFIG: join(root, 'crane') } })).stdout.trim(),
    belongings: async (engine) => [
      ...(await dockerBelongings(engine)),
      ...(await readdir(join(root, 'temp'))),
    ],
    close: async () => {
      await registry.stop()
      await rm(root, { recursive: true, force: true })
    },
  }
}

async function writeSources(work: string): Promise<void> {
  await mkdir(join(work, 'site'), { recursive: true })
  await copyFile(tool('busybox'), join(work, 'busybox'))
  await writeFile(join(work, 'site', 'index.html'), '<h1>Hello</h1>')
  await writeFile(join(work, 'Dockerfile'), dockerfile)
  await writeFile(join(work, 'Dockerfile.platforms'), 'FROM scratch\nCOPY site /site\n')
  await writeFile(join(work, 'Dockerfile.broken'), 'FROM scratch\nCOPY missing /\n')
  const image = await buildDirectory({ directory: join(work, 'site') })
  await writeArchive(image, join(work, 'image.tar'))
  await image.close()
}

/** Builders, containers, volumes and images, and the logins of the user. */
async function dockerBelongings({ env }: RunningEngine): Promise<string[]> {
  const lists = [['buildx', 'ls', '--format', '{{.Name}}']]
  if (env['DOCKER_HOST'] !== undefined) {
    lists.push(['ps', '--all', '--format', '{{.Names}}'], ['volume', 'ls', '--quiet'])
    lists.push(['images', '--all', '--format', '{{.Repository}}:{{.Tag}}'])
  }
  // What was made in the same second is listed in any order.
  const docker = await Promise.all(
    lists.map(async (args) => (await run('docker', args, { env })).stdout.split('\n').sort().join('\n')),
  )
  return [...docker, await readFile(join(env['DOCKER_CONFIG'] ?? '', 'config.json'), 'utf8').catch(() => '')]
}
