/** The key that a policy picks, or why it picks none and fails as a whole. */
export type Choice = { key: string } | { failure: string }

export type Order = 'asc' | 'desc'

/** Byte order, as Go compares strings. */
export function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

/** `asc` picks the last in byte order, `desc` the first (image-reflector-controller, policy/alphabetical.go). */
export function alphabeticalChoice(keys: readonly string[], order: Order): Choice {
  const sorted = [...keys].sort(compareBytes)
  const key = sorted.at(order === 'asc' ? -1 : 0)
  return key === undefined ? { failure: 'no tag is left to choose from' } : { key }
}

/** `asc` picks the highest number. One key that is no number fails the whole policy (policy/numerical.go). */
export function numericalChoice(keys: readonly string[], order: Order): Choice {
  let best: { key: string; value: number } | undefined
  for (const key of keys) {
    const value = parseGoFloat(key)
    if (value === undefined)
      return { failure: `${JSON.stringify(key)} is not a number, so Flux picks nothing` }
    const worse = best !== undefined && (order === 'asc' ? value < best.value : value > best.value)
    if (!worse) best = { key, value }
  }
  return best === undefined ? { failure: 'no tag is left to choose from' } : { key: best.key }
}

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i
const hexadecimal = /^(?<sign>[+-]?)0x(?<whole>[\da-f]*)\.?(?<fraction>[\da-f]*)p(?<exponent>[+-]?\d+)$/i
const special = /^(?<sign>[+-]?)(?:inf|infinity|(?<nan>nan))$/i

/** A number as Go's strconv.ParseFloat reads it; undefined where that is an error, overflow included. */
export function parseGoFloat(text: string): number | undefined {
  const named = special.exec(text)?.groups
  if (named)
    return named['nan'] ? (named['sign'] ? undefined : NaN) : named['sign'] === '-' ? -Infinity : Infinity
  const value = decimal.test(text) ? Number(text) : hexFloat(text)
  return value === undefined || !Number.isFinite(value) ? undefined : value
}

function hexFloat(text: string): number | undefined {
  const parts = hexadecimal.exec(text)?.groups
  const { sign = '', whole = '', fraction = '', exponent = '' } = parts ?? {}
  if (!parts || whole + fraction === '') return undefined
  const value = Number(`0x${whole}${fraction}`) * 2 ** (Number(exponent) - 4 * fraction.length)
  return sign === '-' ? -value : value
}
