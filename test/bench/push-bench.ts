import type { DistributionRegistry } from '../oracle/distribution-registry.ts'

/** What every part of the push bench works with. */
export interface PushBench {
  /** Entry of the command line. */
  bundle: string
  /** The distribution registry, on loopback. */
  registry: DistributionRegistry
  temporary: string
  rounds: number
  /** Part of the full sizes, 1 or less. */
  scale: number
}
