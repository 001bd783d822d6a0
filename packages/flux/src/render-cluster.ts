import { isDeepStrictEqual } from 'node:util'
import { isWithin, joinPath } from '@pte/kustomize'
import type { Finding } from '@pte/report'
import type { KubernetesObject, Resource } from '@pte/resource'
import { blame } from './blame.ts'
import type { ClusterEntry } from './cluster-entry.ts'
import { dependencyOrder } from './dependency-order.ts'
import { jsonObject, list, text } from './field.ts'
import type { FluxDocument } from './flux-documents.ts'
import {
  fluxKustomization,
  isFluxKustomization,
  sourceOf,
  type FluxKustomization,
} from './flux-kustomization.ts'
import { refusesUnsetVariables } from './flux-version.ts'
import { renderRoot, type RenderedRoot, type RootContext } from './render-root.ts'
import { isOpen, onOpenCluster, withResourceSets } from './open-cluster.ts'
import { resolvePath } from './repository-path.ts'
import {
  pathUnknown,
  sourceElsewhere,
  sourceIncomplete,
  sourceNotFound,
  sourceUnsupported,
} from './root-problem.ts'
import { findObject, resolveSource, type ResolvedSource, type SourceContext } from './source.ts'
import { gatherVariables, isUnknown } from './variables.ts'

/** Everything that Flux applies to one cluster. */
export interface RenderedCluster {
  entry: ClusterEntry
  /** In the order of spec.dependsOn, then by name. */
  roots: readonly RenderedRoot[]
}

export interface ClusterContext extends RootContext {
  /** Folders for sources, by `Kind/namespace/name`. */
  sources: ReadonlyMap<string, string>
  /** Flux objects in files, applied or not. */
  documents: readonly FluxDocument[]
}

/**
 * Follows the Kustomizations from the entry of a cluster. Children are taken from what their parent renders, never
 * from files, since a parent may patch them and substitute variables in them.
 */
export function renderCluster(entry: ClusterEntry, context: ClusterContext): RenderedCluster {
  const walk = createWalk(entry, context)
  walk.add(entry.kustomization)
  while (walk.waiting.length > 0) {
    const ready = walk.waiting.filter((kustomization) => walk.isReady(kustomization))
    // What is left waits for sources or variables that no other root brings: each is settled with what there is.
    for (const kustomization of ready.length > 0 ? ready : walk.waiting.slice(0, 1))
      walk.render(kustomization)
  }
  const rendered = [...walk.rendered.values()].map((root) => withResourceSets(root, context.repository))
  const roots = dependencyOrder(isOpen({ roots: rendered }) ? onOpenCluster(rendered) : rendered)
  return { entry, roots: refusesUnsetVariables(objectsIn(roots)) ? roots : roots.map(withLeniency) }
}

function* objectsIn(roots: readonly RenderedRoot[]): Iterable<KubernetesObject> {
  for (const { resources } of roots) for (const { object } of resources) yield object
}

/** An older Flux puts nothing in place of a variable without a value, and goes on. */
function withLeniency(root: RenderedRoot): RenderedRoot {
  const findings = root.findings.map((finding) =>
    finding.rule === 'variable-not-found' ? { ...finding, severity: 'warning' as const } : finding,
  )
  return { ...root, findings }
}

interface Walk {
  waiting: FluxKustomization[]
  rendered: Map<string, RenderedRoot>
  add: (kustomization: FluxKustomization) => void
  isReady: (kustomization: FluxKustomization) => boolean
  render: (kustomization: FluxKustomization) => void
}

function createWalk(entry: ClusterEntry, context: ClusterContext): Walk {
  const objects: KubernetesObject[] = []
  const sources: SourceContext = {
    own: sourceOf(entry.kustomization),
    ownRoot: entry.root ?? '',
    given: context.sources,
    artifacts: context.artifacts,
    cluster: entry.id,
    objects: () => objects,
    written: context.documents.filter(({ at }) => isWithin(at.file, entry.id)).map(({ object }) => object),
  }
  const variablesOf = (kustomization: FluxKustomization): ReturnType<typeof gatherVariables> =>
    gatherVariables(kustomization, objects)
  const build = (kustomization: FluxKustomization, root: string): RenderedRoot =>
    renderRoot(kustomization, root, variablesOf(kustomization), context)
  /** An entry may change what is left out of its own source. */
  const withOwnSource = (root: RenderedRoot, used: string): RenderedRoot => {
    if (root.kustomization.id !== entry.kustomization.id) return root
    const applied = root.resources.map(({ object }) => object)
    const source = resolveSource(sourceOf(root.kustomization), { ...sources, objects: () => applied })
    return source.state === 'here' && source.root !== used ? build(root.kustomization, source.root) : root
  }
  const walk: Walk = {
    waiting: [],
    rendered: new Map(),
    add(kustomization) {
      const known =
        walk.rendered.has(kustomization.id) || walk.waiting.some(({ id }) => id === kustomization.id)
      if (!known) walk.waiting.push(kustomization)
    },
    isReady: (kustomization) =>
      resolveSource(sourceOf(kustomization), sources).state === 'here' &&
      variablesOf(kustomization).outside.length === 0,
    render(kustomization) {
      walk.waiting = walk.waiting.filter((other) => other !== kustomization)
      const resolved = resolveSource(sourceOf(kustomization), sources)
      const source = isIncluded(kustomization, resolved, sources, context)
        ? { state: 'elsewhere' as const }
        : resolved
      const root = dependsOnUnknown(kustomization)
        ? notHere(kustomization, { state: 'unknown' }, context, objects)
        : source.state === 'here'
          ? withOwnSource(
              withOwnChanges(build(kustomization, source.root), (changed) => build(changed, source.root)),
              source.root,
            )
          : notHere(kustomization, source, context, objects)
      walk.rendered.set(kustomization.id, root)
      objects.push(...root.resources.map(({ object }) => object))
      childrenOf(root).forEach(walk.add)
    },
  }
  return walk
}

function childrenOf({ resources, kustomization }: RenderedRoot): FluxKustomization[] {
  return resources
    .filter(({ object }) => isFluxKustomization(object))
    .map((resource) => asKustomization(resource, kustomization.namespace))
}

function asKustomization(resource: Resource, namespace: string): FluxKustomization {
  return fluxKustomization(resource.object, namespace, (path) => blame(resource, path))
}

/** An entry applies itself, and may have patched itself: then Flux builds it again with what it has become. */
function withOwnChanges(
  root: RenderedRoot,
  rebuild: (changed: FluxKustomization) => RenderedRoot,
): RenderedRoot {
  const self = childrenOf(root).find(({ id }) => id === root.kustomization.id)
  return self && !isDeepStrictEqual(self.spec, root.kustomization.spec) ? rebuild(self) : root
}

/** Which files are applied is known on the cluster only. */
function dependsOnUnknown(kustomization: FluxKustomization): boolean {
  return isUnknown(text(kustomization.spec['path']) ?? '') || isUnknown(sourceOf(kustomization).name)
}

/** spec.include of a GitRepository puts files of other repositories into it. */
function isIncluded(
  kustomization: FluxKustomization,
  source: ResolvedSource,
  { objects }: SourceContext,
  { repository }: ClusterContext,
): boolean {
  const path = resolvePath('', text(kustomization.spec['path']) ?? '')
  if (source.state !== 'here' || path === undefined) return false
  const spec = jsonObject(findObject(sourceOf(kustomization), objects())?.['spec'])
  return list(spec['include']).length > 0 && !repository.files.list(joinPath(source.root, path))
}

type Missing = Exclude<ResolvedSource, { state: 'here' }> | { state: 'unknown' }

function notHere(
  kustomization: FluxKustomization,
  source: Missing,
  context: ClusterContext,
  objects: readonly KubernetesObject[],
): RenderedRoot {
  const finding = sourceFinding(kustomization, source, context, objects)
  const state = finding.severity === 'error' ? 'failed' : 'elsewhere'
  return { kustomization, state, resources: [], findings: [{ ...finding, roots: [kustomization.id] }] }
}

function sourceFinding(
  kustomization: FluxKustomization,
  source: Missing,
  { repository, documents }: ClusterContext,
  objects: readonly KubernetesObject[],
): Finding {
  if (source.state === 'unknown') return pathUnknown(kustomization, repository)
  if (source.state === 'unsupported') return sourceUnsupported(kustomization, source.reason, repository)
  if (source.state === 'incomplete') return sourceIncomplete(kustomization, source.from, repository)
  const reference = sourceOf(kustomization)
  const written = documents.map(({ object }) => object)
  if (source.state === 'elsewhere' || findObject(reference, written))
    return sourceElsewhere(kustomization, repository)
  const candidates = [...objects, ...written].filter(({ kind }) => kind === reference.kind)
  return sourceNotFound(
    kustomization,
    candidates.map(({ metadata }) => metadata.name),
    repository,
  )
}
