const letter = /\p{L}/u

/**
 * Order of the keys of a mapping in YAML that go-yaml v2 writes (`keyList.Less` in `sorter.go`): by code point, but
 * runs of digits by their value, and letters after everything else.
 */
export function compareKeys(left: string, right: string): number {
  const shorter = Math.min(left.length, right.length)
  let index = 0
  while (index < shorter && left.charCodeAt(index) === right.charCodeAt(index)) index++
  if (index === shorter) return left.length - right.length
  const a = left.codePointAt(index) ?? 0
  const b = right.codePointAt(index) ?? 0
  const aIsLetter = isLetter(a, left, index)
  const bIsLetter = isLetter(b, right, index)
  if (aIsLetter && bIsLetter) return a - b
  if (aIsLetter || bIsLetter) return bIsLetter ? -1 : 1
  return isDigit(a) || isDigit(b) ? compareDigits(left, right, index) : a - b
}

function isLetter(code: number, text: string, index: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
  return letter.test(String.fromCodePoint(text.codePointAt(index) ?? 0))
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function compareDigits(left: string, right: string, index: number): number {
  const lead =
    hasSignificantDigitBefore(left, index) && (left[index] === '0' || right[index] === '0') ? '1' : ''
  const a = digitsFrom(left, index)
  const b = digitsFrom(right, index)
  const aValue = Number(lead + a)
  const bValue = Number(lead + b)
  if (aValue !== bValue) return aValue - bValue
  return a.length - b.length || left.charCodeAt(index) - right.charCodeAt(index)
}

/** A 0 within a number counts as a digit, one at its start does not. */
function hasSignificantDigitBefore(text: string, index: number): boolean {
  for (let i = index - 1; i >= 0 && isDigit(text.charCodeAt(i)); i--) if (text[i] !== '0') return true
  return false
}

function digitsFrom(text: string, start: number): string {
  let end = start
  while (end < text.length && isDigit(text.charCodeAt(end))) end++
  return text.slice(start, end)
}
