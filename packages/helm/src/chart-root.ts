import { existsSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { ExpectedError } from '@pte/report'

export interface RootedFolder {
  /** Absolute; no symbolic link of a chart may lead out of it. */
  root: string
  /** Relative to the root, with `/`. */
  folder: string
}

/**
 * Which folder bounds the charts in `folder`: the checkout that it belongs to, else the working folder, else, for
 * charts elsewhere, the folder above.
 *
 * @throws {ExpectedError} when the folder does not exist
 */
export async function findChartRoot(folder: string, workingFolder: string): Promise<RootedFolder> {
  const path = await realpath(resolve(workingFolder, folder)).catch((cause: unknown) => {
    throw new ExpectedError(
      { rule: 'chart-not-found', message: `Chart folder ${folder} does not exist` },
      { cause },
    )
  })
  const working = await realpath(workingFolder)
  const isInside = relative(working, path).split(sep)[0] !== '..'
  const root = checkoutOf(path) ?? (isInside ? working : dirname(path))
  return { root, folder: relative(root, path).replaceAll(sep, '/') || '.' }
}

function checkoutOf(path: string): string | undefined {
  if (existsSync(join(path, '.git'))) return path
  return path === dirname(path) ? undefined : checkoutOf(dirname(path))
}
