import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'
import { parseScalar } from '@pte/yaml'
import { editBy, type EditPlace } from '../edit.ts'
import { edited, previousIdentities, type Entry } from '../entry.ts'
import { identityOf, selects, type Identity } from '../identity.ts'
import type {
  FieldOptions,
  Replacement,
  ReplacementSource,
  ReplacementTarget,
} from '../kustomization/replacement.ts'
import type { Selector } from '../kustomization/selector.ts'
import { expression, kindMatcher, markMatcher } from '../selection.ts'
import type { Transform } from '../step.ts'
import { changeAt, lookup, splitFieldPath, type Created } from './field-path.ts'
import { textOf } from './list-element.ts'
import { ReplacementError } from './replacement-error.ts'
import { changeStructuredText } from './structured-text.ts'

const nameField = 'metadata.name'

/** Copies a value from one object into fields of others. */
export function replace(replacement: Replacement, place: EditPlace): Transform {
  const edit = editBy('replacement', place)
  return (entries) => {
    const value = valueOf(entries, replacement)
    return replacement.targets.reduce<readonly Entry[]>((entries, target) => {
      const isMeant = targetMatcher(target)
      return entries.map((entry) =>
        isMeant(entry) ? edited(entry, withValue(entry.object, target, value), edit) : entry,
      )
    }, entries)
  }
}

function valueOf(entries: readonly Entry[], { source, sourceValue }: Replacement): JsonValue {
  if (source && sourceValue !== undefined)
    throw new ReplacementError('a replacement has source or sourceValue, not both')
  if (sourceValue !== undefined) return sourceValue
  if (!source) throw new ReplacementError('a replacement needs a source and at least one target')
  const value = lookup(sourceObject(entries, source), splitFieldPath(source.fieldPath || nameField))
  if (value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0))
    throw new ReplacementError(
      `${source.fieldPath || nameField} is missing in the source, ${describe(source)}`,
    )
  return refined(value, source.options)
}

function sourceObject(entries: readonly Entry[], source: ReplacementSource): JsonObject {
  const [first, ...others] = entries.filter((entry) =>
    allIdentities(entry).some((identity) => isSource(identity, source)),
  )
  if (!first) throw new ReplacementError(`nothing is selected by the source, ${describe(source)}`)
  if (others.length > 0)
    throw new ReplacementError(`several objects are selected by the source, ${describe(source)}`)
  return first.object
}

function allIdentities(entry: Entry): Identity[] {
  return [identityOf(entry.object), ...previousIdentities(entry)]
}

function isSource(identity: Identity, source: ReplacementSource): boolean {
  const namespace = identity.namespace || 'default'
  return (
    (source.name === '' || source.name === identity.name) &&
    (source.namespace === '' || source.namespace === namespace) &&
    selects(source, identity)
  )
}

function describe({ kind, namespace, name }: ReplacementSource): string {
  return [kind || 'any kind', [namespace, name].filter((part) => part !== '').join('/')].join(' ').trim()
}

function refined(value: JsonValue, options: FieldOptions | undefined): JsonValue {
  if (!options?.delimiter) return value
  if (typeof value === 'object') throw new ReplacementError('a delimiter needs a scalar')
  const part = textOf(value).split(options.delimiter)[options.index]
  if (part === undefined || options.index < 0)
    throw new ReplacementError(`index ${options.index} is out of the bounds of "${textOf(value)}"`)
  return typeof value === 'string' ? part : parseScalar(part)
}

function targetMatcher({ select, reject }: ReplacementTarget): (entry: Entry) => boolean {
  if (!select) throw new ReplacementError('a target must select resources')
  const marks = markMatcher(select)
  const selected = identityMatcher(select)
  const rejected = reject.filter(namesSomething).map(identityMatcher)
  const rejectedMarks = reject
    .filter((each) => each.labelSelector || each.annotationSelector)
    .map(markMatcher)
  return (entry) => {
    if (!marks(entry) || rejectedMarks.some((matches) => matches(entry))) return false
    const identities = allIdentities(entry)
    return !rejected.some((matches) => identities.some(matches)) && identities.some(selected)
  }
}

function namesSomething({ group, version, kind, name, namespace }: Selector): boolean {
  return [group, version, kind, name, namespace].some((part) => part !== '')
}

function identityMatcher(selector: Selector): (identity: Identity) => boolean {
  const kind = kindMatcher(selector)
  const name = expression(selector.name, 'name')
  const namespace = expression(selector.namespace, 'namespace')
  return (identity) => kind(identity) && name(identity.name) && namespace(identity.namespace)
}

function withValue(
  object: JsonObject,
  { fieldPaths, options }: ReplacementTarget,
  value: JsonValue,
): JsonObject {
  const paths = fieldPaths.length === 0 ? [nameField] : fieldPaths
  const create = options?.create === true ? kindOf(value) : undefined
  return paths.reduce((object, path) => {
    const steps = splitFieldPath(path)
    const structured = changeStructuredText(object, steps, create, (old) => put(old, value))
    if (structured) return structured
    const changed = changeAt(object, steps, create, (old) => replaced(old, value, options))
    if (changed.count === 0) throw new ReplacementError(`there is no field ${path} in the target`)
    return isJsonObject(changed.value) ? changed.value : object
  }, object)
}

function kindOf(value: JsonValue): Created {
  return Array.isArray(value) ? 'list' : isJsonObject(value) ? 'mapping' : 'scalar'
}

function replaced(
  old: JsonValue | undefined,
  value: JsonValue,
  options: FieldOptions | undefined,
): JsonValue {
  if (!options?.delimiter) return put(old, value)
  if (typeof old === 'object' && old !== null) throw new ReplacementError('a delimiter needs a scalar')
  const parts = textOf(old).split(options.delimiter)
  const text = textOf(value)
  if (options.index < 0) parts.unshift(text)
  else if (options.index >= parts.length) parts.push(text)
  else parts[options.index] = text
  return put(old, parts.join(options.delimiter))
}

/** A scalar keeps its type and takes the text of the value, anything else is replaced. */
function put(old: JsonValue | undefined, value: JsonValue): JsonValue {
  if (typeof old === 'object' && old !== null) return value
  const text = textOf(value)
  if (typeof old === 'string') return text
  const scalar = parseScalar(text)
  if (old === undefined) return scalar
  const fits =
    old === null ? scalar === null : isNumber(old) ? isNumber(scalar) : typeof old === typeof scalar
  if (!fits)
    throw new ReplacementError(`"${text}" can't take the place of ${String(old)}, which is of another type`)
  return scalar
}

function isNumber(value: JsonValue): boolean {
  return typeof value === 'number' || typeof value === 'bigint'
}
