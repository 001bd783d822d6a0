import { entryAt } from '../git/tree-update.ts'
import { compilePath } from '../server/path-pattern.ts'
import type { Reply } from '../server/reply.ts'
import type { GithubContext } from './github-route.ts'
import { findRepository } from './github-state.ts'
import { downloadAsset } from './release-assets.ts'
import { branchTip } from './revision.ts'

const pagesPath = compilePath('/pages/{owner}/{repo}/{path+}')
const pagesRoot = compilePath('/pages/{owner}/{repo}/')
const downloadPath = compilePath('/{owner}/{repo}/releases/download/{tag+}/{name}')

/** What is served to everyone beside the API: Pages sites, straight from their branch, and release downloads. */
export async function serveSite(context: GithubContext, path: string): Promise<Reply | undefined> {
  const download = downloadPath(path)
  if (download !== undefined) return serveDownload(context, download)
  const page = pagesPath(path) ?? pagesRoot(path)
  return page === undefined ? undefined : servePage(context, page)
}

function serveDownload(context: GithubContext, parameters: Readonly<Record<string, string>>): Reply {
  const repository = findRepository(context.state, `${parameters['owner'] ?? ''}/${parameters['repo'] ?? ''}`)
  const release = repository?.releases.find(({ draft, tagName }) => !draft && tagName === parameters['tag'])
  const asset = release?.assets.find(({ name, state }) => name === parameters['name'] && state === 'uploaded')
  return asset === undefined || repository?.private === true ? missing() : downloadAsset(context, asset)
}

async function servePage(
  context: GithubContext,
  parameters: Readonly<Record<string, string>>,
): Promise<Reply> {
  const repository = findRepository(context.state, `${parameters['owner'] ?? ''}/${parameters['repo'] ?? ''}`)
  const pages = repository?.pages ?? undefined
  const tip =
    repository === undefined || pages === undefined ? undefined : branchTip(repository, pages.branch)
  const tree = tip === undefined ? undefined : (await context.objects.commit(tip))?.tree
  if (tree === undefined || pages === undefined) return missing()
  const path = `${pages.path}/${parameters['path'] ?? ''}`
  const file = path.endsWith('/') ? `${path}index.html` : path
  const entry = await entryAt(context.objects, tree, file)
  const content = entry === undefined ? undefined : await context.objects.blob(entry.id)
  return content === undefined
    ? missing()
    : { status: 200, headers: { 'content-type': typeOf(file) }, body: content }
}

function missing(): Reply {
  return { status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>404</h1><p>File not found</p>' }
}

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  yaml: 'text/yaml; charset=utf-8',
  yml: 'text/yaml; charset=utf-8',
}

function typeOf(file: string): string {
  return contentTypes[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
}
