import { join } from 'node:path'
import { ExpectedError } from '@pte/report'
import type { Sandbox } from '@pte/sandbox'
import type { Screen } from './screen.ts'
import { readStepLog } from './step-log.ts'
import { runStep, type StepResult, type Workflow } from './workflow-step.ts'

/** What every station of the tour plays on. */
export interface Stage {
  /** Root of the checkout of pte actions, absolute. */
  checkout: string
  /** A folder that the tour removes at its end, absolute. */
  temporary: string
  sandbox: Sandbox
  screen: Screen
}

/** The repositories of the example organisation on the sandbox. */
export const appRepository = 'example-org/world-clock'
export const infrastructureRepository = 'example-org/infrastructure'

/** Runs an action as a step of a workflow run on the sandbox. */
export function runAction(
  { checkout, temporary, sandbox }: Stage,
  action: string,
  inputs: Readonly<Record<string, string>>,
  run: Pick<Workflow, 'repository' | 'sha' | 'workspace' | 'eventName'>,
): Promise<StepResult> {
  const bundle = join(checkout, 'dist', action)
  return runStep(bundle, inputs, { ...run, url: sandbox.url, token: sandbox.token, temporary })
}

/** Says what is true, or ends the tour with what the step said: a tour that shows a failure as success is worthless. */
export function confirm({ screen }: Stage, truth: boolean, text: string, step?: StepResult): void {
  if (truth) {
    screen.done(text)
    return
  }
  const annotations = step ? readStepLog(step.log).annotations.map(({ message }) => message) : []
  throw new ExpectedError({
    rule: 'tour',
    message: `this did not hold: ${text}`,
    help: ['The tour runs what is in dist/; `npm run build` makes it new.', ...annotations].join('\n'),
  })
}
