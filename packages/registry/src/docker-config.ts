import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandNotFound, runCommand } from '@pte/process'
import { ExpectedError } from '@pte/report'
import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'
import type { Credentials } from './credentials.ts'
import { parseJson } from './json.ts'
import { isMissing } from './missing-file.ts'

export interface DockerConfig {
  /** The folder of config.json: DOCKER_CONFIG, or `.docker` in the home folder. */
  folder: string
  /** For credential helpers. */
  env: Readonly<Record<string, string>>
}

/** Docker Hub's name in Docker's configuration. */
const dockerHub = 'https://index.docker.io/v1/'

/**
 * The login of a registry that `docker login` has left: by a credential helper, else in the file itself.
 * Undefined when there is none.
 */
export async function credentialsFromDocker(
  host: string,
  docker: DockerConfig,
): Promise<Credentials | undefined> {
  const config = await readConfig(join(docker.folder, 'config.json'))
  const name = host === 'docker.io' ? dockerHub : host
  const helper = objectAt(config, 'credHelpers')[name] ?? config['credsStore']
  const helped =
    typeof helper === 'string' && helper !== '' ? await askHelper(helper, name, docker) : undefined
  return helped ?? fromFile(objectAt(config, 'auths'), name)
}

async function readConfig(file: string): Promise<JsonObject> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (isMissing(error)) return {}
    throw unusable(`${file} cannot be read`, error)
  }
  const config = parseJson(text)
  if (config !== undefined && isJsonObject(config)) return config
  throw unusable(`${file} is not a JSON object`)
}

/** The protocol of docker-credential-helpers: the name goes in, a JSON object comes out. */
async function askHelper(
  helper: string,
  name: string,
  { env }: DockerConfig,
): Promise<Credentials | undefined> {
  if (!/^[\w.-]+$/.test(helper)) throw unusable(`"${helper}" is not the name of a credential helper`)
  try {
    const { exitCode, stdout } = await runCommand(`docker-credential-${helper}`, ['get'], {
      env,
      input: name,
    })
    // Helpers fail for names that they have no login for.
    return exitCode === 0 ? fromHelper(parseJson(stdout)) : undefined
  } catch (error) {
    if (!(error instanceof CommandNotFound)) throw error
    throw unusable(`The credential helper docker-credential-${helper} is not installed`, error)
  }
}

function fromHelper(answer: JsonValue | undefined): Credentials | undefined {
  if (answer === undefined || !isJsonObject(answer)) return undefined
  const { Username: username, Secret: secret } = answer
  if (typeof username !== 'string' || typeof secret !== 'string') return undefined
  return username === '<token>' ? { identityToken: secret } : { username, password: secret }
}

function fromFile(auths: JsonObject, name: string): Credentials | undefined {
  const spellings = [name, `https://${name}`, `https://${name}/`, `http://${name}`]
  const entry = spellings.map((spelling) => auths[spelling]).find((found) => isJsonObject(found))
  if (entry === undefined || !isJsonObject(entry)) return undefined
  const { auth, identitytoken } = entry
  if (typeof identitytoken === 'string' && identitytoken !== '') return { identityToken: identitytoken }
  if (typeof auth !== 'string') return undefined
  const [, username, password] = /^([^:]+):(.*)$/s.exec(Buffer.from(auth, 'base64').toString()) ?? []
  return username === undefined || password === undefined ? undefined : { username, password }
}

function objectAt(object: JsonObject, field: string): JsonObject {
  const value = object[field]
  return isJsonObject(value) ? value : {}
}

function unusable(message: string, cause?: unknown): ExpectedError {
  return new ExpectedError(
    {
      rule: 'docker-config',
      message: `${message}.`,
      help: 'Repair the Docker configuration, or give the login with --username and --password-stdin.',
    },
    { cause },
  )
}
