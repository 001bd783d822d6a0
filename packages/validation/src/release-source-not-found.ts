import { blame, closest, isOpen, isUnknown, sourceOf, type RenderedCluster } from '@pte/flux'
import type { Finding } from '@pte/report'
import { isJsonObject, type JsonObject, type JsonValue, type Path, type Resource } from '@pte/resource'
import type { Rule } from './rule.ts'

/** HelmReleases whose chart comes from a source that nothing defines. */
export const releaseSourceNotFound: Rule = ({ clusters, repository, documents }) =>
  clusters
    .filter((cluster) => !isOpen(cluster))
    .flatMap((cluster) => {
      const failed = cluster.roots.some(({ state }) => state === 'failed')
      const known = [...sourcesOf(cluster), ...(failed ? documents.map(({ object }) => object) : [])]
      return cluster.roots.flatMap(({ resources, kustomization }) =>
        resources
          .filter(({ object }) => object.kind === 'HelmRelease')
          .flatMap((release): Finding[] => {
            const reference = referenceOf(release)
            if (!reference || isUnknown(reference.name) || known.some((object) => matches(object, reference)))
              return []
            const names = known
              .filter(({ kind }) => kind === reference.kind)
              .map(({ metadata }) => metadata.name)
            const at = repository.place(blame(release, [...reference.path, 'name']))
            return [
              {
                ...notFound(release, reference, closest(reference.name, names)),
                at,
                roots: [kustomization.id],
              },
            ]
          }),
      )
    })

interface Reference {
  kind: string
  name: string
  /** Undefined when neither the reference nor the release says. */
  namespace: string | undefined
  path: Path
}

function referenceOf({ object }: Resource): Reference | undefined {
  const spec = objectAt(object['spec'])
  const inChart = objectAt(objectAt(objectAt(spec['chart'])['spec'])['sourceRef'])
  const path = spec['chartRef'] === undefined ? ['spec', 'chart', 'spec', 'sourceRef'] : ['spec', 'chartRef']
  const {
    kind,
    name,
    namespace = object.metadata['namespace'],
  } = spec['chartRef'] === undefined ? inChart : objectAt(spec['chartRef'])
  if (typeof kind !== 'string' || typeof name !== 'string') return undefined
  return { kind, name, namespace: typeof namespace === 'string' ? namespace : undefined, path }
}

/** Everything on the cluster, with what Flux makes: the source of the entry, and artifacts. */
function* sourcesOf({ entry, roots }: RenderedCluster): Iterable<Resource['object']> {
  const { kind, name, namespace } = sourceOf(entry.kustomization)
  yield { apiVersion: 'source.toolkit.fluxcd.io/v1', kind, metadata: { name, namespace } }
  for (const { resources } of roots) {
    for (const { object } of resources) {
      yield object
      if (object.kind === 'ArtifactGenerator') yield* artifactsOf(object)
    }
  }
}

function artifactsOf({ spec, metadata, apiVersion }: Resource['object']): Resource['object'][] {
  const artifacts = objectAt(spec)['artifacts']
  return (Array.isArray(artifacts) ? artifacts : []).flatMap((artifact) => {
    const { name } = objectAt(artifact)
    return typeof name === 'string'
      ? [{ apiVersion, kind: 'ExternalArtifact', metadata: { ...metadata, name } }]
      : []
  })
}

function matches({ kind, metadata }: Resource['object'], reference: Reference): boolean {
  const namespace = metadata['namespace'] ?? reference.namespace
  return (
    kind === reference.kind &&
    metadata.name === reference.name &&
    (reference.namespace === undefined || namespace === reference.namespace)
  )
}

function notFound(
  release: Resource,
  { kind, name, namespace }: Reference,
  similar: string | undefined,
): Finding {
  const id = namespace === undefined ? name : `${namespace}/${name}`
  return {
    rule: 'source-not-found',
    severity: 'error',
    message: `HelmRelease ${release.object.metadata.name} takes its chart from ${kind} ${id}, which nothing on this cluster defines`,
    help: `Correct kind, name and namespace${similar === undefined ? '' : ` (did you mean ${similar}?)`}, or add the ${kind}. Without a namespace that of the HelmRelease is meant.`,
  }
}

function objectAt(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {}
}
