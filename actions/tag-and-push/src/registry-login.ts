import { defaultRegistry, imageName } from './image-name.ts'
import { createRegistry, type Registry } from '@pte/registry'
import type { Reporter } from '@pte/report'
import type { TagAndPushOptions } from './options.ts'

/** A user name and a password, and the registry that they are for. */
export interface RegistryLogin {
  registry: string
  username: string
  password: string
}

/**
 * The login that the inputs give; undefined means anonymous. Without a user name the password is GitHub's own token,
 * the default of the input, which no other registry than GitHub's may see.
 */
export function registryLogin(options: TagAndPushOptions): RegistryLogin | undefined {
  const { run, password, username, image } = options
  if (password === undefined) return undefined
  const { registry } = imageName(image, options.registry, run)
  if (username !== undefined) return { registry, username, password }
  return registry === defaultRegistry(run.serverUrl) ? { registry, username: run.actor, password } : undefined
}

/** Connects to a registry; the login is shown to none but its own. */
export function openRegistry(host: string, options: TagAndPushOptions): Registry {
  const login = registryLogin(options)
  const { fetch } = options
  if (login?.registry !== host) return createRegistry(host, { fetch })
  const { username, password } = login
  return createRegistry(host, { fetch, credentials: { username, password } })
}

/** Masks a login in every form in which it could reach a log. */
export function hideLogin(login: RegistryLogin | undefined, reporter: Reporter): void {
  if (login === undefined) return
  const { username, password } = login
  reporter.secret(password)
  for (const text of [password, `${username}:${password}`]) {
    reporter.secret(Buffer.from(text).toString('base64'))
  }
}
