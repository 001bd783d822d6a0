import type { JsonObject } from '@pte/resource'
import { editBy, type EditPlace } from '../edit.ts'
import { edited, originalIdentity, remembered, type Entry } from '../entry.ts'
import { scalarSetter, setField, type FieldSpecification } from '../field-specification.ts'
import { selects } from '../identity.ts'
import type { Transform } from '../step.ts'
import { textOf } from './list-element.ts'

/** Kinds whose names have a meaning of their own. */
const exempt = [
  { kind: 'CustomResourceDefinition' },
  { group: 'apiregistration.k8s.io', kind: 'APIService' },
  { kind: 'Namespace' },
]

/** Puts a prefix before the names of all objects, and remembers it for what refers to them. */
export function addPrefix(
  prefix: string,
  fields: readonly FieldSpecification[],
  place: EditPlace,
): Transform {
  return addAffix('prefix', prefix, fields, place)
}

/** Puts a suffix after the names of all objects, and remembers it for what refers to them. */
export function addSuffix(
  suffix: string,
  fields: readonly FieldSpecification[],
  place: EditPlace,
): Transform {
  return addAffix('suffix', suffix, fields, place)
}

function addAffix(
  by: 'prefix' | 'suffix',
  affix: string,
  fields: readonly FieldSpecification[],
  place: EditPlace,
): Transform {
  const edit = editBy(by, place)
  const set = scalarSetter((name) =>
    by === 'prefix' ? `${affix}${textOf(name)}` : `${textOf(name)}${affix}`,
  )
  return (entries) =>
    entries.map((entry) => {
      const original = originalIdentity(entry)
      if (exempt.some((kind) => selects(kind, original))) return entry
      const own = fields.filter((field) => selects(field, original))
      const object = own.reduce<JsonObject>((object, field) => setField(object, field, set, ''), entry.object)
      return edited(marked(entry, by, affix, own), object, edit)
    })
}

function marked(
  entry: Entry,
  by: 'prefix' | 'suffix',
  affix: string,
  fields: readonly FieldSpecification[],
): Entry {
  if (affix === '' || !fields.some((field) => field.path === 'metadata/name')) return entry
  const { prefixes, suffixes } = entry
  const marks = by === 'prefix' ? { prefixes: [...prefixes, affix] } : { suffixes: [...suffixes, affix] }
  return { ...remembered(entry), ...marks }
}
