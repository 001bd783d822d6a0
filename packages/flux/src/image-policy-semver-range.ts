import type { SemVer } from 'semver'

/** One comparison of a range, such as `>=1.2`. */
interface Comparison {
  operator: string
  /** Missing parts are 0. */
  numbers: readonly [number, number, number]
  prerelease: string
  /** How many parts were written before the first wildcard: `1.x` has one, `*` none. */
  parts: number
}

/** Alternatives (`||`) of comparisons that must all hold. */
export type SemverRange = readonly (readonly Comparison[])[]

const wildcard = /^[xX*]$/
const operators = '(?:!=|=>|>=|=<|<=|~>|[=<>~^])?'
const version = String.raw`v?(?:\d+|[xX*])(?:\.(?:\d+|[xX*])){0,2}(?:-[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?(?:\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?`
const alternative = new RegExp(
  String.raw`^\s*${operators}\s*${version}\s*(?:(?:\s+|,\s*)${operators}\s*${version}\s*)*$`,
)
const comparison = new RegExp(String.raw`(?<operator>${operators})\s*(?<text>${version})`, 'g')
const hyphenRange = new RegExp(String.raw`(?<from>${version})\s+-\s+(?<to>${version})`, 'g')
const longestRange = 512

/**
 * Parses a range as Go's Masterminds/semver v3 does, which Flux and Helm use. It differs from npm's:
 * a comma joins too, `1.2` means `1.2.x`, and `>1` excludes all of 1. Undefined when it is not a range.
 */
export function parseRange(text: string): SemverRange | undefined {
  if (text.length > longestRange) return undefined
  const alternatives = text.replace(hyphenRange, '>= $<from>, <= $<to> ').split('||')
  if (!alternatives.every((one) => alternative.test(one))) return undefined
  return alternatives.map((one) => [...one.matchAll(comparison)].map(toComparison))
}

function toComparison(match: RegExpMatchArray): Comparison {
  const { operator = '', text = '' } = match.groups ?? {}
  const [precedence = ''] = text.replace(/^v/, '').split('+')
  const dash = precedence.indexOf('-')
  const written = (dash < 0 ? precedence : precedence.slice(0, dash)).split('.')
  const firstWildcard = written.findIndex((part) => wildcard.test(part))
  const parts = firstWildcard < 0 ? written.length : firstWildcard
  const [major = 0, minor = 0, patch = 0] = written.slice(0, parts).map(Number)
  return {
    operator,
    numbers: [major, minor, patch],
    prerelease: dash < 0 ? '' : precedence.slice(dash + 1),
    parts,
  }
}

/** A prerelease satisfies only an alternative that names a prerelease itself. */
export function satisfies(version: SemVer, range: SemverRange): boolean {
  return range.some((all) => {
    const prereleases = all.some(({ prerelease }) => prerelease !== '')
    return (prereleases || version.prerelease.length === 0) && all.every((one) => holds(version, one))
  })
}

function holds(version: SemVer, comparison: Comparison): boolean {
  const { operator, numbers, prerelease, parts } = comparison
  const difference = version.compare(numbers.join('.') + (prerelease === '' ? '' : `-${prerelease}`))
  switch (operator) {
    case '>':
      return difference > 0 && !(isPartial(parts) && shares(version, numbers, parts))
    case '<':
      return difference < 0
    case '>=':
    case '=>':
      return difference >= 0
    case '<=':
    case '=<':
      // `<=*` is `<=0.0.x` there, surprising as that is.
      return difference <= 0 || (parts < 3 && shares(version, numbers, parts === 1 ? 1 : 2))
    case '!=':
      return differs(version, comparison, difference)
    case '^':
      return difference >= 0 && shares(version, numbers, caretParts(comparison))
    case '~':
    case '~>':
      return difference >= 0 && withinTilde(version, comparison)
    default:
      return parts === 3 ? difference === 0 : difference >= 0 && withinTilde(version, comparison)
  }
}

/** `1` or `1.2`, but neither `*` nor a whole version. */
function isPartial(parts: number): boolean {
  return parts === 1 || parts === 2
}

function differs(version: SemVer, { numbers, prerelease, parts }: Comparison, difference: number): boolean {
  if (!isPartial(parts)) return difference !== 0
  if (!shares(version, numbers, parts)) return true
  return parts === 2 && version.prerelease.join('.') !== prerelease
}

function withinTilde(version: SemVer, { numbers, parts }: Comparison): boolean {
  const any = !isPartial(parts) && numbers.every((number) => number === 0)
  return any || shares(version, numbers, parts === 1 ? 1 : 2)
}

/** How many leading parts `^` keeps: up to the first that is not 0, and what was written of zeros. */
function caretParts({ numbers: [major, minor], parts }: Comparison): number {
  if (major > 0 || parts === 1) return 1
  return minor > 0 || parts === 2 ? 2 : 3
}

function shares(version: SemVer, [major, minor, patch]: Comparison['numbers'], count: number): boolean {
  const equal = [version.major === major, version.minor === minor, version.patch === patch]
  return equal.slice(0, count).every(Boolean)
}
