import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ExpectedError } from '@pte/report'

const usualFolders = ['kubernetes/.charts', '.charts', 'charts']

/**
 * The folders of the charts to release, relative to the root: those in the given folders, or in the usual ones.
 *
 * @throws {ExpectedError} when there is no chart
 */
export async function chartFolders(root: string, given: readonly string[]): Promise<string[]> {
  const { findCharts } = await import('@pte/helm')
  const searched = given.length > 0 ? given : await existing(root, usualFolders)
  const found = await findCharts(root, searched)
  if (found.length > 0) return found
  throw new ExpectedError({
    rule: 'no-charts',
    message:
      searched.length > 0
        ? `there is no Chart.yaml in ${searched.join(', ')}`
        : `there is no folder ${usualFolders.join(', ')} to look for charts in`,
    help: 'Name the folders that hold charts (charts), and check the repository out before this step.',
  })
}

async function existing(root: string, folders: readonly string[]): Promise<string[]> {
  const isFolder = async (folder: string): Promise<boolean> =>
    stat(join(root, folder)).then(
      (stats) => stats.isDirectory(),
      () => false,
    )
  const there = await Promise.all(folders.map(isFolder))
  return folders.filter((_, index) => there[index])
}
