import { dependenciesOf, isFluxKustomization, sourceOf, type ObjectReference } from './flux-kustomization.ts'
import { text } from './field.ts'
import type { RenderedCluster } from './render-cluster.ts'
import type { RenderedRoot } from './render-root.ts'
import { sourceKey } from './source.ts'

/** A Kustomization or a source, by `Kind/namespace/name`. */
export interface GraphNode {
  id: string
  kind: string
  namespace: string
  name: string
  /** What a Kustomization applies: a folder of its source, and how many objects were found there. */
  path?: string
  objects?: number
  /** Of a Kustomization; `elsewhere`: its files are not in this repository. */
  state?: RenderedRoot['state']
}

/**
 * `applies`: a Kustomization to one that it applies; `dependsOn`: to one that has to be ready before; `source`: to
 * where its files come from.
 */
export interface GraphEdge {
  from: string
  to: string
  by: 'applies' | 'dependsOn' | 'source'
}

/** How Flux goes through one cluster. */
export interface ClusterGraph {
  entry: string
  nodes: readonly GraphNode[]
  edges: readonly GraphEdge[]
}

/** The graph of the Kustomizations of a cluster, in the order in which Flux applies them. */
export function clusterGraph({ entry, roots }: RenderedCluster): ClusterGraph {
  const nodes = new Map<string, GraphNode>(roots.map((root) => [idOf(root.kustomization), rootNode(root)]))
  const edges: GraphEdge[] = []
  for (const root of roots) {
    const from = idOf(root.kustomization)
    const source = sourceOf(root.kustomization)
    if (!nodes.has(sourceKey(source))) nodes.set(sourceKey(source), { id: sourceKey(source), ...source })
    for (const to of childrenOf(root))
      if (nodes.has(to) && to !== from) edges.push({ from, to, by: 'applies' })
    for (const id of dependenciesOf(root.kustomization)) {
      const to = `Kustomization/${id}`
      if (!nodes.has(to)) nodes.set(to, missingNode(to, id))
      edges.push({ from, to, by: 'dependsOn' })
    }
    edges.push({ from, to: sourceKey(source), by: 'source' })
  }
  return { entry: entry.id, nodes: [...nodes.values()], edges }
}

function idOf({ namespace, name }: Omit<ObjectReference, 'kind'>): string {
  return sourceKey({ kind: 'Kustomization', namespace, name })
}

function rootNode({ kustomization, state, resources }: RenderedRoot): GraphNode {
  const { namespace, name, spec } = kustomization
  return {
    id: idOf(kustomization),
    kind: 'Kustomization',
    namespace,
    name,
    path: text(spec['path']) ?? './',
    objects: resources.length,
    state,
  }
}

/** Something waits for it, and nothing applies it. */
function missingNode(id: string, key: string): GraphNode {
  const [namespace = '', name = ''] = key.split('/')
  return { id, kind: 'Kustomization', namespace, name }
}

function childrenOf({ resources, kustomization }: RenderedRoot): string[] {
  return resources
    .filter(({ object }) => isFluxKustomization(object))
    .map(({ object: { metadata } }) =>
      idOf({ namespace: text(metadata['namespace']) ?? kustomization.namespace, name: metadata.name }),
    )
}

/**
 * The graph without what a picture can do without: most Kustomizations take their files from the source of the
 * entry, so that it is drawn for the entry only.
 */
export function withoutOwnSource({ entry, nodes, edges }: ClusterGraph): ClusterGraph {
  const applied = new Set(edges.filter(({ by }) => by === 'applies').map(({ to }) => to))
  const tops = edges.filter(({ from, by }) => by === 'source' && !applied.has(from))
  const own = new Set(tops.map(({ to }) => to))
  const drawn = edges.filter((edge) => edge.by !== 'source' || tops.includes(edge) || !own.has(edge.to))
  return { entry, nodes, edges: drawn }
}
