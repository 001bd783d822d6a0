import { ExpectedError } from '@pte/report'
import { isJsonObject, type JsonObject, type JsonValue, type Location } from '@pte/resource'
import type { ParsedYaml } from '@pte/yaml'
import { createEntry, type Entry } from './entry.ts'
import { failure } from './failure.ts'
import { identityOf, missingPart } from './identity.ts'
import type { Sources } from './sources.ts'

/** An object and where it stands. */
interface Found {
  object: JsonObject
  at: Location
}

/**
 * The objects of a file, lists taken apart. Like in kustomize, a file with nothing but a `List` gives its items as
 * they are; the items of any other list come after everything else.
 */
export function readManifest(sources: Sources, file: string): readonly Entry[] {
  const parsed = sources.manifest(file)
  return parsed ? entriesOf(parsed, file, sources) : []
}

/** @throws ExpectedError when the text is no YAML, or holds something that is no object. */
export function entriesOf(parsed: ParsedYaml, file: string, sources: Sources): readonly Entry[] {
  if (parsed.problem) throw unreadable(parsed.problem, file)
  const documents = parsed.documents.flatMap((value, document): Found[] => {
    if (value === null || (isJsonObject(value) && Object.keys(value).length === 0)) return []
    const at = { file, document }
    if (!isJsonObject(value)) throw invalid(`${file} holds a value that is no object`, at, sources)
    return [{ object: value, at }]
  })
  const pending = unwrapped(documents, sources).map((found) => checked(found, sources))
  const entries: Entry[] = []
  for (let next = pending.shift(); next; next = pending.shift()) {
    const items = itemsOf(next, sources)
    if (!items) entries.push(createEntry(next.object, { ...next.at, by: 'resource' }))
    else pending.push(...items.map((found) => checked(found, sources)))
  }
  return entries
}

function unreadable(problem: NonNullable<ParsedYaml['problem']>, file: string): ExpectedError {
  const { kind, message, line, column } = problem
  return new ExpectedError({
    rule: kind === 'duplicate-key' ? 'yaml-duplicate-key' : 'yaml-syntax',
    message:
      kind === 'duplicate-key' ? `A key stands twice in ${file}` : `${file} is not valid YAML: ${message}`,
    at: { file, line, column },
  })
}

function unwrapped(documents: readonly Found[], sources: Sources): readonly Found[] {
  const [only] = documents
  if (documents.length !== 1 || !only) return documents
  const { kind, items } = only.object
  if (kind !== 'List' && kind !== 'ResourceList') return documents
  if (!Array.isArray(items)) return items === undefined ? documents : []
  return itemsAt(items, only.at, sources)
}

/** The items of a kind that ends in List; undefined for anything else. */
function itemsOf({ object, at }: Found, sources: Sources): Found[] | undefined {
  const { kind, items } = object
  if (typeof kind !== 'string' || !kind.endsWith('List') || items === undefined) return undefined
  if (items === null) return []
  if (!Array.isArray(items)) throw invalid(`The items of ${kind} in ${at.file} are no list`, at, sources)
  return itemsAt(items, at, sources)
}

function invalid(message: string, at: Location, { place }: Sources): ExpectedError {
  return failure({ rule: 'resource-invalid', message, at }, place)
}

function itemsAt(items: readonly JsonValue[], at: Location, sources: Sources): Found[] {
  return items.flatMap((item, index): Found[] => {
    if (item === null || (isJsonObject(item) && Object.keys(item).length === 0)) return []
    const found = { ...at, path: ['items', index] }
    if (!isJsonObject(item)) throw invalid(`An item of the list in ${at.file} is no object`, found, sources)
    return [{ object: item, at: found }]
  })
}

function checked(found: Found, { place }: Sources): Found {
  const identity = identityOf(found.object)
  const missing = missingPart(identity)
  if (missing === undefined) return found
  const message = `${identity.kind || 'An object'} in ${found.at.file} has no ${missing}`
  const help =
    'Every object needs apiVersion, kind and metadata.name; a file that holds no objects is no resource'
  throw failure({ rule: 'resource-invalid', message, help, at: found.at }, place)
}
