import { entryAt } from '../git/tree-update.ts'
import { compilePath, type PathParameters } from '../server/path-pattern.ts'
import type { Reply } from '../server/reply.ts'
import { contentTypeOf } from './content-type.ts'
import type { GithubContext } from './github-route.ts'
import { findRepository, type RepositoryState } from './github-state.ts'
import { downloadAsset } from './release-assets.ts'
import { resolveRevision } from './revision.ts'

const pagesPath = compilePath('/pages/{owner}/{repo}/{path+}')
const pagesRoot = compilePath('/pages/{owner}/{repo}/')
const downloadPath = compilePath('/{owner}/{repo}/releases/download/{tag+}/{name}')
const rawPath = compilePath('/{owner}/{repo}/raw/{revision}/{path+}')

/**
 * What is served to everyone beside the API: Pages sites straight from their branch, release downloads, and the files
 * of public repositories.
 */
export async function serveSite(context: GithubContext, path: string): Promise<Reply | undefined> {
  const download = downloadPath(path)
  if (download !== undefined) return serveDownload(context, download)
  const page = pagesPath(path) ?? pagesRoot(path)
  if (page !== undefined) return servePage(context, page)
  const raw = rawPath(path)
  return raw === undefined ? undefined : serveRaw(context, raw)
}

function serveDownload(context: GithubContext, parameters: PathParameters): Reply {
  const release = publicRepository(context, parameters)?.releases.find(
    ({ draft, tagName }) => !draft && tagName === parameters['tag'],
  )
  const asset = release?.assets.find(({ name, state }) => name === parameters['name'] && state === 'uploaded')
  return asset === undefined ? missing() : downloadAsset(context, asset)
}

async function servePage(context: GithubContext, parameters: PathParameters): Promise<Reply> {
  const repository = repositoryIn(context, parameters)
  const pages = repository?.pages ?? undefined
  if (repository === undefined || pages === undefined) return missing()
  const path = `${pages.path}/${parameters['path'] ?? ''}`
  return serveFile(context, repository, pages.branch, path.endsWith('/') ? `${path}index.html` : path)
}

async function serveRaw(context: GithubContext, parameters: PathParameters): Promise<Reply> {
  const repository = publicRepository(context, parameters)
  if (repository === undefined) return missing()
  return serveFile(context, repository, parameters['revision'] ?? '', parameters['path'] ?? '')
}

async function serveFile(
  context: GithubContext,
  repository: RepositoryState,
  revision: string,
  path: string,
): Promise<Reply> {
  const commit = await resolveRevision(context, repository, revision)
  const tree = commit === undefined ? undefined : (await context.objects.commit(commit))?.tree
  const entry = tree === undefined ? undefined : await entryAt(context.objects, tree, path)
  const body = entry === undefined ? undefined : await context.objects.blob(entry.id)
  if (body === undefined) return missing()
  return { status: 200, headers: { 'content-type': contentTypeOf(path) }, body }
}

function repositoryIn({ state }: GithubContext, parameters: PathParameters): RepositoryState | undefined {
  return findRepository(state, `${parameters['owner'] ?? ''}/${parameters['repo'] ?? ''}`)
}

function publicRepository(context: GithubContext, parameters: PathParameters): RepositoryState | undefined {
  const repository = repositoryIn(context, parameters)
  return repository?.private === false ? repository : undefined
}

function missing(): Reply {
  return { status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>404</h1><p>File not found</p>' }
}
