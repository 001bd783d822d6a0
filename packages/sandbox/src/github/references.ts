import { isAncestor } from '../git/history.ts'
import { timestamp } from '../clock.ts'
import { emptyReply, jsonReply, type Reply } from '../server/reply.ts'
import { githubError, notFound, validationFailed } from './github-error.ts'
import { githubRoute, type GithubCall, type GithubContext, type GithubRoute } from './github-route.ts'
import type { RepositoryState } from './github-state.ts'
import { nodeId } from './node-id.ts'
import { repositoryUrl } from './repository.ts'
import { optionalFlag, requiredText } from './request-fields.ts'

/** Git references: read, create, move (fast-forward only unless forced), delete. */
export function referenceRoutes(context: GithubContext): GithubRoute[] {
  return [
    githubRoute('git/get-ref', 'GET', '/git/ref/{ref+}', 'contents', (call) => getReference(context, call)),
    githubRoute('git/list-matching-refs', 'GET', '/git/matching-refs/{ref+}', 'contents', (call) =>
      listMatching(context, call),
    ),
    githubRoute('git/create-ref', 'POST', '/git/refs', 'contents', (call) => createReference(context, call)),
    githubRoute('git/update-ref', 'PATCH', '/git/refs/{ref+}', 'contents', (call) =>
      updateReference(context, call),
    ),
    githubRoute('git/delete-ref', 'DELETE', '/git/refs/{ref+}', 'contents', deleteReference),
  ]
}

async function getReference(context: GithubContext, { repository, parameters }: GithubCall): Promise<Reply> {
  const name = `refs/${parameters['ref'] ?? ''}`
  if (repository.refs[name] === undefined) throw notFound()
  return jsonReply(200, await referenceAnswer(context, repository, name))
}

async function listMatching(context: GithubContext, { repository, parameters }: GithubCall): Promise<Reply> {
  const prefix = `refs/${parameters['ref'] ?? ''}`
  const names = Object.keys(repository.refs).filter((name) => name.startsWith(prefix))
  const answers = names.toSorted().map((name) => referenceAnswer(context, repository, name))
  return jsonReply(200, await Promise.all(answers))
}

async function createReference(context: GithubContext, call: GithubCall): Promise<Reply> {
  const body = await call.body()
  const name = requiredText(body, 'ref', 'Reference')
  const id = requiredText(body, 'sha', 'Reference')
  if (!/^refs\/(?:heads|tags)\/[^\s~^:?*[\\]+$/.test(name)) {
    throw githubError(422, 'Reference name must start with refs/ and be well-formed')
  }
  if (call.repository.refs[name] !== undefined) throw githubError(422, 'Reference already exists')
  await requireTarget(context, name, id)
  setReference(call.repository, name, id)
  return jsonReply(201, await referenceAnswer(context, call.repository, name))
}

async function updateReference(context: GithubContext, call: GithubCall): Promise<Reply> {
  const { repository } = call
  const name = `refs/${call.parameters['ref'] ?? ''}`
  const body = await call.body()
  const id = requiredText(body, 'sha', 'Reference')
  const current = repository.refs[name]
  if (current === undefined) throw githubError(422, 'Reference does not exist')
  await requireTarget(context, name, id)
  const forced = optionalFlag(body, 'force') ?? false
  if (!forced && !(await isAncestor(context.objects, current, id))) {
    throw githubError(422, 'Update is not a fast forward')
  }
  setReference(repository, name, id)
  return jsonReply(200, await referenceAnswer(context, repository, name))
}

function deleteReference({ repository, parameters }: GithubCall): Promise<Reply> {
  const name = `refs/${parameters['ref'] ?? ''}`
  if (repository.refs[name] === undefined) throw githubError(422, 'Reference does not exist')
  const locked = repository.releases.some(
    ({ immutable, tagName }) => immutable && name === `refs/tags/${tagName}`,
  )
  if (locked) throw githubError(422, 'Cannot delete a tag that belongs to an immutable release')
  removeReference(repository, name)
  return Promise.resolve(emptyReply(204))
}

export function setReference(repository: RepositoryState, name: string, id: string): void {
  repository.refs[name] = id
  repository.pushedAt = timestamp()
}

export function removeReference(repository: RepositoryState, name: string): void {
  repository.refs = Object.fromEntries(Object.entries(repository.refs).filter(([other]) => other !== name))
}

async function requireTarget({ objects }: GithubContext, name: string, id: string): Promise<void> {
  const object = await objects.read(id)
  if (object === undefined) throw githubError(422, 'Object does not exist')
  if (name.startsWith('refs/heads/') && object.type !== 'commit') {
    throw validationFailed({ resource: 'Reference', field: 'sha', code: 'invalid', message: 'not a commit' })
  }
}

async function referenceAnswer(context: GithubContext, repository: RepositoryState, name: string) {
  const id = repository.refs[name] ?? ''
  const type = (await context.objects.read(id))?.type ?? 'commit'
  const url = repositoryUrl(context, repository)
  return {
    ref: name,
    node_id: nodeId('REF', name),
    url: `${url}/git/${name}`,
    object: { sha: id, type, url: `${url}/git/${type}s/${id}` },
  }
}
