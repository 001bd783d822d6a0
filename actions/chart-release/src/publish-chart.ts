import { publishRelease, type Release, type Repository } from '@pte/github'
import { titleOf, type ChartVersion } from './chart-version.ts'
import type { Published, PublishedArchive } from './published.ts'

export interface PublishChartOptions {
  makeLatest: boolean
  /** Commit for the tag; by default the head of the default branch. */
  commit: string | undefined
}

/** Sees to it that the archive of a chart version can be fetched from a release. */
export async function publishChart(
  repository: Repository,
  version: ChartVersion,
  published: Published,
  options: PublishChartOptions,
): Promise<PublishedArchive> {
  if (published.archive !== undefined) return published.archive
  return {
    ...(await release(repository, version, published.release, options)),
    digest: version.packaged.digest,
  }
}

async function release(
  repository: Repository,
  version: ChartVersion,
  present: Release | undefined,
  { makeLatest, commit }: PublishChartOptions,
): ReturnType<typeof publishRelease> {
  const { parseVersion } = await import('@pte/helm')
  const { fileName, content, digest, metadata } = version.packaged
  const wanted = {
    tag: version.tag,
    file: { name: fileName, content, digest },
    title: titleOf(version),
    body: releaseText(version),
    prerelease: (parseVersion(metadata.version)?.prerelease ?? '') !== '',
    latest: makeLatest,
    ...(commit === undefined ? {} : { commit }),
  }
  return publishRelease(repository, wanted, present)
}

function releaseText({ packaged: { fileName, digest, metadata } }: ChartVersion): string {
  const lines = [
    ...(metadata.description === undefined ? [] : [metadata.description, '']),
    `Helm chart \`${metadata.name}\` ${metadata.version}`,
    ...(metadata.appVersion === undefined ? [] : [`App version ${metadata.appVersion}`]),
    '',
    `\`${fileName}\` has the SHA-256 \`${digest}\`.`,
  ]
  return lines.join('\n')
}
