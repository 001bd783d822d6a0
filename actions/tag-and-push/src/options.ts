import type { PolicyInputs } from '@pte/flux'
import type { Fetch } from '@pte/http'
import type { DirectoryInputs } from './directory-inputs.ts'
import type { DockerfileInputs } from './build-arguments.ts'
import type { EngineImages } from './engine-images.ts'
import type { IdTokenService } from './id-token.ts'
import type { WhenNotNewest } from './when-not-newest.ts'
import type { PublishMode } from './publish-decision.ts'
import type { RegistryLogin } from './logins.ts'
import type { PruneInputs } from './pruning.ts'
import type { ReceiverInputs } from './receiver.ts'
import type { SourceInputs } from './source.ts'
import type { WhenStale } from './when-stale.ts'
import type { WorkflowRun } from './workflow-run.ts'

/** Everything that the job is told; undefined is "not given". */
export interface TagAndPushOptions {
  run: WorkflowRun
  image: string | undefined
  version: string
  timestamp: string
  sha: string | undefined
  publish: PublishMode
  source: SourceInputs
  dockerfile: Omit<DockerfileInputs, 'context' | 'file'> & {
    secrets: readonly string[]
    /** By default images of Docker Hub, pinned. */
    engineImages?: EngineImages
  }
  directory: DirectoryInputs
  registry: string | undefined
  username: string | undefined
  password: string | undefined
  /** For further registries. */
  logins: readonly RegistryLogin[]
  /** Further names of the image. */
  mirrors: readonly string[]
  /** Tags beside the one for Flux. */
  tags: readonly string[]
  policy: PolicyInputs
  /** Path of the file that the policy stands in. */
  policyFrom: string | undefined
  whenNotNewest: WhenNotNewest
  whenStale: WhenStale
  receiver: ReceiverInputs
  prune: PruneInputs
  /** Undefined where the job may not have OIDC tokens. */
  idToken: IdTokenService | undefined
  /** For questions to the GitHub API; empty where there is none. */
  token: string
  /** What git and docker see of the environment. */
  env: Readonly<Record<string, string>>
  fetch: Fetch
  /** Milliseconds since 1970. */
  now: number
}

export interface TagAndPushResult {
  /** Name without tag. */
  image: string
  tag: string
  digest: string
  /** `image:tag@digest`; without a tag when none was set, empty when nothing was pushed. */
  reference: string
  /** The tag's instant, RFC 3339. */
  created: string
  /** True when the tag was set by this run. */
  pushed: boolean
  /** True when the tag was there already for this commit. */
  skipped: boolean
}
