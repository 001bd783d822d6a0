import type { JsonObject } from '@pte/resource'
import { entryAt, updateTree, type TreeChange } from '../git/tree-update.ts'
import { typeOfMode, type TreeEntry } from '../git/tree.ts'
import { jsonReply, type Reply } from '../server/reply.ts'
import { accountSignature, gitCommitAnswer, signatureFrom } from './git-commits.ts'
import { wrappedBase64 } from './git-blobs.ts'
import { githubError, notFound } from './github-error.ts'
import { githubRoute, type GithubCall, type GithubContext, type GithubRoute } from './github-route.ts'
import { setReference } from './references.ts'
import { repositoryPage, repositoryUrl } from './repository.ts'
import { optionalText, requiredText } from './request-fields.ts'
import { branchTip, resolveRevision } from './revision.ts'

/** Files and folders of a branch: read, create or change, delete. */
export function contentRoutes(context: GithubContext): GithubRoute[] {
  return [
    githubRoute('repos/get-content', 'GET', '/contents/{path+}', 'contents', (call) => read(context, call)),
    githubRoute('repos/create-or-update-file-contents', 'PUT', '/contents/{path+}', 'contents', (call) =>
      put(context, call),
    ),
    githubRoute('repos/delete-file', 'DELETE', '/contents/{path+}', 'contents', (call) =>
      remove(context, call),
    ),
  ]
}

async function read(context: GithubContext, call: GithubCall): Promise<Reply> {
  const ref = call.request.query.get('ref') ?? call.repository.defaultBranch
  const commit = await resolveRevision(context, call.repository, ref)
  if (commit === undefined) throw githubError(404, `No commit found for the ref ${ref}`)
  const tree = (await context.objects.commit(commit))?.tree ?? ''
  const path = call.parameters['path'] ?? ''
  const entry = await entryAt(context.objects, tree, path)
  if (entry === undefined) throw notFound()
  if (entry.mode === '040000') return jsonReply(200, await folderAnswer(context, call, entry, path, ref))
  const content = (await context.objects.blob(entry.id)) ?? Buffer.alloc(0)
  if ((call.request.headers.accept ?? '').includes('raw')) {
    return { status: 200, headers: { 'content-type': 'application/vnd.github.raw+json' }, body: content }
  }
  return jsonReply(200, {
    ...entryAnswer(context, call, entry, path, ref),
    size: content.length,
    encoding: 'base64',
    content: wrappedBase64(content),
  })
}

async function folderAnswer(
  context: GithubContext,
  call: GithubCall,
  folder: TreeEntry,
  path: string,
  ref: string,
): Promise<JsonObject[]> {
  const answers: JsonObject[] = []
  for (const entry of (await context.objects.tree(folder.id)) ?? []) {
    const blob = await context.objects.blob(entry.id)
    answers.push({
      ...entryAnswer(context, call, entry, path === '' ? entry.name : `${path}/${entry.name}`, ref),
      size: blob?.length ?? 0,
    })
  }
  return answers
}

function entryAnswer(
  context: GithubContext,
  { repository }: GithubCall,
  entry: TreeEntry,
  path: string,
  ref: string,
): JsonObject {
  const type = typeOfMode(entry.mode)
  const api = repositoryUrl(context, repository)
  const url = `${api}/contents/${path}?ref=${encodeURIComponent(ref)}`
  const gitUrl = `${api}/git/${type}s/${entry.id}`
  const htmlUrl = `${repositoryPage(context, repository)}/${type}/${ref}/${path}`
  return {
    type: type === 'blob' ? 'file' : type === 'tree' ? 'dir' : 'submodule',
    name: path.split('/').at(-1) ?? '',
    path,
    sha: entry.id,
    url,
    git_url: gitUrl,
    html_url: htmlUrl,
    download_url: type === 'blob' ? `${repositoryPage(context, repository)}/raw/${ref}/${path}` : null,
    _links: { self: url, git: gitUrl, html: htmlUrl },
  }
}

async function put(context: GithubContext, call: GithubCall): Promise<Reply> {
  const body = await call.body()
  const path = call.parameters['path'] ?? ''
  const content = Buffer.from(optionalText(body, 'content') ?? '', 'base64')
  const id = await context.objects.writeBlob(content)
  const { old, commit, branch } = await commitChange(context, call, body, {
    path,
    to: { mode: '100644', id },
  })
  const entry: TreeEntry = { mode: '100644', name: path, id }
  const file = { ...entryAnswer(context, call, entry, path, branch), size: content.length }
  return jsonReply(old === undefined ? 201 : 200, { content: file, commit })
}

async function remove(context: GithubContext, call: GithubCall): Promise<Reply> {
  const body = await call.body()
  requiredText(body, 'sha', 'Content')
  const path = call.parameters['path'] ?? ''
  const { commit } = await commitChange(context, call, body, { path, to: null })
  return jsonReply(200, { content: null, commit })
}

async function commitChange(context: GithubContext, call: GithubCall, body: JsonObject, change: TreeChange) {
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
