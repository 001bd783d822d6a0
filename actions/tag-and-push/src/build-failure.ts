import { basename } from 'node:path'
import type { CommandNotFound, CommandResult } from '@pte/process'
import { ExpectedError } from '@pte/report'

const shownLines = 20
const withoutEngine = 'An image of files alone needs no engine: give `directory` instead of a Dockerfile.'

const environmentFailures = [
  {
    pattern: /cannot connect to the docker daemon|failed to connect to the docker API|error during connect/i,
    rule: 'no-engine',
    message: 'no container engine is running, so the Dockerfile cannot be built',
    help: `Use a runner with Docker, such as ubuntu-latest. ${withoutEngine}`,
  },
  {
    pattern:
      /'buildx' is not a docker command|unknown command: docker buildx|unknown shorthand flag|unknown flag: --output/i,
    rule: 'buildx-not-found',
    message: 'docker has no buildx, so the Dockerfile cannot be built',
    help: `Install the buildx plugin on the runner (docker-buildx-plugin). ${withoutEngine}`,
  },
  {
    pattern: /OCI exporter is not supported|is not supported for the docker driver/i,
    rule: 'engine-too-limited',
    message:
      'the container engine of this runner cannot write an OCI image (its image store is the classic one)',
    help: 'Switch the engine to the containerd image store, or put docker/setup-buildx-action before this step.',
  },
]

export function dockerMissing(cause: CommandNotFound): ExpectedError {
  return new ExpectedError(
    {
      rule: 'docker-not-found',
      message: 'docker is not installed on this runner, so the Dockerfile cannot be built',
      help: `Use a runner with Docker, such as ubuntu-latest. ${withoutEngine}`,
    },
    { cause },
  )
}

/** Explains a build that ended badly: what the machine lacks, else the end of the build's own output. */
export function buildFailure({ exitCode, stderr }: CommandResult, { file }: { file: string }): ExpectedError {
  const lines = stderr.trimEnd().split(/\r?\n/)
  const known = environmentFailures.find(({ pattern }) => pattern.test(stderr))
  const output = lines.slice(-shownLines).join('\n')
  if (known) {
    const { rule, message, help } = known
    return new ExpectedError({ rule, message, help: `${help}\n${lines.at(-1) ?? ''}` })
  }
  return new ExpectedError({
    rule: 'build-failed',
    message: `the build of ${basename(file)} failed with exit status ${exitCode}`,
    help: `The end of its output:\n${output}`,
  })
}
