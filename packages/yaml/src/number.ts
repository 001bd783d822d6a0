const decimalInteger = /^[-+]?(?:0|[1-9]\d*)$/
const prefixedInteger = /^([-+]?)0(?:[xX]([\da-fA-F]+)|[bB]([01]+)|[oO]?([0-7]+))$/
const decimalFloat = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/
const largest = 2n ** 64n - 1n
const smallest = -(2n ** 63n)

/**
 * The number that a plain scalar stands for to Go's YAML libraries (yaml v2 and v3, `resolve.go`), undefined when it
 * is a string to them. Underscores are ignored, a leading 0 means octal. Integers are exact up to 64 bits (a bigint
 * past 2^53); longer ones become floats, and a float that overflows is a string.
 */
export function parseNumber(text: string): number | bigint | undefined {
  // Text that begins with a point is taken as it is.
  const plain = text.startsWith('.') ? text : withoutUnderscores(text)
  if (decimalInteger.test(plain) && plain.length < 16) return Number(plain) + 0
  const integer = parseInteger(plain)
  if (integer !== undefined) return integer
  const float = decimalFloat.test(plain) ? Number(plain) : NaN
  return Number.isFinite(float) ? float + 0 : undefined
}

function withoutUnderscores(text: string): string {
  return text.includes('_') ? text.replaceAll('_', '') : text
}

/** The integer of at most 64 bits that a scalar stands for. */
export function parseInteger(text: string): number | bigint | undefined {
  const integer = anyInteger(withoutUnderscores(text))
  return integer !== undefined && integer <= largest && integer >= smallest ? exact(integer) : undefined
}

function anyInteger(text: string): bigint | undefined {
  if (decimalInteger.test(text)) return BigInt(text.startsWith('+') ? text.slice(1) : text)
  const prefixed = prefixedInteger.exec(text)
  if (!prefixed) return undefined
  const [, sign, hex, binary, octal] = prefixed
  const magnitude = BigInt(hex ? `0x${hex}` : binary ? `0b${binary}` : `0o${octal ?? '0'}`)
  return sign === '-' ? -magnitude : magnitude
}

function exact(integer: bigint): number | bigint {
  const number = Number(integer)
  return Number.isSafeInteger(number) ? number : integer
}

/** A number as Go prints it after a round trip through JSON: what fits 64 bits in full, the rest in `%g` form. */
export function formatNumber(value: number | bigint): string {
  if (typeof value === 'bigint') return String(value)
  if (Number.isInteger(value) && value < 2 ** 64 && value > -(2 ** 63)) return String(value + 0)
  const [mantissa = '', power = ''] = value.toExponential().split('e')
  const exponent = Number(power)
  // Here JavaScript, too, writes no exponent.
  if (exponent >= -4 && Math.abs(value) < 1e6) return String(value)
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`
}
