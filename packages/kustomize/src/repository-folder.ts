import type { Answer, Externals } from './external.ts'
import { resolvePath } from './file-path.ts'
import { mountOf } from './mounted-view.ts'
import type { RepositoryAddress } from './remote/repository-address.ts'

/** The folder of a repository that an address names, if it is there; undefined while the repository is not. */
export function repositoryFolder(
  externals: Pick<Externals, 'ask'>,
  address: RepositoryAddress,
): Answer | undefined {
  const answer = externals.ask({ kind: 'repository', address })
  if (!answer || 'problem' in answer) return answer
  const path = resolvePath(answer.path, address.path)
  if (path !== undefined && mountOf(path) === mountOf(answer.path)) return { path }
  const message = `${address.text} leads out of its repository`
  return { problem: { rule: 'path-outside-repository', message, help: 'Correct the path in the address' } }
}
