import { ExpectedError, type Reporter } from '@pte/report'
import type { Checkout } from './checkout.ts'
import { commitTimeOf } from './commit-time.ts'
import type { Connect } from './connect.ts'

/**
 * The time inside of the image, in milliseconds since 1970: SOURCE_DATE_EPOCH where it is set
 * (https://reproducible-builds.org/specs/source-date-epoch/), else when the commit was made. A commit whose time
 * nobody knows must not stop a build: then it is 1970, the same on every run.
 */
export async function imageCreated(
  sha: string,
  checkout: Checkout,
  connect: Connect,
  reporter: Reporter,
): Promise<number> {
  const epoch = checkout.env['SOURCE_DATE_EPOCH'] ?? ''
  if (/^\d+$/.test(epoch)) return Number(epoch) * 1000
  try {
    return await commitTimeOf(sha, checkout, connect)
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    reporter.finding({ ...error.finding, severity: 'notice', help: 'The image says it was made in 1970.' })
    return 0
  }
}
