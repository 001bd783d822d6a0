import { homedir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Credentials, Registry } from '@pte/registry'
import { ExpectedError, type Reporter } from '@pte/report'

/** The options of every verb that speaks to a registry. */
export interface ConnectionOptions {
  insecure?: boolean
  username?: string
  passwordStdin?: boolean
}

/** Connects with the login that the options give, else with the one that `docker login` has left. */
export async function connectRegistry(
  host: string,
  options: ConnectionOptions,
  reporter: Reporter,
): Promise<Registry> {
  const { createFetch, proxyFromEnvironment } = await import('@pte/http')
  const { createRegistry } = await import('@pte/registry')
  const proxy = proxyFromEnvironment(process.env)
  const credentials = (await loginOf(options, reporter)) ?? (await dockerLogin(host))
  const fetch = createFetch({
    ...(proxy === undefined ? {} : { proxy }),
    onRetry({ url, reason, wait }) {
      reporter.progress({ message: `${url.host}: ${reason}, next attempt in ${(wait / 1000).toFixed(1)} s` })
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
