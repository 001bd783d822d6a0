import type { JsonObject } from '@pte/resource'
import { timestamp } from '../clock.ts'
import { emptyReply, jsonReply, type Reply } from '../server/reply.ts'
import { contentDigest } from '../store/content-digest.ts'
import { githubError, notFound, validationFailed } from './github-error.ts'
import { githubRoute, type GithubCall, type GithubContext, type GithubRoute } from './github-route.ts'
import { nextId, type AssetState, type ReleaseState } from './github-state.ts'
import { paginate } from './pagination.ts'
import { assetAnswer } from './release-answer.ts'
import { requireRelease, visibleReleases } from './releases.ts'
import { optionalText } from './request-fields.ts'

/** Assets of releases; the upload is on the same host as the API. */
export function releaseAssetRoutes(context: GithubContext): GithubRoute[] {
  return [
    githubRoute('repos/list-release-assets', 'GET', '/releases/{release_id}/assets', 'contents', (call) =>
      list(context, call),
    ),
    {
      ...githubRoute(
        'repos/upload-release-asset',
        'POST',
        '/releases/{release_id}/assets',
        'contents',
        (call) => upload(context, call),
      ),
      streams: true,
    },
    githubRoute('repos/get-release-asset', 'GET', '/releases/assets/{asset_id}', 'contents', (call) =>
      get(context, call),
    ),
    githubRoute('repos/update-release-asset', 'PATCH', '/releases/assets/{asset_id}', 'contents', (call) =>
      update(context, call),
    ),
    githubRoute('repos/delete-release-asset', 'DELETE', '/releases/assets/{asset_id}', 'contents', (call) =>
      remove(context, call),
    ),
  ]
}

/** Where the bytes of an asset are kept. */
export function assetKey({ id }: Pick<AssetState, 'id'>): string {
  return `assets/${id}`
}

/** Streams the bytes of an asset and counts the download. */
export function downloadAsset({ store }: GithubContext, asset: AssetState): Reply {
  asset.downloads += 1
  return {
    status: 200,
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(asset.size),
      'content-disposition': `attachment; filename=${asset.name}`,
    },
    body: store.read(assetKey(asset)),
  }
}

function list(context: GithubContext, call: GithubCall): Promise<Reply> {
  const release = requireRelease(call)
  const { page, headers } = paginate(release.assets, call.request, context.url())
  const answers = page.map((asset) => assetAnswer(context, call.repository, release, asset))
  return Promise.resolve(jsonReply(200, answers, headers))
}

async function upload(context: GithubContext, call: GithubCall): Promise<Reply> {
  const { request, repository } = call
  const release = requireRelease(call)
  const name = storedName(request.query.get('name') ?? '')
  requireRoom(release, name)
  const id = nextId(context.state)
  const { size, digest } = await receive(context, call, assetKey({ id }))
  // Again: another upload, or the publication, may have come first.
  requireRoom(release, name)
  const now = timestamp()
  const asset: AssetState = {
    id,
    uploader: call.account?.login ?? repository.owner,
    name,
    label: request.query.get('label'),
    contentType: request.headers['content-type'] ?? 'application/octet-stream',
    size,
    digest,
    state: 'uploaded',
    downloads: 0,
    createdAt: now,
    updatedAt: now,
  }
  release.assets.push(asset)
  return jsonReply(201, assetAnswer(context, repository, release, asset))
}

function requireRoom(release: ReleaseState, name: string): void {
  if (release.immutable) throw githubError(422, 'Cannot upload assets to an immutable release.')
  if (name === '') throw validationFailed({ resource: 'ReleaseAsset', field: 'name', code: 'missing_field' })
  requireFreeName(release, name)
}

async function receive({ store }: GithubContext, { request }: GithubCall, key: string) {
  const content = await store.receive()
  try {
    await content.append(request.stream)
    const size = content.size()
    if (size === 0) throw validationFailed({ resource: 'ReleaseAsset', field: 'size', code: 'invalid' })
    const digest = await contentDigest(content.read())
    await content.keep(key)
    return { size, digest }
  } catch (error) {
    await content.discard()
    throw error
  }
}

/** GitHub renames odd characters of an asset to dots, and drops dots at the ends. */
function storedName(name: string): string {
  return name
    .replace(/[^\w.+@-]/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.$/g, '')
}

async function get(context: GithubContext, call: GithubCall): Promise<Reply> {
  const { release, asset } = requireAsset(call)
  const wantsBytes = (call.request.headers.accept ?? '').includes('application/octet-stream')
  if (wantsBytes) return downloadAsset(context, asset)
  return Promise.resolve(jsonReply(200, assetAnswer(context, call.repository, release, asset)))
}

async function update(context: GithubContext, call: GithubCall): Promise<Reply> {
  const { release, asset } = requireAsset(call)
  const body: JsonObject = await call.body()
  if (release.immutable) throw githubError(422, 'Cannot change assets of an immutable release.')
  const name = storedName(optionalText(body, 'name') ?? asset.name)
  if (name !== asset.name) requireFreeName(release, name)
  Object.assign(asset, { name, label: optionalText(body, 'label') ?? asset.label, updatedAt: timestamp() })
  return jsonReply(200, assetAnswer(context, call.repository, release, asset))
}

async function remove({ store }: GithubContext, call: GithubCall): Promise<Reply> {
  const { release, asset } = requireAsset(call)
  if (release.immutable) throw githubError(422, 'Cannot delete assets of an immutable release.')
  release.assets = release.assets.filter((other) => other !== asset)
  await store.remove(assetKey(asset))
  return emptyReply(204)
}

function requireFreeName({ assets }: ReleaseState, name: string): void {
  const isTaken = assets.some((asset) => asset.name === name)
  if (isTaken) throw validationFailed({ resource: 'ReleaseAsset', field: 'name', code: 'already_exists' })
}

function requireAsset(call: GithubCall): { release: ReleaseState; asset: AssetState } {
  for (const release of visibleReleases(call)) {
    const asset = release.assets.find(({ id }) => String(id) === call.parameters['asset_id'])
    if (asset !== undefined) return { release, asset }
  }
  throw notFound()
}
