import { isJsonObject, type JsonObject } from '@pte/resource'
import { isClusterScoped } from './cluster-scope.ts'

/** A group, version and kind; in a selector or a field specification an absent part fits everything. */
export interface GroupVersionKind {
  group: string
  version: string
  kind: string
}

/** What tells an object from every other one. */
export interface Identity extends GroupVersionKind {
  name: string
  /** As it stands in the object; empty where it says none. */
  namespace: string
  /** What it counts as: `default` for none, and one of its own for kinds that have no namespace. */
  effectiveNamespace: string
}

/** The namespace that kinds without one count as, so that they never equal an object in a namespace. */
export const noNamespace = '_non_namespaceable_'

const identities = new WeakMap<JsonObject, Identity>()

/** Identity of an object as it is now. Objects are never changed, so it is worked out once for each. */
export function identityOf(object: JsonObject): Identity {
  const known = identities.get(object)
  if (known) return known
  const metadata = isJsonObject(object['metadata']) ? object['metadata'] : {}
  const { group, version } = splitApiVersion(text(object['apiVersion']))
  const kind = text(object['kind'])
  const namespace = text(metadata['namespace'])
  const effectiveNamespace = isClusterScoped(group, version, kind) ? noNamespace : namespace || 'default'
  const identity = { group, version, kind, name: text(metadata['name']), namespace, effectiveNamespace }
  identities.set(object, identity)
  return identity
}

export function splitApiVersion(apiVersion: string): { group: string; version: string } {
  const slash = apiVersion.indexOf('/')
  if (slash < 0) return { group: '', version: apiVersion }
  return { group: apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1) }
}

export function apiVersionOf({ group, version }: { group: string; version: string }): string {
  return group === '' ? version : `${group}/${version}`
}

/** Equal for two identities exactly when kustomize takes them for the same object. */
export function identityKey(identity: Identity): string {
  return `${identity.group}/${identity.version}/${identity.kind}/${identity.effectiveNamespace}/${identity.name}`
}

export function isCluster(identity: Identity): boolean {
  return identity.effectiveNamespace === noNamespace
}

/** True when every part that the selector names is the same. */
export function selects(
  selector: Partial<GroupVersionKind>,
  { group, version, kind }: GroupVersionKind,
): boolean {
  return (
    (!selector.group || selector.group === group) &&
    (!selector.version || selector.version === version) &&
    (!selector.kind || selector.kind === kind)
  )
}

/** What an object needs, and this one has not; lists have no name. */
export function missingPart({ kind, name }: Identity): 'kind' | 'metadata.name' | undefined {
  if (kind === '') return 'kind'
  return name === '' && !kind.endsWith('List') ? 'metadata.name' : undefined
}

/** `Deployment web` or `Deployment team/web`, for messages. */
export function describeIdentity({ kind, namespace, name }: Identity): string {
  return `${kind} ${namespace === '' ? name : `${namespace}/${name}`}`
}

function text(value: unknown): string {
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean'
      ? String(value)
      : ''
}
