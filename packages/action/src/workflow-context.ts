import { readFileSync } from 'node:fs'
import { isJsonObject, type JsonObject } from '@pte/resource'
import { ExpectedError } from '@pte/report'

/** What the runner tells a step about its workflow run. */
export interface WorkflowContext {
  /** `owner/name`, as GitHub spells it. */
  repository: string
  /** Full commit id of GITHUB_SHA: the merge commit on pull requests. */
  sha: string
  /** Full ref, such as `refs/heads/main`. */
  ref: string
  eventName: string
  /** The webhook's payload; empty when there is none. */
  event: JsonObject
  actor: string
  serverUrl: string
  apiUrl: string
  /** Absolute path of the checkout. */
  workspace: string
  /** Absolute path of a folder that the runner empties after the job. */
  temporary: string
  /** Page of this run, for links. */
  runUrl: string
}

export function readWorkflowContext(env: NodeJS.ProcessEnv): WorkflowContext {
  const serverUrl = address(env, 'GITHUB_SERVER_URL', 'https://github.com')
  const repository = required(env, 'GITHUB_REPOSITORY')
  return {
    repository,
    sha: env['GITHUB_SHA'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    eventName: env['GITHUB_EVENT_NAME'] ?? '',
    event: readEvent(env['GITHUB_EVENT_PATH']),
    actor: env['GITHUB_ACTOR'] ?? '',
    serverUrl,
    apiUrl: address(env, 'GITHUB_API_URL', 'https://api.github.com'),
    workspace: env['GITHUB_WORKSPACE'] || process.cwd(),
    temporary: required(env, 'RUNNER_TEMP'),
    runUrl: `${serverUrl}/${repository}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`,
  }
}

function address(env: NodeJS.ProcessEnv, name: string, usual: string): string {
  const value = env[name] || usual
  if (URL.canParse(value)) return value
  throw new ExpectedError({
    rule: 'no-workflow',
    message: `${name} is ${JSON.stringify(value)}, which is no address`,
    help: 'The runner sets it, such as https://github.com.',
  })
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name]
  if (value) return value
  throw new ExpectedError({
    rule: 'no-workflow',
    message: `${name} is not set: this program is the bundle of a GitHub action and runs as a step of a workflow`,
    help: 'Outside of a workflow use the command line, pte.',
  })
}

function readEvent(path: string | undefined): JsonObject {
  if (!path) return {}
  try {
    const event: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isJsonObject(event) ? event : {}
  } catch (cause) {
    throw new ExpectedError(
      {
        rule: 'no-workflow',
        message: `${path}, which GITHUB_EVENT_PATH names, is not the JSON of an event`,
        help: 'The runner writes this file; no step may change it.',
      },
      { cause },
    )
  }
}
