import { entryAt } from '../git/tree-update.ts'
import type { TreeEntry } from '../git/tree.ts'
import { jsonReply, type Reply } from '../server/reply.ts'
import { entryAnswer, fileAnswer, folderAnswer } from './content-answer.ts'
import { commitChange } from './content-change.ts'
import { githubError, notFound } from './github-error.ts'
import { githubRoute, type GithubCall, type GithubContext, type GithubRoute } from './github-route.ts'
import { optionalText, requiredText } from './request-fields.ts'
import { resolveRevision } from './revision.ts'

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
  return jsonReply(200, fileAnswer(context, call, entry, path, ref, content))
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
