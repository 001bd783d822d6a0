import {
  blame,
  closest,
  dependenciesOf,
  isFluxKustomization,
  isOpen,
  isUnknown,
  type RenderedCluster,
} from '@pte/flux'
import type { Finding } from '@pte/report'
import type { KubernetesObject, Location, Resource } from '@pte/resource'
import type { Rule } from './rule.ts'

/** `spec.dependsOn` of Kustomizations and HelmReleases: one that names nothing is never fulfilled. */
export const dependsOnNotFound: Rule = ({ clusters, repository, documents }) =>
  clusters.flatMap((cluster) => {
    if (isOpen(cluster)) return []
    const failed = cluster.roots.some(({ state }) => state === 'failed')
    const written = failed ? documents.map(({ object }) => object) : []
    return dependentsOf(cluster).flatMap(({ kind, id, needs, root, locate }) => {
      const known = namesOf(kind, cluster)
      const maybe = new Set(
        written.filter((object) => object.kind === kind).map(({ metadata }) => metadata.name),
      )
      return needs.flatMap((need, index) =>
        isUnknown(need) || known.has(need) || known.has(nameIn(need)) || maybe.has(nameIn(need))
          ? []
          : [notFound({ kind, id, need, root, known, at: repository.place(locate(index)) })],
      )
    })
  })

interface Dependent {
  kind: string
  id: string
  needs: string[]
  /** Where its n-th dependency is written. */
  locate: (index: number) => Location
  root: string
}

function dependentsOf({ roots }: RenderedCluster): Dependent[] {
  const kustomizations = roots.map(({ kustomization }) => ({
    kind: 'Kustomization',
    id: kustomization.id,
    needs: dependenciesOf(kustomization),
    locate: (index: number) => kustomization.locate(['spec', 'dependsOn', index, 'name']),
    root: kustomization.id,
  }))
  const releases = roots.flatMap(({ resources, kustomization }) =>
    resources
      .filter(({ object }) => isHelmRelease(object))
      .map((release) => helmDependent(release, kustomization.id)),
  )
  return [...kustomizations, ...releases]
}

function helmDependent(release: Resource, root: string): Dependent {
  const { metadata, spec } = release.object
  const namespace = typeof metadata['namespace'] === 'string' ? metadata['namespace'] : ''
  return {
    kind: 'HelmRelease',
    id: idOf(release.object),
    needs: dependenciesOf({ namespace, spec }),
    locate: (index) => blame(release, ['spec', 'dependsOn', index, 'name']),
    root,
  }
}

/** Ids, and bare names for objects whose namespace is not written. */
function namesOf(kind: string, { roots }: RenderedCluster): Set<string> {
  const objects = roots.flatMap(({ resources }) => resources.map(({ object }) => object))
  const wanted = objects.filter((object) =>
    (kind === 'HelmRelease' ? isHelmRelease : isFluxKustomization)(object),
  )
  const ids = wanted.map((object) =>
    object.metadata['namespace'] === undefined ? object.metadata.name : idOf(object),
  )
  return new Set(
    kind === 'HelmRelease' ? ids : [...ids, ...roots.map(({ kustomization }) => kustomization.id)],
  )
}

function isHelmRelease({ kind, apiVersion }: KubernetesObject): boolean {
  return kind === 'HelmRelease' && apiVersion.startsWith('helm.toolkit.fluxcd.io/')
}

function idOf({ metadata }: KubernetesObject): string {
  return `${typeof metadata['namespace'] === 'string' ? metadata['namespace'] : ''}/${metadata.name}`
}

function nameIn(id: string): string {
  return id.slice(id.indexOf('/') + 1)
}

function notFound(problem: {
  kind: string
  id: string
  need: string
  root: string
  known: ReadonlySet<string>
  at: NonNullable<Finding['at']>
}): Finding {
  const { kind, id, need, root, known, at } = problem
  const similar = closest(nameIn(need), [...known].map(nameIn))
  return {
    rule: 'depends-on-not-found',
    severity: 'error',
    message: `${kind} ${id} waits for ${kind} ${need}, which does not exist: it will never be applied`,
    help: `Correct the name under spec.dependsOn${similar === undefined ? '' : ` (did you mean ${similar}?)`}, with its namespace where that is another one, or remove the entry.`,
    at,
    roots: [root],
  }
}
