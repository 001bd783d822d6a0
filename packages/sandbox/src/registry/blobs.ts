import type { Reply } from '../server/reply.ts'
import { emptyReply } from '../server/reply.ts'
import { requireDigest } from './digest.ts'
import { parseRange } from './range.ts'
import { registryError } from './registry-error.ts'
import {
  registryRoute,
  type RegistryCall,
  type RegistryContext,
  type RegistryRoute,
} from './registry-route.ts'

/** `GET`, `HEAD` and `DELETE` of blobs (end-2 and end-10 of the specification). */
export function blobRoutes(context: RegistryContext): RegistryRoute[] {
  return [
    registryRoute('GET', '/blobs/{digest}', (call) => Promise.resolve(readBlob(context, call))),
    registryRoute('DELETE', '/blobs/{digest}', (call) => Promise.resolve(deleteBlob(context, call))),
  ]
}

function readBlob({ store }: RegistryContext, { repository, parameters, request }: RegistryCall): Reply {
  const digest = requireDigest(parameters['digest'] ?? '')
  const size = requireBlob(repository.blobs[digest], digest)
  const headers = {
    'content-type': 'application/octet-stream',
    'docker-content-digest': digest,
    'accept-ranges': 'bytes',
  }
  const range = parseRange(request.headers.range, size)
  if (range === 'unsatisfiable') return emptyReply(416, { 'content-range': `bytes */${size}` })
  if (range === undefined) {
    return { status: 200, headers: { ...headers, 'content-length': String(size) }, body: store.read(digest) }
  }
  return {
    status: 206,
    headers: {
      ...headers,
      'content-length': String(range.end - range.start + 1),
      'content-range': `bytes ${range.start}-${range.end}/${size}`,
    },
    body: store.read(digest, range),
  }
}

function deleteBlob({ settings }: RegistryContext, { repository, parameters }: RegistryCall): Reply {
  if (!settings.deletion) throw registryError(405, 'UNSUPPORTED', 'The operation is unsupported.')
  const digest = requireDigest(parameters['digest'] ?? '')
  requireBlob(repository.blobs[digest], digest)
  // Other repositories may share the content: only this repository forgets it.
  repository.blobs = Object.fromEntries(
    Object.entries(repository.blobs).filter(([other]) => other !== digest),
  )
  return emptyReply(202)
}

function requireBlob(size: number | undefined, digest: string): number {
  if (size === undefined) throw registryError(404, 'BLOB_UNKNOWN', `blob ${digest} unknown to registry`)
  return size
}
