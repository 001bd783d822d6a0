import type { JsonObject, KubernetesObject, Resource } from '@pte/resource'
import { writtenText } from '@pte/yaml'
import type { Accumulation } from './build.ts'
import { originAnnotations } from './build-metadata.ts'
import type { EditPlace } from './edit.ts'
import { firstTwin, type Entry } from './entry.ts'
import { failure, type Placer } from './failure.ts'
import { FieldPathError } from './field-specification.ts'
import { describeIdentity, identityOf, missingPart } from './identity.ts'
import { mappingAt, withField, withoutField } from './json-object.ts'
import { stringMapping } from './string-mapping.ts'
import { addHashes } from './transform/hash.ts'
import { textOf } from './transform/list-element.ts'
import { resolveVariables } from './transform/variables.ts'
import { updateReferences } from './transform/name-reference.ts'
import { AmbiguousReferenceError } from './transform/referral.ts'

/** What is done once, at the root: hashes after names, references to the names that changed, vars, tidying up. */
export function finish(
  { entries, configuration, variables }: Accumulation,
  { place, placer, metadata }: { place: EditPlace; placer: Placer; metadata: readonly string[] },
): readonly Entry[] {
  const hashed = addHashes(place)(entries)
  const referred = explained(placer, place, () => updateReferences(hashed, configuration, place))
  const resolved = explained(placer, place, () =>
    resolveVariables(referred, variables, configuration.varReference, placer),
  )
  const kept = resolved.filter(({ object }) => !isLocal(object))
  check(kept, placer)
  return kept.map((entry) => tidied(entry, originAnnotations(entry.traced, metadata)))
}

/** Patches can leave an object without a name, or with that of another one. */
function check(entries: readonly Entry[], placer: Placer): void {
  const twin = firstTwin(entries)
  if (twin) refuse(twin, `${describeIdentity(identityOf(twin.object))} is there twice`, placer)
  for (const entry of entries) {
    const identity = identityOf(entry.object)
    const missing = missingPart(identity)
    if (missing) refuse(entry, `${identity.kind || 'An object'} has no ${missing} any more`, placer)
  }
}

function refuse({ made, edits }: Entry, message: string, placer: Placer): never {
  throw failure({ rule: 'resource-invalid', message, at: edits.at(-1)?.at ?? made }, placer)
}

function explained<T>(placer: Placer, { at }: EditPlace, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof AmbiguousReferenceError || error instanceof FieldPathError)) throw error
    throw failure({ rule: 'reference-ambiguous', message: error.message, at }, placer, error)
  }
}

/** Objects that only the build itself needs are marked by an annotation. */
function isLocal(object: JsonObject): boolean {
  const mark = mappingAt(object, 'metadata', 'annotations')['config.kubernetes.io/local-config']
  return mark !== undefined && textOf(mark) !== 'false'
}

/** kustomize writes all annotations anew: as strings, without its own, and with the origin where it is wanted. */
function tidied(entry: Entry, origin: Readonly<Record<string, string>>): Entry {
  const metadata = mappingAt(entry.object, 'metadata')
  const added = Object.keys(origin).length > 0
  if (!Object.hasOwn(metadata, 'annotations') && !added) return entry
  const annotations = mappingAt(metadata, 'annotations')
  const kept = Object.entries(annotations).filter(([name]) => !internal.has(name))
  const clean =
    kept.length === Object.keys(annotations).length &&
    kept.every(([name, value]) => typeof value === 'string' && writtenText(annotations, name) === undefined)
  if (clean && kept.length > 0 && !added) return entry
  const texts = stringMapping(annotations)
  const text = { ...Object.fromEntries(kept.map(([name]) => [name, texts[name] ?? ''])), ...origin }
  const none = Object.keys(text).length === 0
  const next = none ? withoutField(metadata, 'annotations') : withField(metadata, 'annotations', text)
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

/** A resource as it leaves the build. Everything has a kind; like kustomize, it may lack the rest. */
export function resourceOf({ object, made, edits }: Entry): Resource {
  return { object: object as KubernetesObject, origin: { made, edits } }
}
