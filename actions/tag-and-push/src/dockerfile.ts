import { readFile, realpath } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { CommandNotFound, runCommand, type CommandResult } from '@pte/process'
import type { Reporter } from '@pte/report'
import { buildArguments } from './build-arguments.ts'
import { buildFailure, dockerMissing } from './build-failure.ts'
import { secretFiles } from './build-secrets.ts'
import { readBuildWarnings, warningsEnvironment } from './build-warnings.ts'
import { privateDockerConfig } from './docker-config.ts'
import type { ImageRequest } from './image-request.ts'
import { registryLogin } from './registry-login.ts'

/**
 * Builds a Dockerfile with `docker buildx build` into an OCI layout. Pushing it is not BuildKit's work but ours: so
 * a failed push is repeated without the build, and the tag comes last.
 *
 * @returns the folder of the layout, inside of the request's.
 * @throws {ExpectedError} `docker-not-found`, `no-engine`, `build-failed`
 */
export async function buildFromDockerfile(
  request: ImageRequest,
  source: { context: string; file: string },
  reporter: Reporter,
): Promise<string> {
  const { dockerfile, run } = request.options
  const layout = join(request.folder, 'image')
  const metadata = join(request.folder, 'metadata.json')
  const secrets = await secretFiles(dockerfile.secrets, request.folder, reporter)
  const inputs = { ...dockerfile, ...source, ...describe(request) }
  const args = [
    ...buildArguments(inputs, { layout, metadata }),
    ...secrets.flatMap((secret) => ['--secret', secret]),
  ]
  const env = await buildEnvironment(request, source.file)
  const result = await docker([...args, source.context], { cwd: run.workspace, env }, reporter)
  if (result.exitCode !== 0) throw buildFailure(result, source)
  const file = relative(await realpath(run.workspace), source.file).replaceAll(sep, '/')
  for (const warning of await readBuildWarnings(metadata, file)) reporter.finding(warning)
  return layout
}

/** The user's labels and annotations come after ours, and win. */
function describe({ options: { dockerfile }, metadata }: ImageRequest): {
  labels: string[]
  annotations: string[]
} {
  const ours = Object.entries(metadata).map(([key, value]) => `${key}=${value}`)
  // BuildKit refuses annotations of an index where there is none.
  const level = dockerfile.platforms.length > 1 ? 'index,manifest:' : 'manifest:'
  return {
    labels: [...ours, ...dockerfile.labels],
    annotations: [...ours.map((one) => level + one), ...dockerfile.annotations],
  }
}

/** Docker is told the login only where the build pulls from that registry. */
async function buildEnvironment(
  { options, folder, created }: ImageRequest,
  file: string,
): Promise<Record<string, string>> {
  const env = {
    ...options.env,
    ...warningsEnvironment,
    SOURCE_DATE_EPOCH: String(Math.floor(created / 1000)),
  }
  const login = registryLogin(options)
  if (login === undefined) return env
  const { cacheFrom, cacheTo } = options.dockerfile
  const mentions = [await readFile(file, 'utf8'), ...cacheFrom, ...cacheTo]
  return mentions.some((text) => text.includes(login.registry))
    ? privateDockerConfig(folder, login, env)
    : env
}

async function docker(
  args: readonly string[],
  { cwd, env }: { cwd: string; env: Record<string, string> },
  reporter: Reporter,
): Promise<CommandResult> {
  const onErrorLine = (message: string): void => {
    reporter.progress({ message })
  }
  try {
    return await runCommand('docker', ['buildx', 'build', ...args], { cwd, env, onErrorLine })
  } catch (error) {
    throw error instanceof CommandNotFound ? dockerMissing(error) : error
  }
}
