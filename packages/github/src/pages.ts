import type { Repository } from './repository.ts'

/** How GitHub Pages are set up. */
export type Pages =
  | { kind: 'disabled' }
  /** The token may not look: for a private repository it needs `pages: read`. */
  | { kind: 'hidden' }
  | {
      kind: 'enabled'
      /** Address of the site, without a slash at the end. */
      url: string | undefined
      /** The branch that is published, and its folder, `/` or `/docs`; undefined when a workflow publishes. */
      source: { branch: string; folder: string } | undefined
    }

/** Looks up how GitHub Pages are set up. Nothing but a person can switch them on: no workflow token may. */
export async function readPages(repository: Repository): Promise<Pages> {
  const answer = await repository.attempt(
    async ({ rest }, where) => (await rest.repos.getPages({ ...where })).data,
  )
  if (answer.ok) {
    const { html_url, build_type, source } = answer.value
    return {
      kind: 'enabled',
      url: html_url?.replace(/\/+$/, ''),
      source:
        source === undefined || build_type === 'workflow'
          ? undefined
          : { branch: source.branch, folder: source.path },
    }
  }
  if (answer.refusal.status === 404) return { kind: 'disabled' }
  if (answer.refusal.status === 403) return { kind: 'hidden' }
  throw repository.explain(answer.refusal, {
    doing: 'look up the settings of GitHub Pages',
    permission: 'pages: read',
  })
}

/** Where GitHub serves the Pages of a repository that has no domain of its own, without a slash at the end. */
export function usualSiteUrl({ url, name }: Repository): string | undefined {
  if (!url.startsWith('https://github.com/')) return undefined
  const [owner = '', repo = ''] = name.toLowerCase().split('/')
  const host = `${owner}.github.io`
  return repo === host ? `https://${host}` : `https://${host}/${name.split('/')[1] ?? ''}`
}
