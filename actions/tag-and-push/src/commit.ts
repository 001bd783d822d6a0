import { ExpectedError, type Reporter } from '@pte/report'
import { headOf, type Checkout } from './checkout.ts'
import { parseCommitId } from './commit-id.ts'
import type { PublishMode } from './publish-decision.ts'
import { pullRequestHead, type WorkflowRun } from './workflow-run.ts'

/**
 * The commit that the tag names: the input, the newest commit of a pull request (GITHUB_SHA is its merge with the
 * target, which exists in no branch), else the commit of the event.
 *
 * @throws {ExpectedError} `invalid-sha`, `sha-needed`
 */
export function commitOf(run: WorkflowRun, sha: string | undefined, publish: PublishMode): string {
  const head = pullRequestHead(run)
  if (sha === undefined && head !== undefined && publish === 'always') throw shaNeeded()
  return parseCommitId(sha ?? head ?? run.sha)
}

/** Warns when another commit is checked out than the one in the tag: the image would claim to be what it is not. */
export async function warnOfOtherCheckout(
  sha: string,
  checkout: Checkout,
  reporter: Reporter,
): Promise<void> {
  const head = await headOf(checkout)
  if (head === undefined || head === sha) return
  reporter.finding({
    rule: 'other-commit',
    severity: 'warning',
    message: `the tag names commit ${sha}, but ${head} is checked out`,
    help: 'Check out the commit that the tag names: `with: {ref: …}` of actions/checkout.',
  })
}

function shaNeeded(): ExpectedError {
  return new ExpectedError({
    rule: 'sha-needed',
    message: 'publish is always on a pull request, where the checked-out merge commit is in no branch',
    help: 'Say which commit the image is of, for example `sha: ${{ github.event.pull_request.head.sha }}`, and check that commit out.',
  })
}
