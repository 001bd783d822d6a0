import type { JsonObject } from '@pte/resource'
import { editBy, type EditPlace } from '../edit.ts'
import { edited, remembered, type Entry } from '../entry.ts'
import { mappingAt, withField, withoutField } from '../json-object.ts'
import type { Transform } from '../step.ts'
import { stringMapping } from '../string-mapping.ts'
import { applyJsonPatch, type JsonOperation } from './json-patch.ts'
import { withMemory, withoutMemory } from './memory.ts'
import { naming } from './patch.ts'

/** Applies a JSON patch to all objects that are selected. */
export function patchByJson(
  operations: readonly JsonOperation[],
  place: EditPlace,
  options: { remember: boolean },
  selected: (entry: Entry) => boolean,
  none: () => void,
): Transform {
  const edit = editBy('json6902', place)
  return (entries) => {
    if (!entries.some(selected)) none()
    return entries.map((entry) => {
      if (!selected(entry)) return entry
      const base = options.remember ? remembered(entry) : entry
      const { object, kept } = withoutMemory(
        naming(entry, () => applyJsonPatch(withMemory(base), operations)),
      )
      // What is remembered is put back afterwards, all but where the object comes from.
      const after = kept ? base : untraced(base)
      return edited(after, withStringAnnotations(object, withMemory(base) !== base.object), edit)
    })
  }
}

function untraced(entry: Entry): Entry {
  const { traced, ...rest } = entry
  return traced ? rest : entry
}

/** Afterwards kustomize writes the annotations anew. */
function withStringAnnotations(object: JsonObject, hasMemory: boolean): JsonObject {
  const metadata = mappingAt(object, 'metadata')
  const strings = stringMapping(mappingAt(metadata, 'annotations'))
  if (Object.keys(strings).length > 0 || hasMemory)
    return withField(object, 'metadata', withField(metadata, 'annotations', strings))
  if (!Object.hasOwn(metadata, 'annotations')) return object
  return withField(object, 'metadata', withoutField(metadata, 'annotations'))
}
