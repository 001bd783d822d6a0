import { ExpectedError } from '@pte/report'

/** A user name and a password, and the registry that they are for. */
export interface RegistryLogin {
  registry: string
  username: string
  password: string
}

/**
 * Reads the lines of the input `logins`: registry, user name and password with blanks between them. The password is
 * the rest of the line.
 *
 * @throws {ExpectedError} `invalid-input`, which repeats nothing of the line.
 */
export function parseLogins(lines: readonly string[]): RegistryLogin[] {
  return lines.map((line, index) => {
    const [, registry, username, password] = /^(\S+)\s+(\S+)\s+(\S.*)$/.exec(line) ?? []
    if (registry !== undefined && username !== undefined && password !== undefined)
      return { registry, username, password }
    throw new ExpectedError({
      rule: 'invalid-input',
      message: `line ${index + 1} of the input logins is not a registry, a user name and a password`,
      help: 'Write one login a line, such as `docker.io octocat ${{ secrets.DOCKER_HUB_TOKEN }}`. A secret that is not set is empty.',
    })
  })
}
