import { isJsonObject, type JsonObject, type Resource } from '@pte/resource'
import { isKubernetesObject } from '@pte/resource'
import type { Accumulation } from './accumulate.ts'
import type { EditPlace } from './edit.ts'
import { editBy } from './edit.ts'
import { edited, remembered, type Entry } from './entry.ts'
import { identityOf } from './identity.ts'
import { mappingAt, withField, withoutField } from './json-object.ts'
import { contentHash } from './transform/hash.ts'
import { textOf } from './transform/list-element.ts'
import { updateReferences } from './transform/name-reference.ts'

/** What is done once, at the root: hashes after names, references to the names that changed, tidying up. */
export function finish({ entries, configuration }: Accumulation, place: EditPlace): readonly Entry[] {
  const edit = editBy('generator', place)
  const hashed = entries.map((entry) =>
    entry.hashed ? edited(remembered(entry), withHash(entry.object), edit) : entry,
  )
  return updateReferences(hashed, configuration, place)
    .filter(({ object }) => !isLocal(object))
    .map(tidied)
}

function withHash(object: JsonObject): JsonObject {
  const name = `${identityOf(object).name}-${contentHash(object)}`
  return withField(object, 'metadata', withField(mappingAt(object, 'metadata'), 'name', name))
}

/** Objects that only the build itself needs are marked by an annotation. */
function isLocal(object: JsonObject): boolean {
  const mark = mappingAt(object, 'metadata', 'annotations')['config.kubernetes.io/local-config']
  return mark !== undefined && textOf(mark) !== 'false'
}

/** kustomize writes all annotations anew: as strings, and none of its own. */
function tidied(entry: Entry): Entry {
  const metadata = mappingAt(entry.object, 'metadata')
  if (!Object.hasOwn(metadata, 'annotations')) return entry
  const annotations = mappingAt(metadata, 'annotations')
  const kept = Object.entries(annotations).filter(([name]) => !internal.has(name))
  const clean =
    kept.length === Object.keys(annotations).length && kept.every(([, value]) => typeof value === 'string')
  if (clean && kept.length > 0) return entry
  const text = Object.fromEntries(kept.map(([name, value]) => [name, textOf(value)]))
  const next =
    kept.length === 0 ? withoutField(metadata, 'annotations') : withField(metadata, 'annotations', text)
  return { ...entry, object: withField(entry.object, 'metadata', next) }
}

const internal = new Set(
  [
    'previousKinds',
    'previousNames',
    'prefixes',
    'suffixes',
    'previousNamespaces',
    'allowNameChange',
    'allowKindChange',
    'refBy',
    'generatorBehavior',
    'needsHashSuffix',
    'path',
    'index',
    'seqindent',
    'id',
    'annotations-migration-resource-id',
  ]
    .map((name) => `internal.config.kubernetes.io/${name}`)
    .concat('config.kubernetes.io/path', 'config.kubernetes.io/index', 'config.k8s.io/id'),
)

export function resourceOf({ object, made, edits }: Entry): Resource | undefined {
  if (!isJsonObject(object)) return undefined
  return isKubernetesObject(object) ? { object, origin: { made, edits } } : undefined
}
