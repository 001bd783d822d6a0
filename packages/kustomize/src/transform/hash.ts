import { createHash } from 'node:crypto'
import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'
import { editBy, type EditPlace } from '../edit.ts'
import { edited, remembered } from '../entry.ts'
import { identityOf } from '../identity.ts'
import { mappingAt, ownField, withField } from '../json-object.ts'
import type { Transform } from '../step.ts'
import { textOf } from './list-element.ts'

const substitutes: Readonly<Record<string, string>> = { 0: 'g', 1: 'h', 3: 'k', a: 'm', e: 't' }

/** The ten characters that kustomize puts after the name of a generated ConfigMap or Secret (its `hasher`). */
export function contentHash(object: JsonObject): string {
  const hex = createHash('sha256')
    .update(goJson(hashedPart(object)))
    .digest('hex')
  return hex.slice(0, 10).replace(/[013ae]/g, (digit) => substitutes[digit] ?? digit)
}

/** Names do not count: upstream looks for them where they never are. */
function hashedPart(object: JsonObject): JsonValue {
  const { kind } = object
  const value = (field: string): JsonValue => {
    const found = ownField(object, field)
    return isJsonObject(found) ? found : textOf(found)
  }
  const optional = (field: string): JsonObject => {
    const found = ownField(object, field)
    return isJsonObject(found) ? { [field]: found } : {}
  }
  if (kind === 'ConfigMap') return { kind, name: '', data: value('data'), ...optional('binaryData') }
  if (kind === 'Secret')
    return { kind, type: value('type'), name: '', data: value('data'), ...optional('stringData') }
  return object
}

/** JSON as Go's encoder writes it: keys sorted, `<`, `>`, `&` and two line separators escaped. */
export function goJson(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(goJson).join(',')}]`
  if (isJsonObject(value)) {
    const fields = Object.keys(value).sort()
    return `{${fields.map((key) => `${goString(key)}:${goJson(value[key] ?? null)}`).join(',')}}`
  }
  return typeof value === 'string' ? goString(value) : String(value)
}

function goString(text: string): string {
  return JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Puts the hash of their content after the names of generated objects. */
export function addHashes(place: EditPlace): Transform {
  const edit = editBy('generator', place)
  return (entries) =>
    entries.map((entry) => (entry.hashed ? edited(remembered(entry), withHash(entry.object), edit) : entry))
}

function withHash(object: JsonObject): JsonObject {
  const name = `${identityOf(object).name}-${contentHash(object)}`
  return withField(object, 'metadata', withField(mappingAt(object, 'metadata'), 'name', name))
}
