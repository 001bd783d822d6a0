import { join } from 'node:path'
import { createRegistry, credentialsFromDocker, type Credentials, type Registry } from '@pte/registry'
import { ExpectedError, type Reporter } from '@pte/report'
import { defaultRegistry, imageName } from './image-name.ts'
import type { RegistryLogin } from './logins.ts'
import type { TagAndPushOptions } from './options.ts'

/**
 * The login that the inputs give; undefined means anonymous. Without a user name the password is GitHub's own token,
 * the default of the input, which no other registry than GitHub's may see.
 */
function registryLogin(options: TagAndPushOptions): RegistryLogin | undefined {
  const { run, password, username, image } = options
  if (password === undefined) return undefined
  const { registry } = imageName(image, options.registry, run)
  if (username !== undefined) return { registry, username, password }
  return registry === defaultRegistry(run.serverUrl) ? { registry, username: run.actor, password } : undefined
}

/** All logins that the inputs give. */
export function registryLogins(options: TagAndPushOptions): RegistryLogin[] {
  const login = registryLogin(options)
  return login === undefined ? [...options.logins] : [login, ...options.logins]
}

/**
 * Connects to a registry with the login that the inputs give for it, else with the one that the runner's Docker has
 * for it. A login is shown to none but its own registry.
 *
 * @throws {ExpectedError} `docker-config`
 */
export async function openRegistry(host: string, options: TagAndPushOptions): Promise<Registry> {
  const given = registryLogins(options).find((login) => login.registry === host)
  const { fetch } = options
  if (given !== undefined) {
    const { username, password } = given
    return createRegistry(host, { fetch, credentials: { username, password } })
  }
  const credentials = await loginOfRunner(host, options.env)
  return createRegistry(host, { fetch, ...(credentials === undefined ? {} : { credentials }) })
}

/** Masks all logins of the inputs in every form in which they could reach a log. */
export function hideLogins(options: TagAndPushOptions, reporter: Reporter): void {
  for (const { username, password } of registryLogins(options)) {
    reporter.secret(password)
    for (const text of [password, `${username}:${password}`]) {
      reporter.secret(Buffer.from(text).toString('base64'))
    }
  }
}

async function loginOfRunner(
  host: string,
  env: Readonly<Record<string, string>>,
): Promise<Credentials | undefined> {
  const folder = env['DOCKER_CONFIG'] ?? join(env['HOME'] ?? '/', '.docker')
  try {
    return await credentialsFromDocker(host, { folder, env })
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    const help = `Repair the Docker configuration of the runner, or give the login for ${host} with the input logins.`
    throw new ExpectedError({ ...error.finding, help }, { cause: error })
  }
}
