import type { SandboxRequest } from '../server/request.ts'

/** The page that `page` and `per_page` ask for, with a Link header when there are others. */
export function paginate<T>(
  items: readonly T[],
  { query, path }: SandboxRequest,
  url: string,
): { page: T[]; headers: Record<string, string> } {
  const size = clamp(Number(query.get('per_page') ?? 30), 1, 100)
  const number = clamp(Number(query.get('page') ?? 1), 1, Number.MAX_SAFE_INTEGER)
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (target: number, rel: string) => {
    const others = new URLSearchParams(query)
    others.set('page', String(target))
    return `<${url}${path}?${others.toString()}>; rel="${rel}"`
  }
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev'), link(1, 'first')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
  ]
  const page = items.slice((number - 1) * size, number * size)
  return { page, headers: links.length === 0 ? {} : { link: links.join(', ') } }
}

function clamp(value: number, low: number, high: number): number {
  return Number.isInteger(value) ? Math.min(high, Math.max(low, value)) : low
}
