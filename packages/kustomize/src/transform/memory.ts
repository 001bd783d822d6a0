import type { JsonObject } from '@pte/resource'
import type { Entry } from '../entry.ts'
import { mappingAt, ownField, withField, withoutField } from '../json-object.ts'

/**
 * kustomize keeps what it remembers of an object in annotations of the object. So an object that has a past has
 * annotations for a patch to add to, and a patch that removes them makes it forget. One mark stands for all of them.
 */
const mark = 'internal.config.kubernetes.io/previousNames'

/** The object with the mark, when something is remembered of it. */
export function withMemory(entry: Entry): JsonObject {
  if (!hasMemory(entry)) return entry.object
  const metadata = mappingAt(entry.object, 'metadata')
  const annotations = withField(mappingAt(metadata, 'annotations'), mark, '')
  return withField(entry.object, 'metadata', withField(metadata, 'annotations', annotations))
}

function hasMemory({ previous, hashed, behavior, traced }: Entry): boolean {
  return previous.length > 0 || hashed || behavior !== 'unspecified' || traced !== undefined
}

/** The object without the mark, and whether it was still there. */
export function withoutMemory(object: JsonObject): { object: JsonObject; kept: boolean } {
  const metadata = ownField(object, 'metadata')
  const annotations = mappingAt(object, 'metadata', 'annotations')
  if (!Object.hasOwn(annotations, mark) || metadata === undefined) return { object, kept: false }
  const next = withField(mappingAt(object, 'metadata'), 'annotations', withoutField(annotations, mark))
  return { object: withField(object, 'metadata', next), kept: true }
}

/** The entry with nothing remembered of it but the vars that it is the source of. */
export function forgotten({ object, made, edits, variables }: Entry): Entry {
  return {
    object,
    made,
    edits,
    variables,
    previous: [],
    prefixes: [],
    suffixes: [],
    hashed: false,
    behavior: 'unspecified',
  }
}
