import { createHash } from 'node:crypto'
import type { JsonObject, Location, Path, Resource } from '@pte/resource'
import { blame } from './blame.ts'
import { jsonObject, text } from './field.ts'

/** What helm-controller makes a release of. */
export interface HelmRelease {
  /** Namespace and name of the object: `namespace/name`. */
  id: string
  /** Namespace of the object; what it refers to without a namespace is there. */
  namespace: string
  /** Name and namespace of the release. */
  release: { name: string; namespace: string }
  spec: JsonObject
  resource: Resource
  /** Where the value at a path of the object is written. */
  locate(path: Path): Location
}

export function isHelmRelease({ object }: Resource): boolean {
  return object.kind === 'HelmRelease' && object.apiVersion.startsWith('helm.toolkit.fluxcd.io/')
}

/** `namespace` is that of the Kustomization that applies the object, for one that names none itself. */
export function helmRelease(resource: Resource, namespace: string): HelmRelease {
  const { metadata, spec: written } = resource.object
  const spec = jsonObject(written)
  const own = text(metadata['namespace']) ?? namespace
  const target = text(spec['targetNamespace'])
  const name = text(spec['releaseName']) ?? (target === undefined ? '' : `${target}-`) + metadata.name
  return {
    id: `${own}/${metadata.name}`,
    namespace: own,
    release: { name: shortened(name), namespace: target ?? own },
    spec,
    resource,
    locate: (path) => blame(resource, path),
  }
}

/** Helm takes 53 characters; helm-controller puts a hash in place of what is too much (internal/release/name.go). */
function shortened(name: string): string {
  if (name.length <= 53) return name
  return `${name.slice(0, 40)}-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`
}
