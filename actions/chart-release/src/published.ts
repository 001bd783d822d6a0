import type { ChartIndex, IndexEntry } from '@pte/helm'
import {
  assetDigest,
  assetNamed,
  findPublishedRelease,
  listDrafts,
  readFile,
  readHead,
  type Release,
  type ReleaseAsset,
  type Repository,
} from '@pte/github'
import type { ChartVersion } from './chart-version.ts'
import type { ReleaseOptions } from './release-options.ts'

/** An archive that can be fetched from a published release. */
export interface PublishedArchive {
  release: Release
  asset: ReleaseAsset
  /** SHA-256 in hex. */
  digest: string
}

/** What GitHub has of a chart version. */
export interface Published {
  /** The release, or a draft that a run has left behind. */
  release?: Release
  archive?: PublishedArchive
  /** Its entry in the index. */
  entry?: IndexEntry
}

/** How many chart versions are looked up at the same time. */
const atOnce = 8

export interface LookedUpVersion {
  version: ChartVersion
  published: Published
}

/** Looks up what GitHub has of each chart version, in their order. */
export async function readPublished(
  repository: Repository,
  versions: readonly ChartVersion[],
  options: Pick<ReleaseOptions, 'pagesBranch' | 'indexPath'>,
): Promise<LookedUpVersion[]> {
  const { findEntry } = await import('@pte/helm')
  const index = await readPublishedIndex(repository, options)
  let drafts: Promise<Release[]> | undefined
  const lookUp = async (version: ChartVersion): Promise<LookedUpVersion> => {
    const { name, version: number } = version.packaged.metadata
    const entry = findEntry(index, name, number)
    const published = await findPublishedRelease(repository, version.tag)
    // The list of all releases is long, and in it alone are the drafts.
    const release =
      published ?? (await (drafts ??= listDrafts(repository))).find(({ tag }) => tag === version.tag)
    const archive = published && (await readArchiveOf(repository, published, version))
    return {
      version,
      published: { ...(release && { release }), ...(archive && { archive }), ...(entry && { entry }) },
    }
  }
  const found: LookedUpVersion[] = []
  for (let start = 0; start < versions.length; start += atOnce) {
    found.push(...(await Promise.all(versions.slice(start, start + atOnce).map(lookUp))))
  }
  return found
}

/** The index as it is now; an empty one when there is none. */
async function readPublishedIndex(
  repository: Repository,
  { pagesBranch, indexPath }: Pick<ReleaseOptions, 'pagesBranch' | 'indexPath'>,
): Promise<ChartIndex> {
  const head = await readHead(repository, pagesBranch)
  const text = head && (await readFile(repository, head, indexPath))
  const { createIndex, readIndex } = await import('@pte/helm')
  return text === undefined ? createIndex() : readIndex(text, indexName({ pagesBranch, indexPath }))
}

/** How messages name the index: as git names a file of another branch. */
export function indexName({
  pagesBranch,
  indexPath,
}: Pick<ReleaseOptions, 'pagesBranch' | 'indexPath'>): string {
  return `${pagesBranch}:${indexPath}`
}

async function readArchiveOf(
  repository: Repository,
  release: Release,
  { packaged }: ChartVersion,
): Promise<PublishedArchive | undefined> {
  const asset = assetNamed(release, packaged.fileName)
  if (!asset?.uploaded) return undefined
  return { release, asset, digest: await assetDigest(repository, asset) }
}
