import { workflowAccount, type Account, type Accounts } from './account.ts'
import { createObjectDatabase } from './git/object-database.ts'
import { createGithub } from './github/github.ts'
import type { GithubContext } from './github/github-route.ts'
import { createRateLimit } from './github/rate-limit.ts'
import { createTurns } from './github/turns.ts'
import { createRegistry } from './registry/registry.ts'
import type { RegistryContext } from './registry/registry-route.ts'
import { specification, type RegistrySettings } from './registry/registry-state.ts'
import { createSandboxGithub, type SandboxGithub } from './sandbox-github.ts'
import { createSandboxRegistry, type SandboxRegistry } from './sandbox-registry.ts'
import type { AfterHook, BeforeHook, LoggedRequest } from './server/exchange.ts'
import { createFaults, type Faults } from './server/faults.ts'
import { createListener } from './server/listener.ts'
import { listen, stop } from './server/loopback.ts'
import type { SandboxRequest } from './server/request.ts'
import { createFolderStore } from './store/folder-store.ts'
import { createMemoryStore } from './store/memory-store.ts'
import { loadState, createStateFile } from './store/saved-state.ts'

export interface SandboxOptions {
  /** A free one when not given. */
  port?: number
  /** Keeps state and content there, and finds them again; in memory when not given. */
  folder?: string
  registry?: Partial<RegistrySettings>
}

/** A registry and a GitHub on one loopback port. */
export interface Sandbox {
  /** `http://127.0.0.1:PORT`: GITHUB_API_URL and GITHUB_SERVER_URL. */
  url: string
  /** `127.0.0.1:PORT`: the registry's host. */
  host: string
  /** A token that may do what a workflow's GITHUB_TOKEN may: both for the API and as the registry's password. */
  token: string
  /** All tokens and what they may do; tests add their own. */
  accounts: Accounts
  /** Every request so far, oldest first. */
  requests: readonly LoggedRequest[]
  faults: Faults
  beforeEach(hook: BeforeHook): void
  /** Called before the answer is sent, so that a client that has its answer finds the hook done. */
  afterEach(hook: AfterHook): void
  github: SandboxGithub
  registry: SandboxRegistry
  close(): Promise<void>
}

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const token = 'sandbox-token'
  const accounts: Accounts = new Map<string, Account>([[token, workflowAccount]])
  const store = options.folder === undefined ? createMemoryStore() : createFolderStore(options.folder)
  const state = await loadState(options.folder)
  const file = createStateFile(options.folder, state)
  const faults = createFaults()
  let url = ''
  const github: GithubContext = {
    state: state.github,
    store,
    objects: createObjectDatabase(store),
    accounts,
    rateLimit: createRateLimit(),
    turns: createTurns(),
    url: () => url,
  }
  const registry: RegistryContext = {
    state: state.registry,
    store,
    settings: { ...specification, ...options.registry },
    refusals: new Map(),
  }
  const answerGithub = createGithub(github)
  const answerRegistry = createRegistry(registry, accounts)
  const listener = createListener(async (request) => {
    const reply = await (isForRegistry(request) ? answerRegistry(request) : answerGithub(request))
    if (changesState(request)) await file.save()
    return reply
  }, faults)
  const host = await listen(listener.server, options.port ?? 0)
  url = `http://${host}`
  return {
    url,
    host,
    token,
    accounts,
    requests: listener.requests,
    faults,
    beforeEach: (hook) => void listener.before.push(hook),
    afterEach: (hook) => void listener.after.push(hook),
    github: createSandboxGithub(github),
    registry: createSandboxRegistry(registry),
    close: async () => {
      await stop(listener.server)
      await file.save()
    },
  }
}

function isForRegistry({ path }: SandboxRequest): boolean {
  return path === '/token' || /^\/v2(?:\/|$)/.test(path)
}

function changesState({ method }: SandboxRequest): boolean {
  return method !== 'GET' && method !== 'HEAD'
}
