/** What the registry knows besides content; plain JSON, so that a folder can keep it. */
export interface RegistryState {
  repositories: Record<string, RegistryRepository>
}

export interface RegistryRepository {
  /** Size in bytes by digest. Content is shared, but a repository only shows what was pushed or mounted into it. */
  blobs: Record<string, number>
  manifests: Record<string, StoredManifest>
  /** In the order in which they were first pushed, which is the order GHCR lists them in. */
  tags: { name: string; digest: string }[]
}

export interface StoredManifest {
  mediaType: string
  size: number
  /** Digest of the manifest that this one refers to. */
  subject?: string
  artifactType?: string
  annotations?: Record<string, string>
}

/** How the registry behaves; the defaults follow the OCI distribution specification. */
export interface RegistrySettings {
  /** `token`: Bearer tokens from `/token`, as GHCR; `basic`: user and password; `anonymous`: everyone may do all. */
  access: 'token' | 'basic' | 'anonymous'
  tagOrder: 'oldest-first' | 'lexical'
  /** False: `DELETE` on an upload answers 405. */
  cancelUpload: boolean
  /** False: `DELETE` on blobs, manifests and tags answers 405. */
  deletion: boolean
  /** False: no referrers API (404), and no `OCI-Subject` when a manifest has a subject. */
  referrers: boolean
  /** False: a mount request begins a normal upload instead. */
  mount: boolean
  /** Longest chunk in bytes that a `PATCH` with Content-Range may have, else 416. */
  chunkLimit: number
  /** How many reads of a manifest by tag answer 404 after that tag was pushed. */
  readAfterPushLag: number
}

export const specification: RegistrySettings = {
  access: 'token',
  tagOrder: 'lexical',
  cancelUpload: true,
  deletion: true,
  referrers: true,
  mount: true,
  chunkLimit: Number.MAX_SAFE_INTEGER,
  readAfterPushLag: 0,
}

/** GitHub's container registry as far as its behaviour has been reported. */
export const ghcr: RegistrySettings = {
  ...specification,
  tagOrder: 'oldest-first',
  cancelUpload: false,
  deletion: false,
  referrers: false,
  chunkLimit: 4 * 1024 * 1024,
}

export function createRegistryState(): RegistryState {
  return { repositories: {} }
}

export function createRepository(): RegistryRepository {
  return { blobs: {}, manifests: {}, tags: [] }
}

/** The repository of a name, made when it is missing. */
export function repositoryOf(state: RegistryState, name: string): RegistryRepository {
  return (state.repositories[name] ??= createRepository())
}
