import type { CommandNotFound } from '@pte/process'
import { ExpectedError } from '@pte/report'

const withoutEngine =
  'An image of files alone needs no engine: give `directory` instead of a Dockerfile; nor does `archive`, an image that an earlier step made.'
const withEngine = `Use a runner with Docker, such as ubuntu-latest. ${withoutEngine}`

export function dockerMissing(cause: CommandNotFound): ExpectedError {
  return new ExpectedError(
    {
      rule: 'docker-not-found',
      message: 'docker is not installed on this runner, so the Dockerfile cannot be built',
      help: withEngine,
    },
    { cause },
  )
}

/** @param reason what docker said. */
export function buildxMissing(reason: string): ExpectedError {
  return new ExpectedError({
    rule: 'buildx-not-found',
    message: 'docker has no buildx, so the Dockerfile cannot be built',
    help: `Install the buildx plugin on the runner (docker-buildx-plugin). ${withoutEngine}\n${reason}`,
  })
}

/** @param reason what docker said; none when it said nothing. */
export function engineUnreachable(builder: string, reason: string): ExpectedError {
  return new ExpectedError({
    rule: 'no-engine',
    message: `the builder ${builder} of docker cannot be reached, so the Dockerfile cannot be built`,
    help: `Start the container engine, or see that DOCKER_HOST and BUILDX_BUILDER name one that runs. ${withEngine}\n${reason}`,
  })
}
