import { defaultBranch } from '@pte/github'
import { ExpectedError } from '@pte/report'
import type { Connect } from './connect.ts'
import { eventValue, type WorkflowRun } from './workflow-run.ts'

/**
 * The default branch of the run's repository: from the event's payload, else from the API.
 *
 * @throws {ExpectedError} `no-default-branch`
 */
export async function defaultBranchOf(run: WorkflowRun, connect: Connect): Promise<string> {
  const told = eventValue(run, 'repository', 'default_branch')
  if (typeof told === 'string' && told !== '') return told
  try {
    return await defaultBranch(connect())
  } catch (error) {
    throw error instanceof ExpectedError ? unknown(run, error) : error
  }
}

function unknown({ eventName, repository }: WorkflowRun, cause: ExpectedError): ExpectedError {
  const event = eventName === '' ? 'the event' : `the event ${eventName}`
  return new ExpectedError(
    {
      rule: 'no-default-branch',
      message: `it is not known which branch of ${repository} is the default one: ${event} does not tell, and ${cause.message}`,
      help: 'Give the job the permission contents: read, or say with publish: always or publish: never what is wanted.',
    },
    { cause },
  )
}
