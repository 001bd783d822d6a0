import type { JsonObject } from '@pte/resource'
import { mayDo } from '../account.ts'
import { timestamp } from '../clock.ts'
import { emptyReply, jsonReply, type Reply } from '../server/reply.ts'
import { githubError, notFound, validationFailed } from './github-error.ts'
import { githubRoute, type GithubCall, type GithubContext, type GithubRoute } from './github-route.ts'
import { nextId, type ReleaseState, type RepositoryState } from './github-state.ts'
import { paginate } from './pagination.ts'
import { releaseAnswer } from './release-answer.ts'
import { chooseLatest, publish, requireFreeTag, type MakeLatest } from './release-publication.ts'
import { optionalFlag, optionalText, requiredText } from './request-fields.ts'

export function releaseRoutes(context: GithubContext): GithubRoute[] {
  const one = (call: GithubCall, release: ReleaseState | undefined): Promise<Reply> => {
    if (release === undefined) throw notFound()
    return Promise.resolve(jsonReply(200, releaseAnswer(context, call.repository, release)))
  }
  return [
    githubRoute('repos/list-releases', 'GET', '/releases', 'contents', (call) => list(context, call)),
    githubRoute('repos/create-release', 'POST', '/releases', 'contents', (call) => create(context, call)),
    githubRoute('repos/get-latest-release', 'GET', '/releases/latest', 'contents', (call) =>
      one(call, latest(call.repository)),
    ),
    githubRoute('repos/get-release-by-tag', 'GET', '/releases/tags/{tag+}', 'contents', (call) => {
      const tag = call.parameters['tag']
      return one(
        call,
        call.repository.releases.find((release) => !release.draft && release.tagName === tag),
      )
    }),
    githubRoute('repos/get-release', 'GET', '/releases/{release_id}', 'contents', (call) =>
      one(
        call,
        visibleReleases(call).find((release) => isNamed(release, call)),
      ),
    ),
    githubRoute('repos/update-release', 'PATCH', '/releases/{release_id}', 'contents', (call) =>
      update(context, call),
    ),
    githubRoute('repos/delete-release', 'DELETE', '/releases/{release_id}', 'contents', remove),
  ]
}

/** @throws {Refusal} 404 when the path names no release. */
export function requireRelease(call: GithubCall): ReleaseState {
  const release = call.repository.releases.find((candidate) => isNamed(candidate, call))
  if (release === undefined) throw notFound()
  return release
}

/** Drafts are shown only to who may write. */
export function visibleReleases({ repository, account }: GithubCall): ReleaseState[] {
  const seesDrafts = account !== undefined && mayDo(account, 'contents', 'write')
  return repository.releases.filter((release) => seesDrafts || !release.draft)
}

function isNamed({ id }: ReleaseState, { parameters }: GithubCall): boolean {
  return String(id) === parameters['release_id']
}

async function list(context: GithubContext, call: GithubCall): Promise<Reply> {
  const newestFirst = visibleReleases(call).toReversed()
  const { page, headers } = paginate(newestFirst, call.request, context.url())
  const answers = page.map((release) => releaseAnswer(context, call.repository, release))
  return Promise.resolve(jsonReply(200, answers, headers))
}

async function create(context: GithubContext, call: GithubCall): Promise<Reply> {
  const { repository } = call
  const body = await call.body()
  const now = timestamp()
  const release: ReleaseState = {
    id: nextId(context.state),
    author: call.account?.login ?? repository.owner,
    tagName: requiredText(body, 'tag_name', 'Release'),
    targetCommitish: optionalText(body, 'target_commitish') ?? repository.defaultBranch,
    name: optionalText(body, 'name') ?? null,
    body: optionalText(body, 'body') ?? null,
    draft: true,
    prerelease: optionalFlag(body, 'prerelease') ?? false,
    immutable: false,
    createdAt: now,
    updatedAt: now,
    publishedAt: null,
    assets: [],
  }
  const makeLatest = makeLatestOf(body) ?? 'true'
  requireFreeTag(repository, release)
  if (optionalFlag(body, 'draft') !== true) await publish(context, repository, release, makeLatest)
  repository.releases.push(release)
  return jsonReply(201, releaseAnswer(context, repository, release))
}

async function update(context: GithubContext, call: GithubCall): Promise<Reply> {
  const { repository } = call
  const release = requireRelease(call)
  const body = await call.body()
  const changed = { ...release, ...changesFrom(body), updatedAt: timestamp() }
  if (release.immutable && changed.tagName !== release.tagName) {
    throw githubError(422, 'Cannot change the tag of an immutable release')
  }
  requireFreeTag(repository, changed)
  const makeLatest = makeLatestOf(body)
  const draft = optionalFlag(body, 'draft') ?? release.draft
  if (release.draft && !draft) await publish(context, repository, changed, makeLatest ?? 'true')
  else if (makeLatest !== undefined) chooseLatest(repository, changed, makeLatest)
  Object.assign(release, changed)
  return jsonReply(200, releaseAnswer(context, repository, release))
}

function changesFrom(body: JsonObject): Partial<ReleaseState> {
  const tagName = optionalText(body, 'tag_name')
  const targetCommitish = optionalText(body, 'target_commitish')
  const name = optionalText(body, 'name')
  const text = optionalText(body, 'body')
  const prerelease = optionalFlag(body, 'prerelease')
  return {
    ...(tagName === undefined ? {} : { tagName }),
    ...(targetCommitish === undefined ? {} : { targetCommitish }),
    ...(name === undefined ? {} : { name }),
    ...(text === undefined ? {} : { body: text }),
    ...(prerelease === undefined ? {} : { prerelease }),
  }
}

function makeLatestOf(body: JsonObject): MakeLatest | undefined {
  const value = optionalText(body, 'make_latest')
  if (value === undefined || value === 'true' || value === 'false' || value === 'legacy') return value
  throw validationFailed({ resource: 'Release', field: 'make_latest', code: 'invalid' })
}

// The tag stays; with an immutable release its name is spent for ever.
function remove(call: GithubCall): Promise<Reply> {
  const release = requireRelease(call)
  const { repository } = call
  repository.releases = repository.releases.filter((other) => other !== release)
  if (release.immutable) repository.spentTags.push(release.tagName)
  if (repository.latestReleaseId === release.id) repository.latestReleaseId = null
  return Promise.resolve(emptyReply(204))
}

function latest({ releases, latestReleaseId }: RepositoryState): ReleaseState | undefined {
  const candidates = releases.filter((release) => !release.draft && !release.prerelease)
  return candidates.find((release) => release.id === latestReleaseId) ?? candidates.at(-1)
}
