import type { ExpectedError, Finding } from '@pte/report'
import type { BuildOptions } from './build-options.ts'
import type { Entry } from './entry.ts'
import type { Externals } from './external.ts'
import type { MergeSchema } from './merge-schema.ts'
import type { KustomizationSource } from './read-kustomization.ts'
import { parseRepositoryAddress } from './remote/repository-address.ts'
import type { Sources } from './sources.ts'
import type { TransformerConfiguration } from './transformer-configuration.ts'
import type { VariableSet } from './variable-set.ts'

/** The objects of a directory after its own transformers; names are not final yet. Shared, so never changed. */
export interface Accumulation {
  readonly entries: readonly Entry[]
  readonly configuration: TransformerConfiguration
  readonly variables: VariableSet
  readonly findings: readonly Finding[]
  /** All directories that took part. */
  readonly directories: readonly string[]
  /** True when a base on the network was left out. */
  readonly incomplete: boolean
  /** The schema that one of the directories chose for the whole build. */
  readonly schema: MergeSchema | undefined
}

/** The state of the work on one kustomization, and on its components, which change the same objects. */
export type Work = {
  -readonly [Field in keyof Accumulation]: Accumulation[Field] extends readonly (infer Item)[]
    ? Field extends 'entries'
      ? readonly Item[]
      : Item[]
    : Accumulation[Field]
}

/** What one build, and the accumulations that it shares with others, have in common. */
export interface Build {
  sources: Sources
  options: BuildOptions
  externals: Pick<Externals, 'ask'>
  /**
   * Counts what depends on more than its directory: on something from outside that is not there yet, or on who uses it.
   * Where it grows, the accumulation is of this build only.
   */
  particulars: number
  /** Accumulations by directory; an error that a directory gives it gives again. */
  known: Map<string, Accumulation | ExpectedError>
  /** The first schema that any kustomization chose. */
  schema: MergeSchema | undefined
  /** Whether objects are told where they come from. */
  tracing: boolean
  accumulate(directory: string, route: Route): Accumulation
  /** Does the work that a kustomization describes, on the objects that are there. */
  run(work: Work, source: KustomizationSource, route: Route): void
}

/** How a build came to a directory. */
export interface Route {
  /** The directories from the root to this one. */
  chain: readonly string[]
  /** The path from the root to this one, as the kustomizations on the way spell it. */
  path: string
  /** The repository from the network that the path is in. */
  remote?: { repo: string; ref: string }
  /** The namespace that the nearest kustomization on the way sets; empty for none. */
  namespace: string
}

export function directoryOf({ chain }: Route): string {
  return chain.at(-1) ?? ''
}

/** The route that goes on to a directory, which a kustomization, with a namespace or without, calls `path`. */
export function routeTo(route: Route, directory: string, path: string, namespace: string): Route {
  return {
    chain: [...route.chain, directory],
    namespace: namespace || route.namespace,
    ...spelledFrom(route, path),
  }
}

/** Where a path that a kustomization names leads; an address begins anew. */
export function spelledFrom(route: Route, path: string): Pick<Route, 'path' | 'remote'> {
  const address = parseRepositoryAddress(path)
  if (address) return { path: address.path || rootOfClone, remote: { repo: address.url, ref: address.ref } }
  const { remote } = route
  return { path: joinSpelled(route.path, path), ...(remote ? { remote } : {}) }
}

/** What kustomize calls the root of a repository that it has not cloned yet. */
const rootOfClone = 'notCloned'

/** Joins paths as Go's filepath.Join does: `..` at the start stays. */
export function joinSpelled(base: string, path: string): string {
  const steps: string[] = []
  for (const step of `${base}/${path}`.split('/')) {
    if (step === '' || step === '.') continue
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop()
    else steps.push(step)
  }
  return steps.join('/')
}
