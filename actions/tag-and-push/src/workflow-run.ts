import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'

/** What the job needs to know of the workflow run that it is part of. */
export interface WorkflowRun {
  /** `owner/name`, as GitHub spells it. */
  repository: string
  /** Commit of the event; the merge commit on pull requests. */
  sha: string
  /** Full ref, such as `refs/heads/main`. */
  ref: string
  eventName: string
  /** The webhook's payload. */
  event: JsonObject
  actor: string
  serverUrl: string
  apiUrl: string
  /** Absolute path of the checkout. */
  workspace: string
  /** Absolute path of a folder for temporary files. */
  temporary: string
}

/** The value at a path of the event's payload. */
export function eventValue({ event }: WorkflowRun, ...path: string[]): JsonValue | undefined {
  let value: JsonValue | undefined = event
  for (const key of path) value = isJsonObject(value) ? value[key] : undefined
  return value
}

/** The newest commit of the pull request that this run is about; undefined on other events. */
export function pullRequestHead(run: WorkflowRun): string | undefined {
  const sha = eventValue(run, 'pull_request', 'head', 'sha')
  return typeof sha === 'string' ? sha : undefined
}
