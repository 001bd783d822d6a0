const key = Symbol('fields without a value')
const none: ReadonlySet<string> = new Set()

interface Marked {
  [key]?: ReadonlySet<string>
}

/**
 * The fields of a mapping of a manifest that have no value at all (`key:`), not even `null`. Both are null, but
 * kustomize drops the first when it patches an object, and keeps the second. A copy of the mapping knows it, too.
 */
export function emptyFields(mapping: object): ReadonlySet<string> {
  return (mapping as Marked)[key] ?? none
}

export function markEmptyField(mapping: object, field: string): void {
  const marked = mapping as Marked
  marked[key] = new Set([...emptyFields(mapping), field])
}
