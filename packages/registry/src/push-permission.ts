import type { Client } from './client.ts'
import { cancelUpload, startUpload } from './upload-session.ts'

/**
 * Opens an upload and cancels it: the only question to which every registry gives an honest answer about pushing.
 * GHCR's tokens cannot be read, and it does not let uploads be cancelled (405), which does no harm.
 */
export async function checkPush(client: Client, repository: string): Promise<void> {
  const session = await startUpload(client, repository)
  await cancelUpload(client, repository, session)
}
