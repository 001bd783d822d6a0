/** What an address says behind its question mark. */
export interface RepositoryQuery {
  /** A branch, a tag or a full commit id; empty for the default branch. */
  ref: string
  /** Limit on each git command, in milliseconds. */
  timeout: number
}

/** What kustomize allows a git command where the address does not say. */
const defaultTimeout = 27_000

/** Reads `ref` (or `version`) and `timeout`. A query that Go's url.ParseQuery refuses counts as an empty one. */
export function readQuery(query: string): RepositoryQuery {
  const refused = query.includes(';') || /%(?![\da-f]{2})/i.test(query)
  // The ampersand keeps a second question mark, which would be dropped at the start.
  const values = new URLSearchParams(refused ? '' : `&${query}`)
  const ref = [values.get('ref'), values.get('version')].find((value) => value !== null && value !== '')
  return { ref: ref ?? '', timeout: milliseconds(values.get('timeout') ?? '') ?? defaultTimeout }
}

const units: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
}

/** Whole seconds, or a duration as Go writes it (`1m30s`); undefined for neither, and for what is not above zero. */
function milliseconds(text: string): number | undefined {
  const unsigned = text.replace(/^\+/, '')
  if (/^\d+$/.test(unsigned)) return positive(Number(unsigned) * 1000)
  if (!/^(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(unsigned)) return undefined
  const parts = [...unsigned.matchAll(/([\d.]+)([^\d.]+)/g)]
  return positive(parts.reduce((sum, [, count, unit = '']) => sum + Number(count) * (units[unit] ?? 0), 0))
}

function positive(value: number): number | undefined {
  return value > 0 ? value : undefined
}
