import type { ReleaseFile, ReleaseStep } from './release-step.ts'
import { asAsset, asRelease, type AssetData, type Release, type ReleaseAsset } from './release.ts'
import type { Octokit } from './repository.ts'
import type { RepositoryName } from './repository-name.ts'

export interface WantedRelease {
  tag: string
  file: ReleaseFile
  /** Title and text of a release that is created. */
  title: string
  body: string
  prerelease: boolean
  /** Whether the repository's page shows it as the latest release; never true of a prerelease. */
  latest: boolean
  /** Commit that the tag is put on; by default the head of the default branch. */
  commit?: string
}

export type OpenStep = Exclude<ReleaseStep, { kind: 'done' | 'conflict' }>

/** Takes one step and gives the release as it is afterwards. */
export async function takeStep(
  { rest, request }: Octokit,
  where: RepositoryName,
  wanted: WantedRelease,
  step: OpenStep,
): Promise<Release> {
  switch (step.kind) {
    case 'create-draft': {
      const { data } = await rest.repos.createRelease({ ...where, ...draftOf(wanted) })
      return asRelease(data)
    }
    case 'delete-asset': {
      const { release, asset } = step
      await rest.repos.deleteReleaseAsset({ ...where, asset_id: asset.id })
      return { ...release, assets: release.assets.filter(({ id }) => id !== asset.id) }
    }
    case 'upload': {
      const asset = await upload(request, step.release, wanted.file)
      return { ...step.release, assets: [...step.release.assets, asset] }
    }
    case 'publish': {
      const make_latest = wanted.latest && !wanted.prerelease ? 'true' : 'false'
      const change = { ...where, release_id: step.release.id, draft: false, make_latest } as const
      return asRelease((await rest.repos.updateRelease(change)).data)
    }
  }
}

/** What the step does, in the words of a message. */
export function stepText({ kind }: OpenStep, { tag, file }: WantedRelease): string {
  switch (kind) {
    case 'create-draft':
      return `create the release ${tag}`
    case 'delete-asset':
      return `remove the incomplete ${file.name} from the release ${tag}`
    case 'upload':
      return `upload ${file.name} to the release ${tag}`
    case 'publish':
      return `publish the release ${tag}`
  }
}

function draftOf({ tag, title, body, prerelease, commit }: WantedRelease) {
  const target = commit === undefined ? {} : { target_commitish: commit }
  return { tag_name: tag, name: title, body, prerelease, draft: true, ...target }
}

async function upload(
  request: Octokit['request'],
  release: Release,
  file: ReleaseFile,
): Promise<ReleaseAsset> {
  const { data } = await request<AssetData>({
    method: 'POST',
    url: release.uploadUrl,
    name: file.name,
    data: file.content,
    headers: { 'content-type': 'application/gzip' },
  })
  const asset = asAsset(data)
  // A server that does not tell the digest has to be believed by the size.
  return asset.digest === undefined && asset.size === file.content.byteLength
    ? { ...asset, digest: file.digest }
    : asset
}
