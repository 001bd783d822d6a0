import { readHead } from '@pte/github'
import type { Connect } from './connect.ts'
import { pullRequestHead, type WorkflowRun } from './workflow-run.ts'

const branchPrefix = 'refs/heads/'

/**
 * Why a run is stale: its branch has another commit than the run was started for, so that a newer run publishes
 * what should be deployed. Half a sentence; undefined for runs that are not stale, or not of a branch.
 *
 * @throws {ExpectedError} when the API refuses to tell.
 */
export async function staleReason(run: WorkflowRun, connect: Connect): Promise<string | undefined> {
  if (!run.ref.startsWith(branchPrefix) || pullRequestHead(run) !== undefined) return undefined
  const branch = run.ref.slice(branchPrefix.length)
  const head = await readHead(connect(), branch)
  if (head === undefined) return `the branch ${branch} does not exist any more`
  return head.commit === run.sha
    ? undefined
    : `the branch ${branch} has moved on to ${head.commit} since this run began`
}
