import { ExpectedError } from '@pte/report'
import { isJsonObject } from '@pte/resource'
import type { Client } from './client.ts'
import { parseJson } from './json.ts'
import { refusal } from './refusal.ts'
import { requestWhole } from './whole-answer.ts'

/** Asked for; registries give what they like, GHCR 100 where nothing is asked for. */
const pageSize = 1000

/** All tags of a repository (end-8a, end-8b), page by page; none when there is no such repository. */
export async function listTags(client: Client, repository: string): Promise<string[]> {
  const context = { repository, access: 'pull' } as const
  const tags = new Set<string>()
  const seen = new Set<string>()
  let target: string | URL = `tags/list?n=${pageSize}`
  for (;;) {
    const { response, content } = await requestWhole(client, target, context)
    if (response.status === 404) return [...tags]
    if (!response.ok)
      throw await refusal(response, { host: client.host, action: `list the tags of ${repository}` })
    for (const tag of tagsIn(new TextDecoder().decode(content))) tags.add(tag)
    const next = nextPage(response, client)
    if (next === undefined) return [...tags]
    if (seen.has(next.href)) throw endless(client.host, repository)
    seen.add(next.href)
    target = next
  }
}

function tagsIn(text: string): string[] {
  const page = parseJson(text)
  // A repository without tags is answered with null.
  const tags = page !== undefined && isJsonObject(page) && Array.isArray(page['tags']) ? page['tags'] : []
  return tags.filter((tag) => typeof tag === 'string')
}

/** The `next` link (RFC 8288), which must stay on the registry: our credentials go with it. */
function nextPage(response: Response, client: Client): URL | undefined {
  const link = /<([^>]*)>\s*;[^,]*\brel="?next"?/i.exec(response.headers.get('link') ?? '')?.[1]
  if (link === undefined) return undefined
  const url = new URL(link, response.url === '' ? client.origin : response.url)
  if (url.host === client.origin.host) return new URL(url.pathname + url.search, client.origin)
  throw new ExpectedError({
    rule: 'registry-answer',
    message: `${client.host} says that its list of tags goes on at another host, ${url.host}.`,
  })
}

function endless(host: string, repository: string): ExpectedError {
  return new ExpectedError({
    rule: 'registry-answer',
    message: `The list of tags of ${repository} that ${host} gives comes back to its beginning.`,
  })
}
