import { readFile, realpath } from 'node:fs/promises'
import { join, posix, relative, sep } from 'node:path'
import type { ImageSource } from '@pte/registry'
import type { Reporter } from '@pte/report'
import { buildArguments, type BuildResults } from './build-arguments.ts'
import { buildFailure } from './build-failure.ts'
import { hasAttestations } from './build-route.ts'
import { secretFiles } from './build-secrets.ts'
import { readBuildWarnings, warningsEnvironment } from './build-warnings.ts'
import { dockerIn, type Docker } from './docker.ts'
import { privateDockerConfig } from './docker-config.ts'
import { gitSecrets } from './git-context.ts'
import type { ImageRequest } from './image-request.ts'
import type { RegistryLogin } from './logins.ts'
import { prepareOutlet, type Outlet } from './outlet.ts'
import { registryLogins } from './registry-login.ts'
import type { DockerfileSource } from './source.ts'
import { undo } from './undo.ts'

/**
 * Builds a Dockerfile with `docker buildx build`. Pushing it is not BuildKit's work but ours: so a failed push is
 * repeated without the build, and the tag comes last. What had to be made in docker for it is gone afterwards.
 *
 * @throws {ExpectedError} `docker-not-found`, `buildx-not-found`, `no-engine`, `no-builder`, `build-failed`
 */
export async function buildFromDockerfile(
  request: ImageRequest,
  source: DockerfileSource,
  reporter: Reporter,
): Promise<ImageSource> {
  const env = await buildEnvironment(request, source)
  const docker = dockerIn({ cwd: request.options.run.workspace, env }, reporter)
  try {
    const outlet = await prepareOutlet(request, docker, reporter)
    await build(request, source, { outlet, docker }, reporter)
    return await outlet.open()
  } finally {
    await undo(request.folder, env, reporter)
  }
}

async function build(
  request: ImageRequest,
  source: DockerfileSource,
  { outlet, docker }: { outlet: Outlet; docker: Docker },
  reporter: Reporter,
): Promise<void> {
  const { dockerfile, run, token } = request.options
  const given = dockerfile.secrets.some((secret) => secret.startsWith('GIT_AUTH_'))
  const own = source.git === undefined || given ? [] : gitSecrets(source.git, run, token)
  const secrets = await secretFiles([...dockerfile.secrets, ...own], request.folder, reporter)
  const inputs = { ...dockerfile, ...source, ...describe(request, outlet.image) }
  const metadata = join(request.folder, 'metadata.json')
  const args = [
    ...buildArguments(inputs, { ...outlet, metadata }),
    ...secrets.flatMap((secret) => ['--secret', secret]),
  ]
  const result = await docker(['buildx', 'build', ...args, source.context])
  if (result.exitCode !== 0) throw buildFailure(result, source)
  const file = await placeOf(source, run.workspace)
  for (const warning of await readBuildWarnings(metadata, file)) reporter.finding(warning)
}

/** Path of the Dockerfile in the repository, for annotations. */
async function placeOf({ file, git }: DockerfileSource, workspace: string): Promise<string> {
  if (git !== undefined) return posix.join(git.folder ?? '', file)
  return relative(await realpath(workspace), file).replaceAll(sep, '/')
}

/** The user's labels and annotations come after ours, and win. */
function describe(
  { options: { dockerfile }, metadata }: ImageRequest,
  image: BuildResults['image'],
): { labels: string[]; annotations: string[] } {
  const ours = Object.entries(metadata).map(([key, value]) => `${key}=${value}`)
  const labels = [...ours, ...dockerfile.labels]
  // The classic image store has no place for annotations.
  if ('name' in image) return { labels, annotations: [] }
  // BuildKit refuses annotations of an index where there is none.
  const index = dockerfile.platforms.length > 1 || hasAttestations(dockerfile)
  const level = index ? 'index,manifest:' : 'manifest:'
  return { labels, annotations: [...ours.map((one) => level + one), ...dockerfile.annotations] }
}

/** Docker is told a login only where the build may pull from that registry. */
async function buildEnvironment(
  { options, folder, created }: ImageRequest,
  { file, git }: DockerfileSource,
): Promise<Record<string, string>> {
  const env = {
    ...options.env,
    ...warningsEnvironment,
    SOURCE_DATE_EPOCH: String(Math.floor(created / 1000)),
  }
  const { cacheFrom, cacheTo } = options.dockerfile
  // Nobody has read a Dockerfile yet that BuildKit fetches, and images of Docker Hub do without its name.
  const texts = git === undefined ? [await readFile(file, 'utf8'), ...cacheFrom, ...cacheTo] : undefined
  const isNeeded = ({ registry }: RegistryLogin): boolean =>
    texts === undefined || registry === 'docker.io' || texts.some((text) => text.includes(registry))
  const logins = registryLogins(options).filter(isNeeded)
  return logins.length === 0 ? env : privateDockerConfig(folder, logins, env)
}
