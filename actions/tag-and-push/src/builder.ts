import { lastLine, type Docker } from './docker.ts'
import { buildxMissing, engineUnreachable } from './engine-failure.ts'

/** What `docker buildx build` builds with on this machine. */
export interface Builder {
  name: string
  /** `docker` (the engine itself), `docker-container`, `remote`, `kubernetes` or another. */
  driver: string
  /** Of the driver `docker`: images are kept by containerd, which can hold all that a registry can. */
  containerdStore: boolean
  /** Such as `linux/arm64`, with those that it emulates. */
  platforms: readonly string[]
}

/**
 * Looks at the builder that docker would use, and starts it where it does not run yet.
 *
 * @throws {ExpectedError} `docker-not-found`, `buildx-not-found`, `no-engine`
 */
export async function inspectBuilder(docker: Docker): Promise<Builder> {
  const result = await docker(['buildx', 'inspect', '--bootstrap'])
  const { exitCode, stdout, stderr } = result
  // Without the plugin docker takes `buildx` for nothing, and the flag for its own.
  if (/is not a docker command|unknown command: docker buildx|unknown (?:shorthand )?flag/.test(stderr))
    throw buildxMissing(lastLine(result))
  const failure = field(stdout, 'Error')
  const builder = parseBuilder(stdout)
  if (failure !== undefined || exitCode !== 0 || builder.driver === '')
    throw engineUnreachable(builder.name, failure ?? lastLine(result))
  return builder
}

/**
 * Reads what `docker buildx inspect` prints, which has no machine-readable form. Whether the store is containerd's is
 * told by a label of its worker: by the same buildx itself decides what the driver `docker` can do.
 */
export function parseBuilder(text: string): Builder {
  const platforms = [...text.matchAll(/^Platforms:\s+(.+)$/gm)].flatMap(([, list = '']) => list.split(/,\s*/))
  return {
    name: field(text, 'Name') ?? 'default',
    driver: field(text, 'Driver') ?? '',
    containerdStore: /^\s+org\.mobyproject\.buildkit\.worker\.snapshotter:/m.test(text),
    // The star marks a platform that the user has set.
    platforms: platforms.map((platform) => platform.trim().replace(/\*$/, '')),
  }
}

function field(text: string, name: string): string | undefined {
  return new RegExp(`^${name}:[ \\t]+(\\S.*)$`, 'm').exec(text)?.[1]?.trim()
}
