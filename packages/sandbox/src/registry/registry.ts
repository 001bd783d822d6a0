import type { Accounts } from '../account.ts'
import { emptyReply, type Reply } from '../server/reply.ts'
import type { SandboxRequest } from '../server/request.ts'
import { blobRoutes } from './blobs.ts'
import { manifestRoutes } from './manifests.ts'
import { refusePush } from './push-refusal.ts'
import { referrerRoutes } from './referrers.ts'
import { createRegistryAccess } from './registry-access.ts'
import { registryError } from './registry-error.ts'
import type { RegistryContext, RegistryRoute } from './registry-route.ts'
import { createRepository, repositoryOf } from './registry-state.ts'
import { tagRoutes } from './tags.ts'
import { uploadRoutes } from './uploads.ts'

/** Repository names of the specification, "Pulling manifests". */
const repositoryName = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/

/** Answers `/token` and everything below `/v2/`. */
export function createRegistry(
  context: RegistryContext,
  accounts: Accounts,
): (request: SandboxRequest) => Promise<Reply> {
  const access = createRegistryAccess(accounts, context.settings)
  const routes = [blobRoutes, uploadRoutes, manifestRoutes, tagRoutes, referrerRoutes].flatMap((of) =>
    of(context),
  )

  return async (request) => {
    const host = request.headers.host ?? ''
    if (request.path === '/token') return access.exchange(request)
    if (/^\/v2\/?$/.test(request.path)) {
      access.require(request, host, undefined)
      return emptyReply(200, { 'docker-distribution-api-version': 'registry/2.0' })
    }
    const { route, parameters } = find(routes, request)
    const name = parameters['name'] ?? ''
    access.require(request, host, name)
    if (!repositoryName.test(name))
      throw registryError(400, 'NAME_INVALID', `${name} is not a repository name`)
    const repository = openRepository(context, request, name)
    return route.answer({ request, parameters, name, repository })
  }
}

function find(routes: readonly RegistryRoute[], request: SandboxRequest) {
  const method = request.method === 'HEAD' ? 'GET' : request.method
  let known = false
  for (const route of routes) {
    const parameters = route.matches(request.path)
    known ||= parameters !== undefined
    if (parameters !== undefined && route.method === method) return { route, parameters }
  }
  if (known) throw registryError(405, 'UNSUPPORTED', 'The operation is unsupported.')
  throw registryError(404, 'NAME_UNKNOWN', `${request.path} is no path of a registry`)
}

// Only a push makes a repository: reading one that is not there finds it empty and leaves no trace.
function openRepository({ state, refusals }: RegistryContext, request: SandboxRequest, name: string) {
  if (request.method === 'GET' || request.method === 'HEAD') {
    return state.repositories[name] ?? createRepository()
  }
  const refusal = refusals.get(name)
  if (refusal !== undefined) refusePush(refusal)
  return repositoryOf(state, name)
}
