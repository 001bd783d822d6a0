import { readdir, stat } from 'node:fs/promises'
import { join, posix, relative, resolve, sep } from 'node:path'
import { ExpectedError } from '@pte/report'

const ignoredFolders = ['.git', 'node_modules']

/**
 * Finds the charts that the given folders are or hold, at any depth. A chart inside of a chart belongs to that one.
 *
 * @param folders relative to `root`
 * @returns folders relative to `root` with `/`, sorted, each once
 * @throws {ExpectedError} when a folder does not exist or lies outside of the root
 */
export async function findCharts(root: string, folders: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  for (const folder of folders) {
    for await (const chart of chartsBelow(root, await checkedFolder(root, folder))) found.add(chart)
  }
  return [...found].sort()
}

async function* chartsBelow(root: string, folder: string): AsyncGenerator<string> {
  const entries = await readdir(join(root, folder), { withFileTypes: true })
  if (entries.some((entry) => entry.name === 'Chart.yaml' && !entry.isDirectory())) {
    yield folder
    return
  }
  for (const entry of entries) {
    // Links are not followed: what they lead to is found where it is.
    if (entry.isDirectory() && !ignoredFolders.includes(entry.name)) {
      yield* chartsBelow(root, posix.join(folder, entry.name))
    }
  }
}

/** The folder relative to the root, in its shortest form; `.` is the root itself. */
async function checkedFolder(root: string, folder: string): Promise<string> {
  const path = relative(resolve(root), resolve(root, folder)).replaceAll(sep, '/')
  if (path.split('/')[0] === '..') throw notFound(folder, 'lies outside of the repository')
  const stats = await stat(join(root, path)).catch((cause: unknown) => {
    throw notFound(folder, 'does not exist', cause)
  })
  if (!stats.isDirectory()) throw notFound(folder, 'is not a folder')
  return path === '' ? '.' : path
}

function notFound(folder: string, reason: string, cause?: unknown): ExpectedError {
  return new ExpectedError(
    {
      rule: 'chart-not-found',
      message: `Chart folder ${folder} ${reason}`,
      help: 'Name a folder that is a chart or holds charts, relative to the root of the repository',
    },
    { cause },
  )
}
