import { defaultBranch } from '@pte/github'
import type { Connect } from './connect.ts'
import { eventValue, type WorkflowRun } from './workflow-run.ts'

/** The default branch of the run's repository: from the event's payload, else from the API. */
export async function defaultBranchOf(run: WorkflowRun, connect: Connect): Promise<string> {
  const told = eventValue(run, 'repository', 'default_branch')
  return typeof told === 'string' && told !== '' ? told : defaultBranch(connect())
}
