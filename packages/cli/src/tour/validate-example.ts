import { existsSync, readFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { make, mistakes } from './mistake.ts'
import { confirm, infrastructureRepository, runAction, type Stage } from './stage.ts'
import { readStepLog } from './step-log.ts'
import type { StepResult } from './workflow-step.ts'

const written = '- uses: pte/kustomize-validate@v1'

/** The example infrastructure repository as it is. */
export async function validateExample(stage: Stage): Promise<void> {
  const { checkout, screen } = stage
  screen.station(
    'The infrastructure repository is checked',
    'On every pull request: what Flux would apply is built in process and checked.',
  )
  screen.written(written)
  const step = await validate(stage, join(checkout, 'examples/infrastructure'))
  confirm(stage, step.exitCode === 0 && step.outputs['errors'] === '0', 'The example has no errors.', step)
}

/** A copy of it with mistakes; each is annotated on its line. */
export async function validateMistakes(stage: Stage): Promise<void> {
  const { checkout, temporary, screen } = stage
  const broken = join(temporary, 'infrastructure')
  await cp(join(checkout, 'examples/infrastructure'), broken, { recursive: true })
  for (const mistake of mistakes) make(mistake, broken)
  screen.station('The same with mistakes in it', 'A pull request in which somebody new did what people do:')
  for (const { told } of mistakes) screen.fact('', told)
  screen.written(written)
  const step = await validate(stage, broken)
  const found = new Set(readStepLog(step.log).annotations.map(({ rule }) => rule))
  const missed = mistakes.filter(({ rule }) => !found.has(rule)).map(({ rule }) => rule)
  const claim = `The check failed, as it must, and each of the ${mistakes.length} mistakes is annotated on its line.`
  confirm(
    stage,
    step.exitCode === 1 && missed.length === 0,
    `${claim}${missed.map((rule) => ` [${rule}]`).join('')}`,
    step,
  )
}

async function validate(stage: Stage, workspace: string): Promise<StepResult> {
  const { sandbox } = stage
  const sha = sandbox.github.refs(infrastructureRepository)['refs/heads/main'] ?? ''
  const run = { repository: infrastructureRepository, sha, workspace, eventName: 'pull_request' } as const
  const step = await runAction(stage, 'kustomize-validate', {}, run)
  stage.screen.said(readStepLog(step.log), (file) => sourceOf(workspace, file))
  return step
}

function sourceOf(workspace: string, file: string): string | undefined {
  const path = join(workspace, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
