import { ExpectedError } from '@pte/report'
import { pathInside, type Roots } from './path-inside.ts'

/** The inputs about old tags. */
export interface PruneInputs {
  keep: string | undefined
  inUse: string | undefined
}

/** Which old tags are deleted after the push. */
export interface Pruning {
  /** How many of each version stay. */
  keep: number
  /** Checkout whose tags stay; an absolute path. */
  inUse: string | undefined
}

/**
 * Reads the inputs; undefined means that nothing is deleted.
 *
 * @throws {ExpectedError} `invalid-input`, `path-not-found`, `path-outside-repository`
 */
export async function readPruning({ keep, inUse }: PruneInputs, roots: Roots): Promise<Pruning | undefined> {
  if (keep === undefined) {
    if (inUse === undefined) return undefined
    throw invalid('prune-in-use is given without prune-keep, so nothing would be deleted')
  }
  if (!/^[1-9]\d{0,5}$/.test(keep))
    throw invalid(`input prune-keep is ${JSON.stringify(keep)}, which is not a whole number from 1 on`)
  return {
    keep: Number(keep),
    inUse: inUse === undefined ? undefined : await pathInside('prune-in-use', inUse, roots),
  }
}

function invalid(message: string): ExpectedError {
  return new ExpectedError({
    rule: 'invalid-input',
    message,
    help: 'prune-keep says how many tags for Flux of each version stay, such as 50; prune-in-use names a checkout of the infrastructure repository.',
  })
}
