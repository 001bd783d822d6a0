import type { Client } from './client.ts'
import { isSha256 } from './descriptor.ts'
import { readFailure } from './registry-failure.ts'
import { refusal } from './refusal.ts'

/**
 * DELETE of a manifest (end-9), and so of all tags that name it. What is gone already is deleted.
 *
 * @param digest never a tag: registries differ in what they do then.
 * @returns false where the registry deletes nothing in this way, as GHCR.
 */
export async function deleteManifest(client: Client, repository: string, digest: string): Promise<boolean> {
  if (!isSha256(digest)) throw new Error(`${digest} is no digest`)
  const context = { repository, access: 'delete' } as const
  const response = await client.request(`manifests/${digest}`, context, { method: 'DELETE' })
  if (response.ok || response.status === 404) return true
  const { status, codes } = await readFailure(response.clone())
  if (status === 405 || codes.includes('UNSUPPORTED')) return false
  throw await refusal(response, { host: client.host, action: `delete ${repository}@${digest}` })
}
