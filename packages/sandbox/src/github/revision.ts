import type { GithubContext } from './github-route.ts'
import type { RepositoryState } from './github-state.ts'

/** The commit that a branch, a tag, a full ref or a commit id names; undefined when there is none. */
export async function resolveRevision(
  { objects }: GithubContext,
  { refs }: RepositoryState,
  revision: string,
): Promise<string | undefined> {
  const name = revision.replace(/^refs\//, '')
  const id = refs[`refs/${name}`] ?? refs[`refs/heads/${name}`] ?? refs[`refs/tags/${name}`] ?? revision
  const object = await objects.read(id)
  if (object?.type === 'tag') return /^object ([0-9a-f]{40})/.exec(object.content.toString())?.[1]
  return object?.type === 'commit' ? id : undefined
}

/** The commit at the tip of a branch. */
export function branchTip({ refs }: RepositoryState, branch: string): string | undefined {
  return refs[`refs/heads/${branch}`]
}
