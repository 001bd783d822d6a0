import type { Client } from './client.ts'
import { cancelUpload, startUpload } from './upload-session.ts'

/** Answers 405 when an upload is cancelled, and forgets it by itself; the request would be for nothing. */
const forgetful = 'ghcr.io'

/**
 * Opens an upload and cancels it: the only question to which every registry gives an honest answer about pushing.
 * GHCR's tokens cannot be read.
 */
export async function checkPush(client: Client, repository: string): Promise<void> {
  const session = await startUpload(client, repository)
  if (client.host !== forgetful) await cancelUpload(client, repository, session)
}
