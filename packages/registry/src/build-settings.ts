import { ExpectedError } from '@pte/report'
import type { Compression } from './layer.ts'
import { checkZstd } from './zstd.ts'

/** What of a directory build can be wrong by itself. */
export interface CheckedSettings {
  path?: string
  compression?: Compression
  ports?: readonly string[]
  user?: string
  workdir?: string
}

/**
 * Checks what would make an image that no engine starts, or that nobody reaches.
 *
 * @throws {ExpectedError} `directory-build`, `zstd-unavailable`
 */
export function checkBuildSettings(settings: CheckedSettings): void {
  const { path = '/app', compression, ports = [], user, workdir } = settings
  if (!path.startsWith('/'))
    throw unusable(`the folder cannot land at "${path}" in the image: the path must begin with /`)
  if (compression === 'zstd') checkZstd()
  for (const port of ports) checkPort(port)
  if (workdir !== undefined && !workdir.startsWith('/'))
    throw unusable(`"${workdir}" cannot be the working folder: the path must begin with /`)
  if (user !== undefined && !/^[\w.-]+(?::[\w.-]+)?$/.test(user))
    throw unusable(
      `"${user}" cannot be the user`,
      'Write a name or a number, with :group where wanted: 1000:1000.',
    )
}

function checkPort(text: string): void {
  const number = Number(/^(\d{1,5})(?:\/(?:tcp|udp|sctp))?$/.exec(text)?.[1] ?? 0)
  if (number >= 1 && number <= 65_535) return
  throw unusable(
    `"${text}" is no port`,
    'Write the one that the app listens on, from 1 to 65535, with /tcp, /udp or /sctp after it where wanted. Where it is published is not up to the image.',
  )
}

function unusable(message: string, help = 'Paths are those in the image, such as /app.'): ExpectedError {
  return new ExpectedError({ rule: 'directory-build', message, help })
}
