import { timestamp } from './clock.ts'
import { entryAt, updateTree } from './git/tree-update.ts'
import { githubOperations, type GithubOperation } from './github/github.ts'
import type { GithubContext } from './github/github-route.ts'
import { findRepository, nextId, type ReleaseState, type RepositoryState } from './github/github-state.ts'
import { assetKey } from './github/release-assets.ts'
import type { RateLimit } from './github/rate-limit.ts'
import { setReference } from './github/references.ts'
import { branchTip } from './github/revision.ts'

/** Text or bytes by path with slashes. */
export type FileContents = Readonly<Record<string, string | Buffer>>

export interface NewRepository {
  /** `main` when not given. */
  defaultBranch?: string
  private?: boolean
  description?: string
  /** First commit of the default branch; without files the repository is empty. */
  files?: FileContents
  /** The branch that Pages is built from; Pages is off when not given. */
  pages?: string
  immutableReleases?: boolean
}

/** The GitHub seen from a test: no permissions, no HTTP. A repository is named `owner/name`. */
export interface SandboxGithub {
  createRepository(fullName: string, options?: NewRepository): Promise<void>
  /** The live state: what a test changes here, the next request sees. */
  repository(fullName: string): RepositoryState
  releases(fullName: string): readonly ReleaseState[]
  /** Object ids by full ref name. */
  refs(fullName: string): Readonly<Record<string, string>>
  /** Commits files on top of a branch, which is created when it is missing. @returns the id of the commit. */
  commit(fullName: string, branch: string, files: FileContents, message?: string): Promise<string>
  /** Undefined when the branch or the file is missing. */
  readFile(fullName: string, branch: string, path: string): Promise<Buffer | undefined>
  /** The bytes of a release's asset. @throws when there is none of that name. */
  readAsset(fullName: string, tag: string, name: string): Promise<Buffer>
  rateLimit: RateLimit
  /** All operations that the API serves. */
  operations: readonly GithubOperation[]
}

export function createSandboxGithub(context: GithubContext): SandboxGithub {
  const { state, objects, store, rateLimit } = context

  function repository(fullName: string): RepositoryState {
    const found = findRepository(state, fullName)
    if (found === undefined) throw new Error(`the sandbox has no repository ${fullName}`)
    return found
  }

  async function createRepository(fullName: string, options: NewRepository = {}): Promise<void> {
    const created = newRepository(nextId(state), fullName, options)
    state.repositories[fullName.toLowerCase()] = created
    if (options.files !== undefined)
      await commit(fullName, created.defaultBranch, options.files, 'First commit')
  }

  async function commit(
    fullName: string,
    branch: string,
    files: FileContents,
    message = 'Change',
  ): Promise<string> {
    const target = repository(fullName)
    const parent = branchTip(target, branch)
    const base = parent === undefined ? undefined : (await objects.commit(parent))?.tree
    const tree = await updateTree(objects, base, await changesFrom(files))
    const author = {
      name: target.owner,
      email: `${target.owner}@users.noreply.github.com`,
      date: timestamp(),
    }
    const parents = parent === undefined ? [] : [parent]
    const id = await objects.writeCommit({ tree, parents, author, committer: author, message })
    // A request may have moved the branch meanwhile: its commit must not be lost.
    if (branchTip(target, branch) !== parent) return commit(fullName, branch, files, message)
    setReference(target, `refs/heads/${branch}`, id)
    return id
  }

  function changesFrom(files: FileContents) {
    const changes = Object.entries(files).map(async ([path, content]) => {
      const id = await objects.writeBlob(Buffer.from(content))
      return { path, to: { mode: '100644', id } } as const
    })
    return Promise.all(changes)
  }

  async function readFile(fullName: string, branch: string, path: string): Promise<Buffer | undefined> {
    const tip = branchTip(repository(fullName), branch)
    const tree = tip === undefined ? undefined : (await objects.commit(tip))?.tree
    const entry = tree === undefined ? undefined : await entryAt(objects, tree, path)
    return entry === undefined ? undefined : objects.blob(entry.id)
  }

  async function readAsset(fullName: string, tag: string, name: string): Promise<Buffer> {
    const release = repository(fullName).releases.findLast(({ tagName }) => tagName === tag)
    const asset = release?.assets.find((candidate) => candidate.name === name)
    if (asset === undefined) throw new Error(`${fullName} has no asset ${name} at ${tag}`)
    return store.bytes(assetKey(asset))
  }

  return {
    createRepository,
    repository,
    releases: (fullName) => repository(fullName).releases,
    refs: (fullName) => repository(fullName).refs,
    commit,
    readFile,
    readAsset,
    rateLimit,
    operations: githubOperations(context),
  }
}

function newRepository(id: number, fullName: string, options: NewRepository): RepositoryState {
  const [owner = '', name = ''] = fullName.split('/')
  const now = timestamp()
  return {
    id,
    owner,
    name,
    description: options.description ?? null,
    private: options.private ?? false,
    defaultBranch: options.defaultBranch ?? 'main',
    createdAt: now,
    pushedAt: now,
    refs: {},
    releases: [],
    latestReleaseId: null,
    immutableReleases: options.immutableReleases ?? false,
    spentTags: [],
    pages: options.pages === undefined ? null : { branch: options.pages, path: '/', buildType: 'legacy' },
  }
}
