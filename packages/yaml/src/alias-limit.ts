/** More than any manifest has: a document with aliases may not expand to more values than this. */
const limit = 500_000

/**
 * Why the aliases of a document are dangerous, if they are: `a: &a [*a]` has no end, and a few lines of nested
 * aliases (a "YAML bomb") expand to more values than memory holds. Counts without expanding.
 */
export function aliasProblem(document: unknown): string | undefined {
  const sizes = new Map<object, number>()
  const size = (value: unknown): number => {
    if (typeof value !== 'object' || value === null) return 1
    const known = sizes.get(value)
    if (known !== undefined) return known
    sizes.set(value, Infinity)
    let total = 1
    for (const child of Object.values(value)) total += size(child)
    sizes.set(value, total)
    return total
  }
  const total = size(document)
  if (total === Infinity) return 'an anchor contains an alias of itself'
  return total > limit ? `its aliases expand to more than ${limit} values` : undefined
}
