import { parseCommandWords, type DirectoryBuild } from '@pte/registry'
import { ExpectedError } from '@pte/report'

/** The options of `pte image build` that say how containers of the image run. */
export interface ImageOptions {
  entrypoint?: string
  cmd?: string
  env?: string[]
  user?: string
  workdir?: string
  port?: string[]
  label?: string[]
}

/** What the options mean for the engine; `epoch` is SOURCE_DATE_EPOCH, in seconds. */
export function imageSettings(
  options: ImageOptions,
  epoch: string | undefined,
): Omit<DirectoryBuild, 'directory'> {
  const { entrypoint, cmd, env = [], user, workdir, port = [], label = [] } = options
  return {
    env: pairs('--env', env),
    labels: pairs('--label', label),
    ports: port,
    ...(entrypoint === undefined ? {} : { entrypoint: words('--entrypoint', entrypoint) }),
    ...(cmd === undefined ? {} : { cmd: words('--cmd', cmd) }),
    ...(user === undefined ? {} : { user }),
    ...(workdir === undefined ? {} : { workdir }),
    ...(epoch === undefined || epoch === '' ? {} : { created: instant(epoch) }),
  }
}

function words(option: string, text: string): string[] {
  const found = parseCommandWords(text)
  if (found !== undefined) return found
  throw wrong(
    `${option} ${text} is neither a JSON array of strings nor words without quotes`,
    `Write ${option} '["node", "server.js"]', or "node server.js".`,
  )
}

function pairs(option: string, entries: readonly string[]): Record<string, string> {
  const split = entries.map((entry) => {
    const equals = entry.indexOf('=')
    if (equals < 1) throw wrong(`${option} ${entry} has no value`, `Write it like ${option} NAME=value.`)
    return [entry.slice(0, equals), entry.slice(equals + 1)] as const
  })
  return Object.fromEntries(split)
}

function instant(epoch: string): string {
  if (/^\d{1,10}$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString()
  throw wrong(
    `SOURCE_DATE_EPOCH is ${epoch}, which is no number of seconds since 1970`,
    'Set it to what git log -1 --format=%ct prints.',
  )
}

function wrong(message: string, help: string): ExpectedError {
  return new ExpectedError({ rule: 'wrong-use', message, help })
}
