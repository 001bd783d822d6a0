import type { Operation } from 'openapi-backend'

export interface OperationMatch {
  operation: Operation
  /** The path with slashes inside a parameter encoded, as the description wants it. */
  path: string
}

/** Parameters whose values may hold slashes; GitHub takes them encoded or not. */
const withSlashes = new Set(['branch', 'path', 'ref', 'tag'])

/** The described operation that a request is for. HEAD is described as GET. */
export function matchOperation(
  operations: readonly Operation[],
  method: string,
  path: string,
): OperationMatch | undefined {
  const wanted = method === 'HEAD' ? 'get' : method.toLowerCase()
  for (const operation of operations.toSorted(fixedPathsFirst)) {
    const match = operation.method === wanted ? matchPath(operation, path) : undefined
    if (match !== undefined) return match
  }
  return undefined
}

function matchPath(operation: Operation, path: string): OperationMatch | undefined {
  const source = operation.path.replace(/\{(\w+)\}/g, (_whole, name: string) =>
    withSlashes.has(name) ? '(.+)' : '([^/]+)',
  )
  const values = new RegExp(`^${source}$`).exec(path)?.slice(1)
  if (values === undefined) return undefined
  const encoded = operation.path.replace(/\{\w+\}/g, () => (values.shift() ?? '').replaceAll('/', '%2F'))
  return { operation, path: encoded }
}

// `/releases/latest` is no release whose id is "latest".
function fixedPathsFirst(one: Operation, other: Operation): number {
  return parameterCount(one) - parameterCount(other)
}

function parameterCount({ path }: Operation): number {
  return path.split('{').length
}
