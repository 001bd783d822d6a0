import { randomUUID } from 'node:crypto'
import { emptyReply, type Reply } from '../server/reply.ts'
import type { IncomingContent } from '../store/content-store.ts'
import { requireDigest, verifyDigest } from './digest.ts'
import { registryError } from './registry-error.ts'
import {
  registryRoute,
  type RegistryCall,
  type RegistryContext,
  type RegistryRoute,
} from './registry-route.ts'

interface Upload {
  name: string
  /** Stands in the query of the upload's address, which clients have to take as it is. */
  state: string
  content: IncomingContent
}

/** Blob uploads: monolithic, in chunks, by one POST, and mounts (end-4 to end-6, end-11, end-13, end-14). */
export function uploadRoutes(context: RegistryContext): RegistryRoute[] {
  const uploads = new Map<string, Upload>()

  async function begin(call: RegistryCall): Promise<Reply> {
    const { query } = call.request
    const mount = query.get('mount')
    if (mount !== null && mountBlob(context, call, mount)) return created(call.name, mount)
    const digest = query.get('digest')
    const content = await context.store.receive()
    if (digest !== null) return finish(call, content, digest)
    const id = randomUUID()
    const upload = { name: call.name, state: randomUUID(), content }
    uploads.set(id, upload)
    return accepted(id, upload)
  }

  async function append(call: RegistryCall): Promise<Reply> {
    const { id, upload } = find(call)
    const misplaced = checkChunk(call, upload, context.settings.chunkLimit)
    if (misplaced !== undefined) return misplaced
    await upload.content.append(call.request.stream)
    return accepted(id, upload)
  }

  async function complete(call: RegistryCall): Promise<Reply> {
    const { id, upload } = find(call)
    const misplaced = checkChunk(call, upload, Number.MAX_SAFE_INTEGER)
    if (misplaced !== undefined) return misplaced
    const digest = call.request.query.get('digest')
    if (digest === null) throw registryError(400, 'DIGEST_INVALID', 'the query parameter digest is missing')
    const reply = await finish(call, upload.content, digest)
    uploads.delete(id)
    return reply
  }

  function status(call: RegistryCall): Reply {
    const { id, upload } = find(call)
    return { ...accepted(id, upload), status: 204 }
  }

  async function cancel(call: RegistryCall): Promise<Reply> {
    if (!context.settings.cancelUpload)
      throw registryError(405, 'UNSUPPORTED', 'The operation is unsupported.')
    const { id, upload } = find(call)
    uploads.delete(id)
    await upload.content.discard()
    return emptyReply(204)
  }

  function find(call: RegistryCall): { id: string; upload: Upload } {
    const id = call.parameters['id'] ?? ''
    const upload = uploads.get(id)
    const isItsAddress = upload?.name === call.name && upload.state === call.request.query.get('_state')
    if (isItsAddress) return { id, upload }
    throw registryError(404, 'BLOB_UPLOAD_UNKNOWN', 'blob upload unknown to registry')
  }

  return [
    registryRoute('POST', '/blobs/uploads/', begin),
    registryRoute('PATCH', '/blobs/uploads/{id}', append),
    registryRoute('PUT', '/blobs/uploads/{id}', complete),
    registryRoute('GET', '/blobs/uploads/{id}', (call) => Promise.resolve(status(call))),
    registryRoute('DELETE', '/blobs/uploads/{id}', cancel),
  ]
}

// Without `from` the blob may come from any repository; the sandbox knows no secrets among them.
function mountBlob({ state, settings }: RegistryContext, call: RegistryCall, digest: string): boolean {
  const from = call.request.query.get('from')
  const sources = from === null ? Object.values(state.repositories) : [state.repositories[from]]
  const size = sources
    .map((source) => source?.blobs[requireDigest(digest)])
    .find((found) => found !== undefined)
  if (!settings.mount || size === undefined) return false
  call.repository.blobs[digest] = size
  return true
}

async function finish(call: RegistryCall, content: IncomingContent, digest: string): Promise<Reply> {
  try {
    await content.append(call.request.stream)
    await verifyDigest(digest, content.read())
  } catch (error) {
    await content.discard()
    throw error
  }
  const size = content.size()
  await content.keep(digest)
  call.repository.blobs[digest] = size
  return created(call.name, digest)
}

// Content-Range is `<start>-<end>` here, without the unit of RFC 9110; chunks must come in order.
function checkChunk(call: RegistryCall, upload: Upload, limit: number): Reply | undefined {
  const range = call.request.headers['content-range']
  if (range === undefined) return undefined
  const [, start = '', end = ''] = /^(\d+)-(\d+)$/.exec(range) ?? []
  const size = upload.content.size()
  if (Number(end) - Number(start) + 1 > limit) throw chunkTooLong(limit)
  if (start !== '' && Number(start) === size) return undefined
  const id = call.parameters['id'] ?? ''
  return { ...accepted(id, upload), status: 416 }
}

function chunkTooLong(limit: number) {
  const mebibytes = (limit / 1024 / 1024).toFixed(2)
  const message = `request body is too large and exceeds the maximum permissible limit of ${mebibytes}MiB`
  return registryError(416, 'SIZE_INVALID', message)
}

function accepted(id: string, { name, state, content }: Upload): Reply {
  return emptyReply(202, {
    location: `/v2/${name}/blobs/uploads/${id}?_state=${state}`,
    range: `0-${Math.max(0, content.size() - 1)}`,
    'docker-upload-uuid': id,
  })
}

function created(name: string, digest: string): Reply {
  return emptyReply(201, { location: `/v2/${name}/blobs/${digest}`, 'docker-content-digest': digest })
}
