/** What the GitHub knows besides git objects and asset bytes; plain JSON, so that a folder can keep it. */
export interface GithubState {
  lastId: number
  /** By `owner/name` in lower case: GitHub does not tell case apart. */
  repositories: Record<string, RepositoryState>
}

export interface RepositoryState {
  id: number
  owner: string
  name: string
  description: string | null
  private: boolean
  defaultBranch: string
  createdAt: string
  pushedAt: string
  /** Object id by full name, such as `refs/heads/main`. */
  refs: Record<string, string>
  releases: ReleaseState[]
  latestReleaseId: number | null
  /** Releases published while this is on can't change their tag or assets any more. */
  immutableReleases: boolean
  /** Tags of deleted immutable releases: GitHub never gives them out again. */
  spentTags: string[]
  /** Null while Pages is not enabled. */
  pages: PagesState | null
}

export interface PagesState {
  branch: string
  path: '/' | '/docs'
  buildType: 'legacy' | 'workflow'
}

export interface ReleaseState {
  id: number
  author: string
  tagName: string
  targetCommitish: string
  name: string | null
  body: string | null
  draft: boolean
  prerelease: boolean
  immutable: boolean
  createdAt: string
  updatedAt: string
  publishedAt: string | null
  assets: AssetState[]
}

export interface AssetState {
  id: number
  uploader: string
  name: string
  label: string | null
  contentType: string
  size: number
  /** `sha256:…`; null while the upload is not complete. */
  digest: string | null
  /** `starter` is what a broken upload leaves behind. */
  state: 'uploaded' | 'starter'
  downloads: number
  createdAt: string
  updatedAt: string
}

export function createGithubState(): GithubState {
  return { lastId: 0, repositories: {} }
}

export function nextId(state: GithubState): number {
  state.lastId += 1
  return state.lastId
}

export function findRepository(state: GithubState, fullName: string): RepositoryState | undefined {
  return state.repositories[fullName.toLowerCase()]
}
