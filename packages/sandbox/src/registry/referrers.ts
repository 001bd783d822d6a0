import { jsonReply, type Reply } from '../server/reply.ts'
import { requireDigest } from './digest.ts'
import { registryError } from './registry-error.ts'
import {
  registryRoute,
  type RegistryCall,
  type RegistryContext,
  type RegistryRoute,
} from './registry-route.ts'

const indexMediaType = 'application/vnd.oci.image.index.v1+json'

/** `GET /v2/<name>/referrers/<digest>` (end-12), filtered by `artifactType` (end-12b). */
export function referrerRoutes({ settings }: RegistryContext): RegistryRoute[] {
  return [
    registryRoute('GET', '/referrers/{digest}', (call) => {
      if (!settings.referrers) throw registryError(404, 'NAME_UNKNOWN', 'there is no referrers API')
      return Promise.resolve(listReferrers(call))
    }),
  ]
}

function listReferrers({ repository, parameters, request }: RegistryCall): Reply {
  const subject = requireDigest(parameters['digest'] ?? '')
  const wanted = request.query.get('artifactType')
  const manifests = Object.entries(repository.manifests)
    .filter(([, manifest]) => manifest.subject === subject)
    .filter(([, manifest]) => wanted === null || manifest.artifactType === wanted)
    .map(([digest, { mediaType, size, artifactType, annotations }]) => ({
      mediaType,
      digest,
      size,
      artifactType,
      annotations,
    }))
  const filters: Record<string, string> = wanted === null ? {} : { 'oci-filters-applied': 'artifactType' }
  return jsonReply(
    200,
    { schemaVersion: 2, mediaType: indexMediaType, manifests },
    { 'content-type': indexMediaType, ...filters },
  )
}
