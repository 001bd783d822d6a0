import { realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { ExpectedError } from '@pte/report'

/** Where paths of inputs may lead: into the checkout, and into the folder where earlier steps leave files. */
export interface Roots {
  workspace: string
  temporary: string
}

/**
 * Resolves the path of an input, relative to the checkout, through all symbolic links.
 *
 * @throws {ExpectedError} `path-not-found`, `path-outside-repository`
 */
export async function pathInside(
  input: string,
  path: string,
  { workspace, temporary }: Roots,
): Promise<string> {
  const real = await realpath(resolve(workspace, path)).catch((cause: unknown) => {
    throw notFound(input, path, cause)
  })
  const roots = await Promise.all([workspace, temporary].map((root) => realpath(root)))
  if (roots.some((root) => isInside(real, root))) return real
  throw new ExpectedError({
    rule: 'path-outside-repository',
    message: `the input ${input} is ${path}, which leads out of the checkout to ${real}`,
    help: 'Name a path inside of the checkout, or inside of the temporary folder of the runner.',
  })
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function notFound(input: string, path: string, cause: unknown): ExpectedError {
  return new ExpectedError(
    {
      rule: 'path-not-found',
      message: `the input ${input} is ${path}, which does not exist in the checkout`,
      help: 'Paths are relative to the root of the checkout. A step that makes the file must come before this one.',
    },
    { cause },
  )
}
