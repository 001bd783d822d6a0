import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'
import { writtenText } from '@pte/yaml'
import { RE2JS } from 're2js'
import { editBy, type EditPlace } from '../edit.ts'
import { edited } from '../entry.ts'
import { FieldPathError, setField, type FieldSpecification } from '../field-specification.ts'
import { identityOf } from '../identity.ts'
import { withField } from '../json-object.ts'
import type { Image } from '../kustomization/image.ts'
import type { Transform } from '../step.ts'

/** Gives an image another name, tag or digest in every container, and in the fields of the configuration. */
export function setImage(image: Image, fields: readonly FieldSpecification[], place: EditPlace): Transform {
  const edit = editBy('images', place)
  const replace = imageReplacer(image)
  const set = (value: JsonValue): JsonValue => {
    if (typeof value === 'object' && value !== null) throw new FieldPathError('an image is no string')
    return typeof value === 'string' ? replace(value) : value
  }
  return (entries) =>
    entries.map((entry) => {
      if (identityOf(entry.object).kind === 'CustomResourceDefinition') return entry
      const inContainers = eachContainer(entry.object, replace)
      const object = fields.reduce(
        (object, field) => setField(object, field, set),
        isJsonObject(inContainers) ? inContainers : entry.object,
      )
      return edited(entry, object, edit)
    })
}

/** The image reference after the change; the same text when another image is meant. */
function imageReplacer({ name, newName, newTag, digest, tagSuffix }: Image): (reference: string) => string {
  // The name is taken as a regular expression, as kustomize does.
  const pattern = `^${name}(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$`
  const isMeant = compiled(pattern, name)
  return (reference) => {
    if (!isMeant(reference)) return reference
    const parts = splitReference(reference)
    const kept = newTag !== '' || digest !== '' ? { tag: newTag, digest } : { ...parts }
    if (newTag === '' && digest === '' && tagSuffix !== '') {
      kept.tag = parts.tag + tagSuffix
      kept.digest = ''
    }
    return `${newName || parts.name}${kept.tag && `:${kept.tag}`}${kept.digest && `@${kept.digest}`}`
  }
}

/** What means the same to JavaScript as to Go. */
const simple = /^[\w./:@-]*$/

function compiled(pattern: string, name: string): (text: string) => boolean {
  if (simple.test(name)) {
    const expression = new RegExp(pattern)
    return (text) => expression.test(text)
  }
  try {
    const expression = RE2JS.compile(pattern)
    return (text) => expression.matcher(text).find()
  } catch (error) {
    throw new FieldPathError(`the image name "${name}" is no valid regular expression`, { cause: error })
  }
}

function splitReference(reference: string): { name: string; tag: string; digest: string } {
  const at = reference.indexOf('@', Math.max(reference.indexOf('/'), 0))
  const digest = at < 0 ? '' : reference.slice(at + 1)
  const named = at < 0 ? reference : reference.slice(0, at)
  const colon = named.indexOf(':', Math.max(named.indexOf('/'), 0))
  if (colon < 0) return { name: named, tag: '', digest }
  return { name: named.slice(0, colon), tag: named.slice(colon + 1), digest }
}

/** Looks through the whole object, so that custom resources with a pod inside are served, too. */
function eachContainer(value: JsonValue, replace: (reference: string) => string): JsonValue {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    let changed: JsonValue[] | undefined
    for (const [index, item] of value.entries()) {
      const next = eachContainer(item, replace)
      if (next !== item) (changed ??= [...value])[index] = next
    }
    return changed ?? value
  }
  let object: JsonObject = value
  for (const key in value) {
    const child = value[key] ?? null
    if (typeof child !== 'object' || child === null) continue
    let next = eachContainer(child, replace)
    if ((key === 'containers' || key === 'initContainers') && Array.isArray(next))
      next = withImages(next, replace)
    if (next !== child) object = withField(object, key, next)
  }
  return object
}

function withImages(containers: JsonValue[], replace: (reference: string) => string): JsonValue[] {
  let changed: JsonValue[] | undefined
  for (const [index, container] of containers.entries()) {
    if (container === null) continue
    if (!isJsonObject(container)) throw new FieldPathError('a container is no mapping')
    const image = imageOf(container)
    const next = image === undefined ? image : replace(image)
    if (next !== image) (changed ??= [...containers])[index] = withField(container, 'image', next ?? '')
  }
  return changed ?? containers
}

function imageOf(container: JsonObject): string | undefined {
  const { image } = container
  if (typeof image === 'string') return image
  if (image === undefined || image === null) return undefined
  if (typeof image === 'object') throw new FieldPathError('an image is no string')
  return writtenText(container, 'image') ?? String(image)
}
