import { timestamp } from '../clock.ts'
import { githubError, validationFailed } from './github-error.ts'
import type { GithubContext } from './github-route.ts'
import type { ReleaseState, RepositoryState } from './github-state.ts'
import { setReference } from './references.ts'
import { resolveRevision } from './revision.ts'

/** Whether a release becomes the latest one. `legacy` lets dates decide, which is the newest one here. */
export type MakeLatest = 'true' | 'false' | 'legacy'

/**
 * Makes a release public: its tag is created where it is missing, and with immutable releases it is locked.
 *
 * @throws {Refusal} 422 when another published release has the tag, or the commit does not exist.
 */
export async function publish(
  context: GithubContext,
  repository: RepositoryState,
  release: ReleaseState,
  makeLatest: MakeLatest,
): Promise<void> {
  requireFreeTag(repository, release)
  await ensureTag(context, repository, release)
  release.draft = false
  release.immutable = repository.immutableReleases
  release.publishedAt = timestamp()
  chooseLatest(repository, release, makeLatest)
}

/** @throws {Refusal} 422 when the tag belongs to another published release, or did to an immutable one. */
export function requireFreeTag(repository: RepositoryState, { id, tagName }: ReleaseState): void {
  if (repository.spentTags.includes(tagName)) {
    const message = 'tag_name was used by an immutable release'
    throw validationFailed({ resource: 'Release', code: 'custom', field: 'tag_name', message })
  }
  const isTaken = repository.releases.some(
    (other) => other.id !== id && !other.draft && other.tagName === tagName,
  )
  if (isTaken) throw validationFailed({ resource: 'Release', code: 'already_exists', field: 'tag_name' })
}

/** Drafts and pre-releases can't be the latest. */
export function chooseLatest(
  repository: RepositoryState,
  release: ReleaseState,
  makeLatest: MakeLatest,
): void {
  if (makeLatest === 'false' || release.draft || release.prerelease) return
  repository.latestReleaseId = release.id
}

async function ensureTag(
  context: GithubContext,
  repository: RepositoryState,
  release: ReleaseState,
): Promise<void> {
  const name = `refs/tags/${release.tagName}`
  if (repository.refs[name] !== undefined) return
  const target = await resolveRevision(context, repository, release.targetCommitish)
  if (target === undefined) throw unresolved(repository)
  setReference(repository, name, target)
}

function unresolved(repository: RepositoryState) {
  if (repository.refs[`refs/heads/${repository.defaultBranch}`] === undefined) {
    return githubError(422, 'Repository is empty.')
  }
  return validationFailed({ resource: 'Release', code: 'invalid', field: 'target_commitish' })
}
