import { ExpectedError } from '@pte/report'
import { explain } from './explanation.ts'
import { readFailure } from './registry-failure.ts'

export interface RefusedAction {
  host: string
  /** What was asked for, after "refuses to". */
  action: string
}

/** The error for a response that is not what was asked for: what the registry said, and what to do about it. */
export async function refusal(response: Response, { host, action }: RefusedAction): Promise<ExpectedError> {
  const failure = await readFailure(response)
  return new ExpectedError({
    rule: 'registry-refused',
    message: `${host} refuses to ${action}: ${failure.text.replaceAll(/\s+/g, ' ')}`,
    ...explain(failure, host),
  })
}
