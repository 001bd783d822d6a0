import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc.js'
import { updateFile, type Repository } from '@pte/github'
import { titleOf, type ChartVersion } from './chart-version.ts'
import { indexName, type PublishedArchive } from './published.ts'
import type { ReleaseOptions } from './release-options.ts'

dayjs.extend(utc)

/** A chart version whose archive can be fetched and which the index is to name. */
export interface FetchableChart {
  version: ChartVersion
  archive: PublishedArchive
}

/**
 * Adds chart versions to the index on the Pages branch, in one commit and without touching any other file. A rival
 * run that commits at the same time loses nothing.
 */
export async function addToPublishedIndex(
  repository: Repository,
  charts: readonly FetchableChart[],
  options: Pick<ReleaseOptions, 'pagesBranch' | 'indexPath'>,
): Promise<void> {
  const { addToIndex, createIndex, createIndexEntry, readIndex, writeIndex } = await import('@pte/helm')
  const created = dayjs.utc(repository.pace.now()).format('YYYY-MM-DDTHH:mm:ss[Z]')
  const entries = charts.map(({ version: { packaged }, archive: { asset, digest } }) =>
    createIndexEntry({ metadata: packaged.metadata, digest }, asset.downloadUrl, created),
  )
  await updateFile(repository, {
    branch: options.pagesBranch,
    path: options.indexPath,
    message: commitMessage(charts),
    merge: (text) => {
      const index = text === undefined ? createIndex() : readIndex(text, indexName(options))
      const grown = addToIndex(index, entries)
      return grown === index ? undefined : writeIndex(grown)
    },
    // Without it GitHub would run Jekyll over a branch that holds nothing for it.
    whenCreated: { '.nojekyll': '' },
  })
}

function commitMessage(charts: readonly FetchableChart[]): string {
  const titles = charts.map(({ version }) => titleOf(version))
  if (titles.length === 1) return `Add ${titles.join()} to the chart index`
  return `Add ${titles.length} chart versions to the chart index\n\n${titles.map((title) => `* ${title}`).join('\n')}`
}
