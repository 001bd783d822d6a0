import { mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isJsonObject, type JsonObject } from '@pte/resource'
import type { RegistryLogin } from './logins.ts'

/** Docker Hub's name in Docker's configuration. */
const dockerHub = 'https://index.docker.io/v1/'

/**
 * Makes a Docker configuration folder that also knows some logins, for builds that pull from those registries. The user's
 * own folder is never written: steps of other jobs on the same machine share it. What it holds stays usable: other
 * logins (a runner's for Docker Hub), plugins, builders, contexts.
 *
 * @param folder a private folder.
 * @returns the environment in which docker uses it.
 */
export async function privateDockerConfig(
  folder: string,
  logins: readonly RegistryLogin[],
  env: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const shared = env['DOCKER_CONFIG'] ?? join(env['HOME'] ?? '/', '.docker')
  const own = join(folder, 'docker')
  await mkdir(own, { mode: 0o700 })
  for (const name of await readdir(shared).catch(() => [])) {
    if (name !== 'config.json') await symlink(join(shared, name), join(own, name))
  }
  const config = logins.reduce(withLogin, await readConfig(join(shared, 'config.json')))
  await writeFile(join(own, 'config.json'), JSON.stringify(config), { mode: 0o600, flag: 'wx' })
  return { ...env, DOCKER_CONFIG: own, BUILDX_CONFIG: env['BUILDX_CONFIG'] ?? join(shared, 'buildx') }
}

function withLogin(config: JsonObject, { registry, username, password }: RegistryLogin): JsonObject {
  const name = registry === 'docker.io' ? dockerHub : registry
  const auths = isJsonObject(config['auths']) ? config['auths'] : {}
  // The empty helper: the login below counts, not a store of the machine.
  const helpers = { ...(isJsonObject(config['credHelpers']) ? config['credHelpers'] : {}), [name]: '' }
  const auth = Buffer.from(`${username}:${password}`).toString('base64')
  return { ...config, auths: { ...auths, [name]: { auth } }, credHelpers: helpers }
}

async function readConfig(file: string): Promise<JsonObject> {
  try {
    const config: unknown = JSON.parse(await readFile(file, 'utf8'))
    return isJsonObject(config) ? config : {}
  } catch {
    // No configuration, or one that docker could not read either: it says so itself.
    return {}
  }
}
