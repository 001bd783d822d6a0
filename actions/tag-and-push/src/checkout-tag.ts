import { formatDeployTag, parseTagVersion } from '@pte/flux'
import { ExpectedError } from '@pte/report'
import { commitTimeFromGit, headOf, type Checkout } from './checkout.ts'
import { parseCommitId } from './commit-id.ts'
import { parseTimestamp } from './timestamp.ts'

export interface CheckoutTagRequest {
  version: string
  timestamp: string
  /** By default the commit that is checked out. */
  sha: string | undefined
  /** Milliseconds since 1970. */
  now: number
}

/**
 * The tag for an image of a local checkout, without GitHub.
 *
 * @throws {ExpectedError} `invalid-version`, `invalid-timestamp`, `invalid-sha`, `no-commit`
 */
export async function checkoutTag(request: CheckoutTagRequest, checkout: Checkout): Promise<string> {
  const version = parseTagVersion(request.version)
  const timestamp = parseTimestamp(request.timestamp)
  const sha = request.sha === undefined ? await headOf(checkout) : parseCommitId(request.sha)
  if (sha === undefined) throw noCommit(`${checkout.directory} has no commit checked out`)
  if (timestamp.from === 'input') return formatDeployTag({ version, sha, instant: timestamp.instant })
  if (timestamp.from === 'build') return formatDeployTag({ version, sha, instant: request.now })
  const instant = await commitTimeFromGit(checkout, sha)
  if (instant === undefined)
    throw noCommit(`the repository in ${checkout.directory} does not have commit ${sha}`)
  return formatDeployTag({ version, sha, instant })
}

function noCommit(message: string): ExpectedError {
  return new ExpectedError({
    rule: 'no-commit',
    message,
    help: 'Run it in a git checkout that has the commit, or say what it should be with --sha and --timestamp.',
  })
}
