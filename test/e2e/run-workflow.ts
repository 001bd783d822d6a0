import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'
import type { Sandbox } from '@pte/sandbox'
import { tool } from '../oracle/tool.ts'

export interface Annotation {
  severity: string
  message: string
  title?: string
  file?: string
  line?: string
}

/** What a run of a workflow under act left behind. */
export interface WorkflowRun {
  /** Exit status of act: 0 when the job succeeded. */
  status: number
  annotations: Annotation[]
  /** Outputs of the last step that set them. */
  outputs: Record<string, string>
  /** The job summary, Markdown. */
  summary: string
}

export interface WorkflowEvent {
  name: 'push' | 'pull_request'
  /** The webhook's payload. */
  payload: JsonObject
}

interface Surroundings {
  /** A folder of the test's own for act's cache. */
  home: string
  /** The API, the server and the registry of the run. */
  sandbox: Sandbox
  /** Names of the actions that the workflows use. */
  actions: readonly string[]
}

/** Runs the workflows of a checkout that listen to the event, with `uses: pte/<name>@v1` mapped to dist/<name>. */
export async function runWorkflow(
  checkout: string,
  event: WorkflowEvent,
  surroundings: Surroundings,
): Promise<WorkflowRun> {
  const { home } = surroundings
  mkdirSync(home, { recursive: true })
  const payload = join(home, 'event.json')
  writeFileSync(payload, JSON.stringify(event.payload))
  const path = [dirname(tool('node24')), process.env['PATH']].join(delimiter)
  const args = [event.name, '--json', '--eventpath', payload, ...argumentsFor(surroundings)]
  const act = spawn(tool('act'), args, { cwd: checkout, env: { PATH: path, HOME: home } })
  const ended = once(act, 'exit')
  const [log, errors] = await Promise.all([text(act.stdout), text(act.stderr)])
  await ended
  return { status: act.exitCode ?? -1, ...readLog(`${log}\n${errors}`) }
}

function argumentsFor({ sandbox, actions }: Surroundings): string[] {
  const dist = (name: string) => join(process.cwd(), 'dist', name)
  return [
    ...['--platform', 'ubuntu-24.04=-self-hosted'],
    ...['--secret', `GITHUB_TOKEN=${sandbox.token}`],
    ...['--env', `GITHUB_API_URL=${sandbox.url}`],
    ...['--env', `GITHUB_SERVER_URL=${sandbox.url}`],
    ...actions.flatMap((name) => ['--local-repository', `pte/${name}@v1=${dist(name)}`]),
  ]
}

function readLog(log: string): Omit<WorkflowRun, 'status'> {
  const events = log
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line): unknown => JSON.parse(line))
    .filter(isJsonObject)
  const outputs = events.filter(({ command }) => command === 'set-output')
  return {
    annotations: events.flatMap(annotationOf),
    outputs: Object.fromEntries(outputs.map(({ name, arg }) => [textOf(name), textOf(arg)])),
    summary: events
      .filter(({ command }) => command === 'summary')
      .map(({ content }) => textOf(content))
      .join(''),
  }
}

function annotationOf({ command, arg, kvPairs }: JsonObject): Annotation[] {
  if (command !== 'error' && command !== 'warning' && command !== 'notice') return []
  const properties = isJsonObject(kvPairs) ? kvPairs : {}
  const texts = Object.entries(properties).map(([name, value]): [string, string] => [name, textOf(value)])
  return [{ ...Object.fromEntries<string>(texts), severity: command, message: textOf(arg) }]
}

const textOf = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '')
