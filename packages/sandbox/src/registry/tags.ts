import { jsonReply, type Reply } from '../server/reply.ts'
import { registryError } from './registry-error.ts'
import {
  registryRoute,
  type RegistryCall,
  type RegistryContext,
  type RegistryRoute,
} from './registry-route.ts'

/** Tags per page when the client does not ask for a number; GHCR's. */
const pageSize = 100

/** `GET /v2/<name>/tags/list` (end-8) with `n`, `last` and a Link to the next page. */
export function tagRoutes({ settings, state }: RegistryContext): RegistryRoute[] {
  return [
    registryRoute('GET', '/tags/list', (call) => {
      if (state.repositories[call.name] === undefined) {
        throw registryError(404, 'NAME_UNKNOWN', `repository ${call.name} not known to registry`)
      }
      return Promise.resolve(listTags(call, settings.tagOrder))
    }),
  ]
}

function listTags({ name, repository, request }: RegistryCall, order: 'oldest-first' | 'lexical'): Reply {
  const names = repository.tags.map((tag) => tag.name)
  const tags = order === 'lexical' ? names.toSorted(byBytes) : names
  const count = Number(request.query.get('n') ?? pageSize)
  const rest = after(tags, request.query.get('last'), order)
  const page = rest.slice(0, count)
  const last = page.at(-1)
  const hasMore = rest.length > page.length && last !== undefined
  const next = `</v2/${name}/tags/list?n=${count}&last=${encodeURIComponent(last ?? '')}>; rel="next"`
  return jsonReply(200, { name, tags: page }, hasMore ? { link: next } : {})
}

// `last` need not be a tag that still exists when the order is lexical.
function after(tags: string[], last: string | null, order: 'oldest-first' | 'lexical'): string[] {
  if (last === null) return tags
  if (order === 'lexical') return tags.filter((tag) => byBytes(tag, last) > 0)
  return tags.slice(tags.indexOf(last) + 1)
}

function byBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other))
}
