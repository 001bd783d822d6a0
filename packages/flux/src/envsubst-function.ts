import { matchesGlob } from './envsubst-glob.ts'

/**
 * The value of `${variable<operator>…}` (fluxcd/pkg/envsubst/funcs.go). Lengths and offsets count bytes of UTF-8, as
 * in Go. An operator that does not exist, such as `,^`, gives the value itself.
 */
export function applyFunction(operator: string, value: string, args: readonly string[]): string {
  const [first = '', second = ''] = args
  switch (operator) {
    case ',':
      return mapFirst(value, (character) => character.toLowerCase())
    case ',,':
      return value.toLowerCase()
    case '^':
      return mapFirst(value, (character) => character.toUpperCase())
    case '^^':
      return value.toUpperCase()
    case '#':
      return args.length === 0 ? String(Buffer.byteLength(value)) : withoutPrefix(value, first, 'shortest')
    case '##':
      return withoutPrefix(value, first, 'longest')
    case '%':
      return reversed(withoutPrefix(reversed(value), reversed(first), 'shortest'))
    case '%%':
      return reversed(withoutPrefix(reversed(value), reversed(first), 'longest'))
    case ':':
      return substring(value, args)
    case '/':
      return value.replace(first, () => second)
    case '//':
      return value.replaceAll(first, () => second)
    case '/#':
      return args.length === 2 && value.startsWith(first) ? second + value.slice(first.length) : value
    case '/%':
      return args.length === 2 && value.endsWith(first)
        ? value.slice(0, value.length - first.length) + second
        : value
    default:
      return value === '' ? args.join('') : value
  }
}

function mapFirst(value: string, change: (character: string) => string): string {
  return value.replace(/^./su, change)
}

function reversed(value: string): string {
  return Array.from(value).reverse().join('')
}

/**
 * Drops the shortest or longest prefix that is not empty and that the glob matches. Go cuts between bytes, also inside
 * of a character: what is left of it are bytes that are no text, U+FFFD each.
 */
function withoutPrefix(value: string, glob: string, wanted: 'shortest' | 'longest'): string {
  const bytes = Buffer.from(value)
  let found = 0
  for (let length = bytes.length; length > 0; length -= 1) {
    const matches = matchesGlob(glob, prefixText(bytes, length))
    if (matches === undefined) return value
    if (matches) found = length
    if (matches && wanted === 'longest') break
  }
  return bytes.subarray(found).toString()
}

/** The first `length` bytes as characters; each byte of a character that is cut off is one of its own. */
function prefixText(bytes: Buffer, length: number): string {
  let whole = length
  while (isContinuation(bytes[whole])) whole -= 1
  return bytes.toString('utf8', 0, whole) + '\uFFFD'.repeat(length - whole)
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80
}

/** `:offset` and `:offset:length` in bytes; a number that is none gives the value as it is. */
function substring(value: string, [offset = '', length]: readonly string[]): string {
  const bytes = Buffer.from(value)
  const start = integer(offset)
  if (start === undefined) return value
  const from = start < 0 ? Math.max(bytes.length + start, 0) : start
  if (length === undefined) return bytes.subarray(from).toString()
  const count = integer(length)
  if (count === undefined) return value
  const to = count < 0 ? bytes.length + count : from + count
  return to < from ? '' : bytes.subarray(from, to).toString()
}

function integer(text: string): number | undefined {
  return /^[+-]?\d+$/.test(text) ? Number(text) : undefined
}
