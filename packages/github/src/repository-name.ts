import { ExpectedError } from '@pte/report'

/** The two parts of `OWNER/NAME`. */
export interface RepositoryName {
  owner: string
  repo: string
}

/** Reads `OWNER/NAME`, in the characters that GitHub allows. */
export function parseRepositoryName(text: string): RepositoryName {
  const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(text) ?? []
  if (owner !== undefined && repo !== undefined && repo !== '.' && repo !== '..') return { owner, repo }
  throw new ExpectedError({
    rule: 'invalid-repository',
    message: `${JSON.stringify(text)} is not the name of a GitHub repository`,
    help: 'Write OWNER/NAME, for example octo-org/infrastructure.',
  })
}
