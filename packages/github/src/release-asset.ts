import { createHash } from 'node:crypto'
import { ExpectedError } from '@pte/report'
import type { ReleaseAsset } from './release.ts'
import type { Repository } from './repository.ts'

/** Assets are held in memory, so there is a limit. Bytes. */
const largest = 100 * 1024 * 1024

/**
 * The content of an asset of a release.
 *
 * @throws {ExpectedError} `asset-too-large` above 100 MiB
 */
export async function downloadAsset(repository: Repository, asset: ReleaseAsset): Promise<Uint8Array> {
  if (asset.size > largest) {
    const message = `${asset.name} in a release of ${repository.name} is larger than 100 MiB`
    throw new ExpectedError({ rule: 'asset-too-large', message })
  }
  const purpose = { doing: `download ${asset.name}`, permission: 'contents: read' } as const
  return repository.ask(purpose, async (octokit, where) => {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
      ...where,
      asset_id: asset.id,
      headers: { accept: 'application/octet-stream' },
    })
    const content: unknown = data
    return content instanceof ArrayBuffer ? new Uint8Array(content) : Buffer.from(String(content))
  })
}

/** SHA-256 of an asset in hex; it is downloaded when the server does not tell. */
export async function assetDigest(repository: Repository, asset: ReleaseAsset): Promise<string> {
  if (asset.digest !== undefined) return asset.digest
  return createHash('sha256')
    .update(await downloadAsset(repository, asset))
    .digest('hex')
}
