/** A version as Masterminds/semver 3 reads it: loosely, with a leading `v`, and minor and patch left out. */
export interface Version {
  numbers: readonly [bigint, bigint, bigint]
  /** Without the leading `-`. */
  prerelease: string
  /** Without the leading `+`. */
  build: string
}

const identifiers = '[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*'
const pattern = new RegExp(
  `^v?(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?(?:-(${identifiers}))?(?:\\+(${identifiers}))?$`,
)
const maxLength = 256
const maxNumber = 2n ** 64n - 1n

/** Undefined when helm does not take the text for a version. */
export function parseVersion(text: string): Version | undefined {
  const match = text.length <= maxLength ? pattern.exec(text) : null
  if (!match) return undefined
  const [, major = '0', minor = '0', patch = '0', prerelease = '', build = ''] = match
  const numbers = [BigInt(major), BigInt(minor), BigInt(patch)] as const
  if (numbers.some((number) => number > maxNumber)) return undefined
  if (prerelease.split('.').some((identifier) => /^0\d+$/.test(identifier))) return undefined
  return { numbers, prerelease, build }
}

/** Order by precedence (Semantic Versioning 2.0.0 §11): negative when `a` comes before `b`; build is ignored. */
export function compareVersions(a: Version, b: Version): number {
  for (const [index, number] of a.numbers.entries()) {
    const order = compare(number, b.numbers[index] ?? 0n)
    if (order !== 0) return order
  }
  return comparePrereleases(a.prerelease, b.prerelease)
}

export function comparePrereleases(a: string, b: string): number {
  if (a === b) return 0
  if (a === '' || b === '') return a === '' ? 1 : -1
  const others = b.split('.')
  for (const [index, identifier] of a.split('.').entries()) {
    const other = others[index]
    if (other === undefined) return 1
    const order = compareIdentifiers(identifier, other)
    if (order !== 0) return order
  }
  return -1
}

function compareIdentifiers(a: string, b: string): number {
  const numeric = /^\d+$/
  if (numeric.test(a) && numeric.test(b)) return compare(BigInt(a), BigInt(b))
  if (numeric.test(a) !== numeric.test(b)) return numeric.test(a) ? -1 : 1
  return compare(a, b)
}

function compare<T extends bigint | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
