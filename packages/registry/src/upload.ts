import { ExpectedError } from '@pte/report'
import type { Client } from './client.ts'
import type { Descriptor } from './descriptor.ts'
import { measure } from './digest.ts'
import { createBlobReader } from './blob-reader.ts'
import { broken, type ImageSource } from './image-source.ts'
import { readFailure, type RegistryFailure } from './registry-failure.ts'
import { refusal } from './refusal.ts'
import { mountBlob, startUpload } from './upload-session.ts'

export interface BlobUpload {
  client: Client
  source: ImageSource
  repository: string
  /** Called with the number of bytes that were sent; negative when they have to be sent again. */
  onBytes: (count: number) => void
  signal: AbortSignal
}

/** How often an upload is begun anew after the registry has lost it. */
const restarts = 3

/** Failures that say that the upload was lost: unknown to the registry, or left in an unclear state by a reset. */
const lost = new Set([
  'BLOB_UPLOAD_UNKNOWN',
  'BLOB_UPLOAD_INVALID',
  'DIGEST_INVALID',
  'RANGE_INVALID',
  'BLOB_UNKNOWN',
])

/** Brings one blob into the repository: it is there, can be mounted, or is sent as one stream (POST and PUT). */
export async function uploadBlob(upload: BlobUpload, blob: Descriptor): Promise<void> {
  for (let count = 0; ; count++) {
    const session = (await hasBlob(upload, blob)) ? undefined : await openSession(upload, blob)
    if (session === undefined) {
      upload.onBytes(blob.size)
      return
    }
    const response = await sendBlob(upload, blob, session)
    if (response.status === 201) {
      checkDigest(upload.client, blob, response)
      return
    }
    const { repository, client } = upload
    const failure = await readFailure(response.clone())
    if (count === restarts || !isLost(failure)) {
      throw await refusal(response, { host: client.host, action: `take ${blob.digest} into ${repository}` })
    }
    // A registry that finds another digest may be right: sending damaged content again would not help.
    if (failure.codes.includes('DIGEST_INVALID')) await verify(upload.source, blob)
  }
}

async function hasBlob({ client, repository, signal }: BlobUpload, { digest }: Descriptor): Promise<boolean> {
  const init = { method: 'HEAD', signal }
  const response = await client.request(`blobs/${digest}`, { repository, access: 'push' }, init)
  if (response.ok || response.status === 404) return response.ok
  throw await refusal(response, { host: client.host, action: `tell whether ${repository} has ${digest}` })
}

function openSession({ client, repository, source }: BlobUpload, blob: Descriptor): Promise<URL | undefined> {
  const origin = source.origin?.(blob)
  if (origin?.host !== client.host || origin.repository === repository) return startUpload(client, repository)
  return mountBlob(client, repository, { digest: blob.digest, from: origin.repository })
}

async function sendBlob(upload: BlobUpload, blob: Descriptor, session: URL): Promise<Response> {
  const { client, repository, signal } = upload
  const address = (url: URL): URL => {
    const complete = new URL(url)
    complete.searchParams.set('digest', blob.digest)
    return complete
  }
  const content = createBlobReader(upload.source, blob, upload.onBytes)
  const init = {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream' },
    body: { length: blob.size, open: () => content.open() },
    // What a broken attempt leaves behind in its session is unknown, so each has a session of its own.
    retarget: async () => address(await startUpload(client, repository)),
    signal,
  }
  try {
    return await client.request(address(session), { repository, access: 'push' }, init)
  } catch (error) {
    content.close()
    throw error
  }
}

function isLost({ status, codes, text }: RegistryFailure): boolean {
  return (
    status === 404 || status === 416 || codes.some((code) => lost.has(code)) || /unknown blob/i.test(text)
  )
}

function checkDigest(client: Client, blob: Descriptor, response: Response): void {
  const digest = response.headers.get('docker-content-digest')
  if (digest === null || digest === blob.digest) return
  throw new ExpectedError({
    rule: 'registry-digest',
    message: `${client.host} stored ${blob.digest} as ${digest}.`,
    help: 'This is a fault of the registry, or of a proxy before it that changes what passes through.',
  })
}

async function verify(source: ImageSource, blob: Descriptor): Promise<void> {
  const { digest, size } = await measure(await source.open(blob))
  if (digest !== blob.digest || size !== blob.size)
    throw broken(blob, 'has other content than its digest says')
}
