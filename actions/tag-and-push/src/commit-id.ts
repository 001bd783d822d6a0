import { ExpectedError } from '@pte/report'

/**
 * Checks that a text is a full commit id (SHA-1, 40 hexadecimal digits) and gives it in lower case.
 *
 * @throws {ExpectedError} `invalid-sha`
 */
export function parseCommitId(text: string): string {
  if (/^[0-9a-f]{40}$/i.test(text)) return text.toLowerCase()
  throw new ExpectedError({
    rule: 'invalid-sha',
    message: `the commit ${JSON.stringify(text)} is not a full commit id of 40 hexadecimal digits`,
    help: 'Give all 40 digits, as `git rev-parse HEAD` prints them: abbreviations have different lengths in different repositories, and names of branches move.',
  })
}
