import {
  createBuilder,
  createExternals,
  createSupplier,
  settle,
  type Downloader,
  type Externals,
  type FileView,
} from '@pte/kustomize'
import { ExpectedError, type Finding } from '@pte/report'
import type { ParsedYaml } from '@pte/yaml'
import { createArtifacts, type Artifacts } from './artifact.ts'
import { openCheckout } from './checkout.ts'
import type { ClusterEntry } from './cluster-entry.ts'
import { closest } from './did-you-mean.ts'
import { findEntries } from './find-entries.ts'
import { fluxDocuments, type FluxDocument } from './flux-documents.ts'
import { isFluxKustomization } from './flux-kustomization.ts'
import { renderCluster, type ClusterContext, type RenderedCluster } from './render-cluster.ts'
import { createRepository, type Repository } from './repository.ts'
import { resolvePath } from './repository-path.ts'
import { sourceView } from './source-ignore.ts'
import { folderEntry } from './unapplied-entry.ts'

export interface RenderOptions {
  /** Root of the infrastructure repository on this machine. */
  path: string
  /** Entry folders, or unique trailing parts of them; all entries that are found when there are none. */
  clusters?: readonly string[]
  /** Folders of the repository for sources, as `Kind/namespace/name=path`. */
  sources?: readonly string[]
}

/** Everything that Flux would apply from a repository. */
export interface RenderedRepository {
  repository: Repository
  clusters: readonly RenderedCluster[]
  /** All clusters of the repository were rendered, not a choice of them. */
  complete: boolean
  /** Flux objects in files, whether something applies them or not. */
  documents: readonly FluxDocument[]
  /** Files that Flux reads for these clusters. */
  used: ReadonlySet<string>
}

/**
 * Renders the clusters of a repository. Problems are findings of the roots; without any entry there are no clusters.
 * Bases on the network are left out, each with a notice.
 *
 * @throws {ExpectedError} for options that name nothing.
 */
export function renderRepository(options: RenderOptions): RenderedRepository {
  return rendering(options, createExternals(), 'leave-out')()
}

/** Renders as `renderRepository` does, with the bases on the network, if there is somebody to fetch them. */
export async function renderWithRemoteBases(
  options: RenderOptions,
  downloader: Downloader | undefined,
): Promise<RenderedRepository> {
  if (!downloader) return renderRepository(options)
  const externals = createExternals()
  return settle(externals, createSupplier({ downloader }), rendering(options, externals, 'fetch'))
}

/** Opens a repository, and gives the work of rendering it, which can be repeated. */
function rendering(
  { path, clusters = [], sources = [] }: RenderOptions,
  externals: Externals,
  remoteBases: ClusterContext['remoteBases'],
): () => RenderedRepository {
  const checkout = openCheckout(path)
  const artifacts = createArtifacts(sourceView(checkout), checkout)
  const manifests = new Map<string, ParsedYaml>()
  const repository = createRepository(artifacts.view, artifacts.origin, manifests)
  const used = new Set<string>()
  const documents = fluxDocuments(repository)
  const context: ClusterContext = {
    repository,
    artifacts,
    used,
    documents,
    builder: createBuilder(recording(artifacts, used), externals, manifests),
    sources: parseSources(sources),
    remoteBases,
  }
  const entries = findEntries(repository, documents, context.sources)
  const chosen = chooseEntries(entries, clusters, context)
  return () => ({
    repository,
    clusters: renderEntries(chosen, context),
    complete: clusters.length === 0,
    documents,
    used,
  })
}

/** An entry that an earlier one applies is a part of that cluster, not one of its own. */
function renderEntries(entries: readonly ClusterEntry[], context: ClusterContext): RenderedCluster[] {
  const clusters: RenderedCluster[] = []
  const applied = new Set<string>()
  for (const entry of entries) {
    if (entry.at && applied.has(`${entry.at.document} ${entry.at.file}`)) continue
    const cluster = renderCluster(entry, context)
    clusters.push(cluster)
    for (const { object, origin } of cluster.roots.flatMap(({ resources }) => resources))
      if (isFluxKustomization(object)) applied.add(`${origin.made.document} ${origin.made.file}`)
  }
  return clusters
}

function recording({ view, origin }: Artifacts, used: Set<string>): FileView {
  return {
    list: (path) => view.list(path),
    read(path) {
      const content = view.read(path)
      if (content) used.add(origin(path))
      return content
    },
  }
}

function chooseEntries(
  found: readonly ClusterEntry[],
  wanted: readonly string[],
  { repository, documents }: ClusterContext,
): readonly ClusterEntry[] {
  if (wanted.length === 0) return found
  return wanted.map((name) => {
    const id = resolvePath('', name)
    const matching = found.filter((entry) => entry.id === id || `/${entry.id}`.endsWith(`/${id ?? ''}`))
    const exact =
      matching.find((entry) => entry.id === id) ?? (matching.length === 1 ? matching[0] : undefined)
    if (exact) return exact
    if (matching.length === 0 && id !== undefined && repository.files.list(id))
      return folderEntry(id, documents, repository)
    throw unknownCluster(
      name,
      (matching.length > 0 ? matching : found).map((entry) => entry.id),
    )
  })
}

function unknownCluster(name: string, ids: readonly string[]): ExpectedError {
  const similar = closest(
    name,
    ids.flatMap((id) => [id, id.split('/').at(-1) ?? id]),
  )
  const hint = similar === undefined ? '' : ` Did you mean ${similar}?`
  return new ExpectedError({
    rule: 'invalid-input',
    message: `cluster ${JSON.stringify(name)} is not the folder of one entry of this repository`,
    help: `Entries are: ${ids.map((id) => id || '.').join(', ') || 'none'}.${hint}`,
  })
}

/** Reads `Kind/namespace/name=path`. */
export function parseSources(sources: readonly string[]): Map<string, string> {
  return new Map(
    sources.map((source) => {
      const [, key, path] = /^([^/=]+\/[^/=]+\/[^/=]+)=(.*)$/.exec(source) ?? []
      const folder = path === undefined ? undefined : resolvePath('', path)
      if (key !== undefined && folder !== undefined) return [key, folder]
      throw new ExpectedError({
        rule: 'invalid-input',
        message: `source ${JSON.stringify(source)} is not Kind/namespace/name=path`,
        help: 'For example OCIRepository/flux-system/apps=kubernetes, with a path inside of the repository.',
      })
    }),
  )
}

/** Findings of every root, and of how entries were found. */
export function findingsOf({ clusters }: RenderedRepository): Finding[] {
  return clusters.flatMap(({ entry, roots }) => [
    ...entry.findings,
    ...roots.flatMap((root) => root.findings),
  ])
}
