import { realpath } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { ExpectedError } from '@pte/report'

export interface RepositoryRoot {
  absolute: string
  /** From the checkout, with `/`; empty for the checkout itself. */
  relative: string
}

/**
 * The root of the infrastructure repository, which has to be in the checkout.
 *
 * @throws {ExpectedError} when it is not there, or leads out of the checkout
 */
export async function repositoryRoot(checkout: string, path: string): Promise<RepositoryRoot> {
  const top = await realpath(checkout)
  const absolute = await realpath(join(checkout, path)).catch((cause: unknown) => {
    throw invalidPath(path, 'does not exist', { cause })
  })
  const inside = relative(top, absolute)
  if (inside === '..' || inside.startsWith(`..${sep}`)) throw invalidPath(path, 'is outside of the checkout')
  return { absolute, relative: inside.split(sep).join('/') }
}

function invalidPath(path: string, reason: string, options?: ErrorOptions): ExpectedError {
  return new ExpectedError(
    {
      rule: 'invalid-input',
      message: `path ${path} ${reason}`,
      help: 'Name the folder of the infrastructure repository from the root of the checkout, and check it out before this step (actions/checkout).',
    },
    options,
  )
}
