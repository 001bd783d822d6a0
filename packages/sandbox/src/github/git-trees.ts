import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'
import { updateTree, type TreeChange } from '../git/tree-update.ts'
import { isTreeMode, typeOfMode, type TreeEntry } from '../git/tree.ts'
import { jsonReply, type Reply } from '../server/reply.ts'
import { githubError, notFound, validationFailed } from './github-error.ts'
import { githubRoute, type GithubCall, type GithubContext, type GithubRoute } from './github-route.ts'
import { optionalList, optionalText, requiredText } from './request-fields.ts'
import { repositoryUrl } from './repository.ts'
import { resolveRevision } from './revision.ts'

type TreeItem = TreeEntry & { path: string }

/** Trees of the git database. */
export function gitTreeRoutes(context: GithubContext): GithubRoute[] {
  return [
    githubRoute('git/get-tree', 'GET', '/git/trees/{tree_sha}', 'contents', (call) => getTree(context, call)),
    githubRoute('git/create-tree', 'POST', '/git/trees', 'contents', (call) => createTree(context, call)),
  ]
}

async function getTree(context: GithubContext, call: GithubCall): Promise<Reply> {
  const id = await treeOf(context, call, call.parameters['tree_sha'] ?? '')
  if (id === undefined) throw notFound()
  // Any value of the parameter switches it on, "0" and "false" too: GitHub documents this.
  const isRecursive = call.request.query.has('recursive')
  return jsonReply(200, await treeAnswer(context, call, id, isRecursive))
}

async function createTree(context: GithubContext, call: GithubCall): Promise<Reply> {
  const body = await call.body()
  const base = optionalText(body, 'base_tree')
  const baseTree = base === undefined ? undefined : await treeOf(context, call, base)
  if (base !== undefined && baseTree === undefined)
    throw githubError(422, 'base_tree is not a valid tree oid')
  const items = optionalList(body, 'tree')
  if (items === undefined) throw githubError(422, 'Must supply tree.')
  const changes: TreeChange[] = []
  for (const item of items) changes.push(await changeFrom(context, item))
  const id = await updateTree(context.objects, baseTree, changes)
  return jsonReply(201, await treeAnswer(context, call, id, false))
}

/** The tree that an id names: its own, or the tree of a commit, branch or tag. */
async function treeOf(context: GithubContext, call: GithubCall, id: string): Promise<string | undefined> {
  if ((await context.objects.tree(id)) !== undefined) return id
  const commit = await resolveRevision(context, call.repository, id)
  return commit === undefined ? undefined : (await context.objects.commit(commit))?.tree
}

async function changeFrom({ objects }: GithubContext, item: JsonValue): Promise<TreeChange> {
  if (!isJsonObject(item)) throw githubError(422, 'Invalid tree info')
  const path = requiredText(item, 'path', 'Tree')
  const isCanonical = path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  if (!isCanonical) throw githubError(422, `tree.path contains a malformed path component: ${path}`)
  if (item['sha'] === null) return { path, to: null }
  const mode = requiredText(item, 'mode', 'Tree')
  if (!isTreeMode(mode)) throw validationFailed({ resource: 'Tree', field: 'mode', code: 'invalid' })
  const content = optionalText(item, 'content')
  if (content !== undefined) return { path, to: { mode, id: await objects.writeBlob(Buffer.from(content)) } }
  const id = requiredText(item, 'sha', 'Tree')
  const object = await objects.read(id)
  if (mode !== '160000' && object?.type !== typeOfMode(mode)) {
    throw githubError(422, `tree.sha ${id} is not a valid ${typeOfMode(mode)}`)
  }
  return { path, to: { mode, id } }
}

async function treeAnswer(
  context: GithubContext,
  call: GithubCall,
  id: string,
  isRecursive: boolean,
): Promise<JsonObject> {
  const url = `${repositoryUrl(context, call.repository)}/git`
  const items = await listTree(context, id, '', isRecursive)
  const tree: JsonValue[] = []
  for (const item of items) {
    const type = typeOfMode(item.mode)
    const blob = type === 'blob' ? await context.objects.blob(item.id) : undefined
    const size: JsonObject = blob === undefined ? {} : { size: blob.length }
    tree.push({
      path: item.path,
      mode: item.mode,
      type,
      sha: item.id,
      ...size,
      url: `${url}/${type}s/${item.id}`,
    })
  }
  return { sha: id, url: `${url}/trees/${id}`, tree, truncated: false }
}

async function listTree(
  context: GithubContext,
  id: string,
  prefix: string,
  isRecursive: boolean,
): Promise<TreeItem[]> {
  const items: TreeItem[] = []
  for (const entry of (await context.objects.tree(id)) ?? []) {
    const path = `${prefix}${entry.name}`
    items.push({ ...entry, path })
    if (isRecursive && entry.mode === '040000')
      items.push(...(await listTree(context, entry.id, `${path}/`, true)))
  }
  return items
}
