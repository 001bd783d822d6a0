import { RE2JS } from 're2js'
import type { Entry } from './entry.ts'
import { originalIdentity } from './entry.ts'
import { identityOf, type Identity } from './identity.ts'
import { mappingAt } from './json-object.ts'
import type { Selector } from './kustomization/selector.ts'
import { labelMatcher } from './label-selector.ts'

/** Thrown when a selector is no valid expression; the message says which part of it. */
export class SelectorError extends Error {}

type Test = (text: string) => boolean

/**
 * Which objects a selector means: the expressions (RE2, for the whole text) match the name and the namespace that the
 * object has now or had at first, and its group, version and kind.
 */
export function selection(selector: Selector): (entry: Entry) => boolean {
  const identity = identityMatcher(selector)
  const marks = markMatcher(selector)
  return (entry) => identity(identityOf(entry.object), originalIdentity(entry)) && marks(entry)
}

function identityMatcher(selector: Selector): (current: Identity, original: Identity) => boolean {
  const name = expression(selector.name, 'name')
  const namespace = expression(selector.namespace, 'namespace')
  const kind = kindMatcher(selector)
  return (current, original) =>
    kind(current) &&
    (name(original.name) || name(current.name)) &&
    (namespace(original.effectiveNamespace) || namespace(current.effectiveNamespace))
}

/** Matches group, version and kind by the selector's expressions. */
export function kindMatcher(
  selector: Pick<Selector, 'group' | 'version' | 'kind'>,
): (identity: Identity) => boolean {
  const group = expression(selector.group, 'group')
  const version = expression(selector.version, 'version')
  const kind = expression(selector.kind, 'kind')
  return (identity) => kind(identity.kind) && version(identity.version) && group(identity.group)
}

/** Matches labels and annotations by the selector's label selectors. */
export function markMatcher(
  selector: Pick<Selector, 'labelSelector' | 'annotationSelector'>,
): (entry: Entry) => boolean {
  const labels = labelMatcher(selector.labelSelector)
  const annotations = labelMatcher(selector.annotationSelector)
  return ({ object }) =>
    labels(mappingAt(object, 'metadata', 'labels')) &&
    annotations(mappingAt(object, 'metadata', 'annotations'))
}

const simple = /^[\w/-]*$/
const always: Test = () => true
const compiled = new Map<string, Test>()

/** A test by a regular expression of Go that has to match the whole text; everything fits an empty one. */
export function expression(pattern: string, what: string): Test {
  if (pattern === '') return always
  if (simple.test(pattern)) return (text) => text === pattern
  const known = compiled.get(pattern)
  if (known) return known
  try {
    const expression = RE2JS.compile(`^(?:${pattern})$`)
    const test: Test = (text) => expression.matcher(text).find()
    compiled.set(pattern, test)
    return test
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new SelectorError(`${what} "${pattern}" is no valid regular expression: ${reason}`, {
      cause: error,
    })
  }
}
