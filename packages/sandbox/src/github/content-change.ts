import type { JsonObject } from '@pte/resource'
import { entryAt, updateTree, type TreeChange } from '../git/tree-update.ts'
import type { TreeEntry } from '../git/tree.ts'
import { accountSignature, gitCommitAnswer, signatureFrom } from './git-commits.ts'
import { githubError, notFound } from './github-error.ts'
import type { GithubCall, GithubContext } from './github-route.ts'
import { setReference } from './references.ts'
import { optionalText, requiredText } from './request-fields.ts'
import { branchTip } from './revision.ts'

/**
 * Commits a change of one file to the branch that the body names, on top of its tip.
 *
 * @throws {Refusal} 409 when `sha` is not the blob that the change is for.
 */
export async function commitChange(
  context: GithubContext,
  call: GithubCall,
  body: JsonObject,
  change: TreeChange,
) {
  const { repository } = call
  const { objects } = context
  const message = requiredText(body, 'message', 'Commit')
  const branch = (optionalText(body, 'branch') ?? repository.defaultBranch).replace(/^refs\/heads\//, '')
  const tip = branchTip(repository, branch)
  if (tip === undefined && Object.keys(repository.refs).length > 0) {
    throw githubError(404, `Branch ${branch} not found`)
  }
  const base = tip === undefined ? undefined : (await objects.commit(tip))?.tree
  const old = base === undefined ? undefined : await entryAt(objects, base, change.path)
  requireCurrent(change.path, old, optionalText(body, 'sha'), change.to === null)
  const tree = await updateTree(objects, base, [change])
  const author = signatureFrom(body['author'], signatureFrom(body['committer'], accountSignature(call)))
  const committer = signatureFrom(body['committer'], accountSignature(call))
  const commit = { tree, parents: tip === undefined ? [] : [tip], author, committer, message }
  const id = await objects.writeCommit(commit)
  setReference(repository, `refs/heads/${branch}`, id)
  return { old, branch, commit: gitCommitAnswer(context, repository, id, commit) }
}

function requireCurrent(
  path: string,
  old: TreeEntry | undefined,
  sha: string | undefined,
  deletes: boolean,
): void {
  if (old === undefined && deletes) throw notFound()
  if (old === undefined && sha === undefined) return
  if (sha === undefined) throw githubError(422, 'Invalid request.\n\n"sha" wasn\'t supplied.')
  if (sha !== old?.id) throw githubError(409, `${path} does not match ${sha}`)
}
