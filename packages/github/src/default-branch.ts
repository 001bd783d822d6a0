import type { Repository } from './repository.ts'

/** The branch that GitHub shows first. */
export async function defaultBranch(repository: Repository): Promise<string> {
  const purpose = { doing: 'look up the default branch', permission: 'contents: read' } as const
  return repository.ask(
    purpose,
    async ({ rest }, where) => (await rest.repos.get({ ...where })).data.default_branch,
  )
}
