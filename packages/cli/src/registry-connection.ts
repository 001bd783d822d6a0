import { homedir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Command } from 'commander'
import type { Credentials, Registry } from '@pte/registry'
import { ExpectedError, type Reporter } from '@pte/report'

/** The options of every verb that speaks to a registry. */
export interface ConnectionOptions {
  insecure?: boolean
  username?: string
  passwordStdin?: boolean
}

/** Adds the options; `registry` is what the login is for. */
export function addConnectionOptions(command: Command, registry: string): Command {
  return command
    .option('--username <name>', `log in to ${registry} as this user`)
    .option('--password-stdin', 'read the password from standard input')
    .option('--insecure', 'speak plain HTTP to a registry that is not on this machine')
}

/** Connects with the login that the options give, else with the one that `docker login` has left. */
export async function connectRegistry(
  host: string,
  options: ConnectionOptions,
  reporter: Reporter,
): Promise<Registry> {
  const { createFetch, proxyFromEnvironment, retryText } = await import('@pte/http')
  const { createRegistry } = await import('@pte/registry')
  const proxy = proxyFromEnvironment(process.env)
  const credentials = (await loginOf(options, reporter)) ?? (await dockerLogin(host))
  const fetch = createFetch({
    ...(proxy === undefined ? {} : { proxy }),
    onRetry(event) {
      reporter.progress({ message: retryText(event) })
    },
  })
  return createRegistry(host, {
    fetch,
    insecure: options.insecure === true,
    ...(credentials === undefined ? {} : { credentials }),
  })
}

async function loginOf(
  { username, passwordStdin = false }: ConnectionOptions,
  reporter: Reporter,
): Promise<Credentials | undefined> {
  if (username === undefined && !passwordStdin) return undefined
  if (username === undefined || !passwordStdin) {
    throw new ExpectedError({
      rule: 'wrong-use',
      message: '--username and --password-stdin belong together',
      help: 'Write the password to standard input: echo "$TOKEN" | pte push … --username octocat --password-stdin',
    })
  }
  const password = (await text(process.stdin)).replace(/\r?\n$/, '')
  reporter.secret(password)
  return { username, password }
}

async function dockerLogin(host: string): Promise<Credentials | undefined> {
  const { credentialsFromDocker } = await import('@pte/registry')
  const { baseEnvironment } = await import('@pte/process')
  const folder = process.env['DOCKER_CONFIG'] ?? join(homedir(), '.docker')
  return credentialsFromDocker(host, { folder, env: baseEnvironment(process.env) })
}
