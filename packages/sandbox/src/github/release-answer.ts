import type { JsonObject } from '@pte/resource'
import type { GithubContext } from './github-route.ts'
import type { AssetState, ReleaseState, RepositoryState } from './github-state.ts'
import { nodeId } from './node-id.ts'
import { repositoryPage, repositoryUrl } from './repository.ts'
import { userAnswer } from './user.ts'

export function releaseAnswer(
  context: GithubContext,
  repository: RepositoryState,
  release: ReleaseState,
): JsonObject {
  const api = repositoryUrl(context, repository)
  const page = repositoryPage(context, repository)
  const url = `${api}/releases/${release.id}`
  const tag = encodeURIComponent(release.tagName)
  return {
    id: release.id,
    node_id: nodeId('RE', release.id),
    url,
    assets_url: `${url}/assets`,
    upload_url: `${url}/assets{?name,label}`,
    html_url: `${page}/releases/tag/${release.draft ? `untagged-${release.id}` : tag}`,
    tarball_url: release.draft ? null : `${api}/tarball/${tag}`,
    zipball_url: release.draft ? null : `${api}/zipball/${tag}`,
    author: userAnswer(context.url(), release.author),
    tag_name: release.tagName,
    target_commitish: release.targetCommitish,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    created_at: release.createdAt,
    updated_at: release.updatedAt,
    published_at: release.publishedAt,
    assets: release.assets.map((asset) => assetAnswer(context, repository, release, asset)),
  }
}

export function assetAnswer(
  context: GithubContext,
  repository: RepositoryState,
  release: ReleaseState,
  asset: AssetState,
): JsonObject {
  const page = repositoryPage(context, repository)
  const tag = release.draft ? `untagged-${release.id}` : encodeURIComponent(release.tagName)
  return {
    id: asset.id,
    node_id: nodeId('RA', asset.id),
    url: `${repositoryUrl(context, repository)}/releases/assets/${asset.id}`,
    browser_download_url: `${page}/releases/download/${tag}/${encodeURIComponent(asset.name)}`,
    name: asset.name,
    label: asset.label,
    content_type: asset.contentType,
    // The description knows only "uploaded" and "open"; the API answers "starter" after a broken upload.
    state: asset.state,
    size: asset.size,
    digest: asset.digest,
    download_count: asset.downloads,
    created_at: asset.createdAt,
    updated_at: asset.updatedAt,
    uploader: userAnswer(context.url(), asset.uploader),
  }
}
