import { asRelease, type Release } from './release.ts'
import type { Repository } from './repository.ts'

/** The published release of a tag. Drafts have no tag yet and are not found. */
export async function findPublishedRelease(
  repository: Repository,
  tag: string,
): Promise<Release | undefined> {
  const answer = await repository.attempt(async ({ rest }, where) => {
    const { data } = await rest.repos.getReleaseByTag({ ...where, tag })
    return asRelease(data)
  })
  if (answer.ok) return answer.value
  if (answer.refusal.status === 404) return undefined
  throw repository.explain(answer.refusal, {
    doing: `look up the release ${tag}`,
    permission: 'contents: read',
  })
}

/** All drafts, the oldest first. A token that may not write sees none. */
export async function listDrafts(repository: Repository): Promise<Release[]> {
  const purpose = { doing: 'list the releases', permission: 'contents: read' } as const
  return repository.ask(purpose, async (octokit, where) => {
    const releases = await octokit.paginate(octokit.rest.repos.listReleases, { ...where, per_page: 100 })
    return releases
      .map(asRelease)
      .filter(({ draft }) => draft)
      .sort((a, b) => a.id - b.id)
  })
}

/** The release of a tag, or else the oldest draft that is to become it. */
export async function findRelease(repository: Repository, tag: string): Promise<Release | undefined> {
  const published = await findPublishedRelease(repository, tag)
  return published ?? (await listDrafts(repository)).find((draft) => draft.tag === tag)
}
