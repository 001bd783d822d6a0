import { appendFileSync } from 'node:fs'
import { annotation, ExpectedError, type Reporter } from '@pte/report'
import { readInputs, type Inputs } from './inputs.ts'
import { readWorkflowContext, type WorkflowContext } from './workflow-context.ts'
import { createWorkflowReporter } from './workflow-reporter.ts'

/** What a step is given: its inputs, its workflow run, a way to report and a place for outputs. */
export interface Step<Input extends string, Output extends string> {
  inputs: Inputs<Input>
  context: WorkflowContext
  reporter: Reporter
  setOutput: (name: Output, value: string | number | boolean) => Promise<void>
  /** Marks the step as failed with one sentence; the findings that explain it are reported before. */
  fail: (message: string) => void
}

type Work<Input extends string, Output extends string> = (step: Step<Input, Output>) => Promise<void>

/**
 * Runs an action's main work and, when the job ends, its post work.
 * Both are one bundle: the runner sets `STATE_isPost` for the second run.
 * An ExpectedError becomes an annotation; anything else also shows its stack, since it is a bug of ours.
 */
export async function run<Input extends string, Output extends string>(
  main: Work<Input, Output>,
  post?: Work<Input, Output>,
): Promise<void> {
  const work = process.env['STATE_isPost'] === 'true' ? post : main
  try {
    if (work === main && post) rememberMain(process.env)
    await work?.(createStep(process.env))
  } catch (error) {
    reportFailure(error)
  }
}

/** Written by hand and not by @actions/core: a step must not load that library before its inputs are known to be right. */
function rememberMain({ GITHUB_STATE: file }: NodeJS.ProcessEnv): void {
  if (file) appendFileSync(file, 'isPost=true\n')
}

function createStep<Input extends string, Output extends string>(
  env: NodeJS.ProcessEnv,
): Step<Input, Output> {
  return {
    inputs: readInputs(env),
    context: readWorkflowContext(env),
    reporter: createWorkflowReporter({ write: writeLine, summaryFile: env['GITHUB_STEP_SUMMARY'] }),
    setOutput: async (name, value) => {
      const core = await import('@actions/core')
      core.setOutput(name, value)
    },
    fail: (message) => {
      failWith(annotation({ rule: 'failed', severity: 'error', message }))
    },
  }
}

function reportFailure(error: unknown): void {
  if (error instanceof ExpectedError) failWith(annotation(error.finding))
  else {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    failWith(
      annotation({
        rule: 'bug',
        severity: 'error',
        message: `Unexpected failure, please report it: ${text}`,
      }),
    )
  }
}

function failWith(line: string): void {
  writeLine(line)
  process.exitCode = 1
}

function writeLine(line: string): void {
  process.stdout.write(`${line}\n`)
}
