import { posix } from 'node:path'
import { ExpectedError } from '@pte/report'
import { isJsonObject } from '@pte/resource'
import type { RepositoryName } from './repository-name.ts'
import type { Octokit, Repository } from './repository.ts'

/** The newest commit of a branch, and the tree of its files. */
export interface Head {
  commit: string
  tree: string
}

/** The head of a branch; undefined when there is no such branch. */
export async function readHead(repository: Repository, branch: string): Promise<Head | undefined> {
  const answer = await repository.attempt(async ({ rest }, where) => {
    const { data: ref } = await rest.git.getRef({ ...where, ref: `heads/${branch}` })
    const { data: commit } = await rest.git.getCommit({ ...where, commit_sha: ref.object.sha })
    return { commit: ref.object.sha, tree: commit.tree.sha }
  })
  if (answer.ok) return answer.value
  if (answer.refusal.status === 404) return undefined
  throw repository.explain(answer.refusal, {
    doing: `read the branch ${branch}`,
    permission: 'contents: read',
  })
}

/** The text of a file below a tree, of any size that git on GitHub takes; undefined when there is none. */
export async function readFile(
  repository: Repository,
  head: Head,
  path: string,
): Promise<string | undefined> {
  const purpose = { doing: `read ${path}`, permission: 'contents: read' } as const
  return repository.ask(purpose, async (octokit, where) => {
    const { rest } = octokit
    let tree = head.tree
    const folders = posix.dirname(path) === '.' ? [] : posix.dirname(path).split('/')
    for (const name of folders) {
      const { data } = await rest.git.getTree({ ...where, tree_sha: tree })
      const folder = data.tree.find((entry) => entry.path === name && entry.type === 'tree')
      if (folder?.sha === undefined) return undefined
      tree = folder.sha
    }
    const { data } = await rest.git.getTree({ ...where, tree_sha: tree })
    const file = data.tree.find((entry) => entry.path === posix.basename(path))
    if (file?.sha === undefined) return undefined
    if (file.type !== 'blob' || file.mode === '120000') throw notAFile(repository, path)
    return readBlob(octokit, where, file.sha)
  })
}

/**
 * The text of a blob. The answer is parsed here: octokit's own parser fails on strings of a few megabytes where
 * Node.js is older than 22 (json-with-bigint looks for large numbers by a regular expression), and octokit then
 * gives the raw text in place of the value.
 */
async function readBlob(octokit: Octokit, where: RepositoryName, sha: string): Promise<string> {
  const request = { parseSuccessResponseBody: false }
  const { data } = await octokit.rest.git.getBlob({ ...where, file_sha: sha, request })
  const stream: unknown = data
  const blob: unknown = stream instanceof ReadableStream ? await new Response(stream).json() : data
  if (!isJsonObject(blob) || typeof blob['content'] !== 'string') {
    throw new Error(`the answer for blob ${sha} has no content`)
  }
  return Buffer.from(blob['content'], blob['encoding'] === 'base64' ? 'base64' : 'utf8').toString('utf8')
}

function notAFile(repository: Repository, path: string): ExpectedError {
  return new ExpectedError({
    rule: 'not-a-file',
    message: `${path} in ${repository.name} is a folder or a link, not a file`,
    help: 'Give the path of a file.',
  })
}
