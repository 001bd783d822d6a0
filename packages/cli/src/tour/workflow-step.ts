import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runCommand } from '@pte/process'
import { isJsonObject } from '@pte/resource'
import { parseYaml } from '@pte/yaml'
import { readOutputs } from './step-outputs.ts'

/** A workflow run on the sandbox: who, what and where. */
export interface Workflow {
  /** GITHUB_SERVER_URL and GITHUB_API_URL. */
  url: string
  token: string
  /** `owner/name` */
  repository: string
  sha: string
  eventName: 'push' | 'pull_request'
  /** The checkout, absolute. */
  workspace: string
  /** RUNNER_TEMP, absolute. */
  temporary: string
}

export interface StepResult {
  exitCode: number
  log: string
  outputs: Readonly<Record<string, string>>
  /** The Markdown that the step added to the job summary. */
  summary: string
}

/**
 * Runs the bundle of an action as GitHub's runner does: a node process whose inputs, with the defaults of action.yml,
 * are in its environment, and whose outputs and summary come back in files.
 */
export async function runStep(
  bundle: string,
  inputs: Readonly<Record<string, string>>,
  workflow: Workflow,
): Promise<StepResult> {
  const folder = await mkdtemp(join(workflow.temporary, 'step-'))
  const files = {
    output: join(folder, 'output'),
    summary: join(folder, 'summary'),
    event: join(folder, 'event'),
  }
  await Promise.all([
    writeFile(files.output, ''),
    writeFile(files.summary, ''),
    writeFile(files.event, event),
  ])
  const all = { ...(await defaultInputs(bundle, workflow)), ...inputs }
  const env = { ...inputVariables(all), ...runnerVariables(workflow, files) }
  const script = join(bundle, 'index.js')
  const { exitCode, stdout } = await runCommand(process.execPath, [script], { env, cwd: workflow.workspace })
  const [outputs, summary] = await Promise.all([
    readFile(files.output, 'utf8'),
    readFile(files.summary, 'utf8'),
  ])
  await rm(folder, { recursive: true })
  return { exitCode, log: stdout, outputs: readOutputs(outputs), summary }
}

const actor = 'octocat'
const event = JSON.stringify({ repository: { default_branch: 'main' } })

async function defaultInputs(
  bundle: string,
  { token, repository, sha }: Workflow,
): Promise<Record<string, string>> {
  const [action] = parseYaml(await readFile(join(bundle, 'action.yml'), 'utf8')).documents
  const github: Readonly<Record<string, string>> = { token, repository, sha, actor }
  const inputs = isJsonObject(action) && isJsonObject(action['inputs']) ? action['inputs'] : {}
  const defaults = Object.entries(inputs).map(([name, input]) => {
    const value = isJsonObject(input) && typeof input['default'] === 'string' ? input['default'] : ''
    return [
      name,
      value.replaceAll(/\$\{\{ github\.(\w+) \}\}/g, (_, key: string) => github[key] ?? ''),
    ] as const
  })
  return Object.fromEntries(defaults)
}

function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const named = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const)
  return Object.fromEntries(named)
}

function runnerVariables(
  workflow: Workflow,
  files: { output: string; summary: string; event: string },
): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: actor,
    GITHUB_API_URL: workflow.url,
    GITHUB_EVENT_NAME: workflow.eventName,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: workflow.repository,
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: workflow.url,
    GITHUB_SHA: workflow.sha,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKSPACE: workflow.workspace,
    RUNNER_TEMP: workflow.temporary,
  }
}
