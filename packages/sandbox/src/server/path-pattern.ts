/** Values of the `{name}` parts of a pattern, decoded. */
export type PathParameters = Readonly<Record<string, string>>

/**
 * Compiles `/repos/{owner}/{repo}/git/ref/{ref+}`: `{name}` is one segment, `{name+}` the rest of the path,
 * slashes included.
 *
 * @returns a function that gives the parameters of a path, or undefined when the path is another.
 */
export function compilePath(pattern: string): (path: string) => PathParameters | undefined {
  const source = pattern.replace(/[.?()]/g, '\\$&').replace(/\{(\w+)(\+?)\}/g, segment)
  const expression = new RegExp(`^${source}$`)
  return (path) => {
    const groups = expression.exec(path)?.groups
    if (groups === undefined) return expression.test(path) ? {} : undefined
    return decodeAll(groups)
  }
}

function segment(_whole: string, name: string, rest: string): string {
  return rest === '' ? `(?<${name}>[^/]+)` : `(?<${name}>.+)`
}

function decodeAll(groups: Record<string, string>): PathParameters | undefined {
  try {
    return Object.fromEntries(
      Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]),
    )
  } catch {
    return undefined
  }
}
