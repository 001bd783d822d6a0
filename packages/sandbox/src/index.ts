export { workflowAccount, type Access, type Account, type Permissions } from './account.ts'
export type { GithubOperation } from './github/github.ts'
export type { AssetState, ReleaseState, RepositoryState } from './github/github-state.ts'
export type { PushRefusal } from './registry/push-refusal.ts'
export { ghcr, specification, type RegistrySettings } from './registry/registry-state.ts'
export { competingWriter } from './competing-writer.ts'
export { startSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts'
export type { FileContents, NewRepository, SandboxGithub } from './sandbox-github.ts'
export type { SandboxRegistry } from './sandbox-registry.ts'
export type { AfterHook, BeforeHook, Exchange, LoggedRequest } from './server/exchange.ts'
export {
  badGateway,
  connectionReset,
  registryRateLimit,
  secondaryRateLimit,
  serviceUnavailable,
  tooManyRequests,
  type Fault,
  type FaultEffect,
} from './server/faults.ts'
