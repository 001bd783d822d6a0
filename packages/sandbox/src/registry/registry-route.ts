import { compilePath, type PathParameters } from '../server/path-pattern.ts'
import type { Reply } from '../server/reply.ts'
import type { SandboxRequest } from '../server/request.ts'
import type { ContentStore } from '../store/content-store.ts'
import type { PushRefusal } from './push-refusal.ts'
import type { RegistryRepository, RegistrySettings, RegistryState } from './registry-state.ts'

/** What the routes of the registry share. */
export interface RegistryContext {
  state: RegistryState
  store: ContentStore
  settings: RegistrySettings
  /** Refusals that tests switch on, by repository. */
  refusals: Map<string, PushRefusal>
}

export interface RegistryCall {
  request: SandboxRequest
  parameters: PathParameters
  /** The name of the repository: the path between `/v2/` and the resource. */
  name: string
  repository: RegistryRepository
}

export interface RegistryRoute {
  method: string
  matches: (path: string) => PathParameters | undefined
  answer: (call: RegistryCall) => Promise<Reply>
}

/** A route below `/v2/<name>`, for a pattern such as `/blobs/{digest}`. */
export function registryRoute(
  method: string,
  pattern: string,
  answer: RegistryRoute['answer'],
): RegistryRoute {
  return { method, matches: compilePath(`/v2/{name+}${pattern}`), answer }
}
