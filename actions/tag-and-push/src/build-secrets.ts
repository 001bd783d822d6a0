import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ExpectedError, type Reporter } from '@pte/report'

/**
 * Writes each secret to a file of its own that only this user can read, so that its value is on no command line.
 *
 * @param secrets `id=value`, whose value may have several lines.
 * @returns what `--secret` takes.
 * @throws {ExpectedError} `invalid-input`, which does not repeat the secret.
 */
export async function secretFiles(
  secrets: readonly string[],
  folder: string,
  reporter: Reporter,
): Promise<string[]> {
  const parsed = secrets.map(parseSecret)
  return Promise.all(
    parsed.map(async ({ id, value }, i) => {
      // A log shows it line by line.
      for (const text of new Set([value, ...value.split(/\r?\n/)])) reporter.secret(text)
      const file = join(folder, `secret-${i}`)
      await writeFile(file, value, { mode: 0o600, flag: 'wx' })
      return `id=${id},src=${file}`
    }),
  )
}

function parseSecret(text: string, index: number): { id: string; value: string } {
  const equals = text.indexOf('=')
  const id = text.slice(0, Math.max(equals, 0))
  if (/^[\w.:-]+$/.test(id)) return { id, value: text.slice(equals + 1) }
  throw new ExpectedError({
    rule: 'invalid-input',
    message: `entry ${index + 1} of the input secrets is not of the form id=value`,
    help: 'Each line names one secret, for example `npm=${{ secrets.NPM_TOKEN }}`. A value of several lines is given with the whole entry in double quotes, and quotes inside of it twice.',
  })
}
