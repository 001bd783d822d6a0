import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'
import type { EditPlace } from '../edit.ts'
import { editBy } from '../edit.ts'
import { edited, firstTwin, remembered } from '../entry.ts'
import { FieldPathError, scalarSetter, setField, type FieldSpecification } from '../field-specification.ts'
import { describeIdentity, identityOf, isCluster } from '../identity.ts'
import { withField } from '../json-object.ts'
import type { Transform } from '../step.ts'

export interface NamespaceOptions {
  namespace: string
  fields: readonly FieldSpecification[]
  /** Leaves fields that have a value. */
  unsetOnly?: boolean
  /** Which subjects of role bindings get the namespace: the service account `default`, all, or none. */
  subjects?: 'defaultOnly' | 'allServiceAccounts' | 'none'
}

const namespaceField = { path: 'metadata/namespace', create: true }

/** Puts every object that can be in a namespace into this one, and what refers to the namespace with it. */
export function setNamespace(options: NamespaceOptions, place: EditPlace): Transform {
  if (options.namespace === '') return (entries) => entries
  const edit = editBy('namespace', place)
  return (entries) => {
    // The namespace of what a chart renders is for helm to set.
    const all = entries.map((entry) =>
      entry.made.by === 'helm' ? entry : edited(remembered(entry), movedTo(entry.object, options), edit),
    )
    const twin = firstTwin(all)
    if (!twin) return all
    const what = describeIdentity(identityOf(twin.object))
    throw new FieldPathError(`in namespace ${options.namespace} there would be two of ${what}`)
  }
}

/** The object in another namespace; one of a kind that has none only refers to it. */
export function movedTo(object: JsonObject, options: NamespaceOptions): JsonObject {
  const { namespace, unsetOnly = false } = options
  const set = scalarSetter((value) => (unsetOnly && value !== null && value !== '' ? value : namespace))
  const identity = identityOf(object)
  let result = object
  if (!isCluster(identity)) result = setField(result, namespaceField, set, '')
  const binding = identity.kind === 'RoleBinding' || identity.kind === 'ClusterRoleBinding'
  if (binding) result = withSubjects(result, set, options.subjects ?? 'defaultOnly')
  for (const field of options.fields) {
    if (field.path === 'metadata/namespace' || (binding && isSubjectField(field))) continue
    // A field specification for the name means core objects, such as Namespace, not others of that kind.
    if (field.path === 'metadata/name' && object['apiVersion'] !== 'v1') continue
    result = setField(result, field, set, '')
  }
  return result
}

function isSubjectField({ kind, path }: FieldSpecification): boolean {
  return path === 'subjects/namespace' && (kind === 'RoleBinding' || kind === 'ClusterRoleBinding')
}

function withSubjects(
  object: JsonObject,
  set: (value: JsonValue) => JsonValue,
  mode: NonNullable<NamespaceOptions['subjects']>,
): JsonObject {
  const { subjects } = object
  if (mode === 'none' || subjects === undefined || subjects === null) return object
  if (!Array.isArray(subjects)) throw new FieldPathError('the subjects are no list')
  const meant = (subject: JsonObject): boolean =>
    mode === 'allServiceAccounts' ? subject['kind'] === 'ServiceAccount' : subject['name'] === 'default'
  const next = subjects.map((subject) => {
    if (subject === null) return subject
    if (!isJsonObject(subject)) throw new FieldPathError('a subject is no mapping')
    return meant(subject) ? withField(subject, 'namespace', set(subject['namespace'] ?? '')) : subject
  })
  const changed = next.some((subject, index) => subject !== subjects[index])
  return changed ? withField(object, 'subjects', next) : object
}
