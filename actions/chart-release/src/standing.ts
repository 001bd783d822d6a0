import { downloadAsset, type Repository } from '@pte/github'
import { ExpectedError } from '@pte/report'
import type { ChartVersion } from './chart-version.ts'
import type { Published, PublishedArchive } from './published.ts'

/** How what is in the repository stands to what is published. */
export type Standing =
  | { kind: 'new' }
  /** A run did not finish, or something was removed since. */
  | { kind: 'unfinished' }
  | { kind: 'complete' }
  /** In the index with an address outside of our releases: another tool publishes it. */
  | { kind: 'elsewhere'; url: string }
  /** The chart was changed, but its version was not. */
  | { kind: 'changed'; digest: string }
  /** The index and the release tell of different archives. */
  | { kind: 'contradictory'; indexDigest: string; releaseDigest: string }

/**
 * Compares a chart version with what is published of it. What decides is the name and the version, never a diff of
 * git; the contents only tell whether the version was forgotten.
 */
export async function standingOf(
  repository: Repository,
  version: ChartVersion,
  { release, archive, entry }: Published,
): Promise<Standing> {
  if (archive !== undefined) {
    if (!(await hasContentOf(repository, archive, version)))
      return { kind: 'changed', digest: archive.digest }
    if (entry === undefined) return { kind: 'unfinished' }
    return entry.digest === '' || entry.digest === archive.digest
      ? { kind: 'complete' }
      : { kind: 'contradictory', indexDigest: entry.digest, releaseDigest: archive.digest }
  }
  if (entry === undefined) return { kind: release === undefined ? 'new' : 'unfinished' }
  const [url = ''] = entry.urls
  if (!isOwnAddress(repository, url)) return { kind: 'elsewhere', url }
  return entry.digest === version.packaged.digest
    ? { kind: 'unfinished' }
    : { kind: 'changed', digest: entry.digest }
}

/**
 * Archives of the same content differ by the tool that made them: helm, unlike us, puts the time into them. So
 * where the bytes differ, the published archive is unpacked and packaged our way.
 */
async function hasContentOf(
  repository: Repository,
  archive: PublishedArchive,
  { packaged }: ChartVersion,
): Promise<boolean> {
  if (archive.digest === packaged.digest) return true
  const { packageChart, readArchive } = await import('@pte/helm')
  try {
    const chart = await readArchive(await downloadAsset(repository, archive.asset), archive.asset.name)
    return packageChart(chart).digest === packaged.digest
  } catch (error) {
    // What is published is no chart archive that helm takes, and then certainly not this one.
    if (error instanceof ExpectedError && /^(?:chart-|asset-too-large)/.test(error.finding.rule)) return false
    throw error
  }
}

function isOwnAddress(repository: Repository, url: string): boolean {
  return url.toLowerCase().startsWith(`${repository.url}/releases/download/`.toLowerCase())
}
