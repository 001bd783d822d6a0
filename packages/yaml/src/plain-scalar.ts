import { enter, refuse, type Cursor } from './cursor.ts'
import { parseScalar } from './scalar.ts'

/** What a plain scalar may neither begin with nor hold; the last one is infinity, which only some values may be. */
const notPlain = /^-(?: |$)|^[?:#,[\]{}&*!|>'"%@`]|: |:$|^[-+]?\.(?:inf|nan)$/i
/** Texts that are quoted from end to end, with or without a comment behind, and those that the next line goes on with. */
const singleQuoted = { whole: /^'((?:[^']|'')*)'(?: +#.*)?$/, open: /^'(?:[^']|'')*$/ }
/** Without escapes. */
const doubleQuoted = { whole: /^"([^"\\]*)"(?: +#.*)?$/, open: /^"[^"\\]*$/ }
const notContinued = /^[-?:#]|: |:$| #/

/** The value that begins with this text behind a key or a dash; `next` is the start of the line below. */
export function readValue(cursor: Cursor, value: string, indent: number, next: number): unknown {
  const first = value.charCodeAt(0)
  if (first === 0x7c) return readLiteral(cursor, value, indent, next)
  enter(cursor, next)
  if (first === 0x22) return readQuoted(cursor, value, doubleQuoted, indent, next)
  if (first === 0x27) return readQuoted(cursor, value, singleQuoted, indent, next).replaceAll("''", "'")
  const comment = value.indexOf(' #')
  const plain = comment < 0 ? value : value.slice(0, comment).trimEnd()
  if (plain === '{}') return {}
  if (plain === '[]') return []
  if (plain === '' || first === 0x20 || notPlain.test(plain)) refuse()
  if (cursor.indent <= indent) return parseScalar(plain)
  return comment < 0 ? readContinued(cursor, value, indent, next) : refuse()
}

/** A quoted scalar, between its quotes; its lines, if it has several, become one. */
function readQuoted(
  cursor: Cursor,
  start: string,
  { whole, open }: typeof doubleQuoted,
  indent: number,
  next: number,
): string {
  let value = start
  let expected = next
  while (open.test(value)) {
    if (cursor.indent <= indent || cursor.position !== expected) refuse()
    expected = cursor.text.indexOf('\n', expected) + 1
    value += ` ${cursor.text.slice(cursor.position, expected).trim()}`
    enter(cursor, expected)
  }
  return whole.exec(value)?.[1] ?? refuse()
}

/** A plain scalar of several lines, which become one. */
function readContinued(cursor: Cursor, start: string, indent: number, next: number): unknown {
  const { text } = cursor
  let value = start
  let expected = next
  while (cursor.indent > indent) {
    // A blank line or a comment is between: one is kept as a line break, after the other no text may come.
    if (cursor.position !== expected) refuse()
    expected = text.indexOf('\n', cursor.position) + 1
    const line = text.slice(cursor.position + cursor.indent, expected - 1).trimEnd()
    if (notContinued.test(line)) refuse()
    value += ` ${line}`
    enter(cursor, expected)
  }
  return parseScalar(value)
}

/** A literal scalar (`|`), whose margin its first line tells. */
function readLiteral(cursor: Cursor, header: string, indent: number, start: number): string {
  if (header !== '|' && header !== '|-') refuse()
  const { text } = cursor
  let first = start
  while (text.charCodeAt(first) === 0x20) first++
  if (first - start <= indent || text.charCodeAt(first) === 0x0a) refuse()
  const margin = text.slice(start, first)
  const end = endOfLiteral(text, start, margin)
  enter(cursor, end)
  const lines = text.slice(first, end).replaceAll(`\n${margin}`, '\n')
  let length = lines.length
  while (lines.charCodeAt(length - 1) === 0x0a) length--
  return lines.slice(0, length) + (header === '|' ? '\n' : '')
}

/** The start of the first line that is not indented as far as the margin. */
function endOfLiteral(text: string, start: number, margin: string): number {
  let position = start
  while (text.startsWith(margin, position) || text.charCodeAt(position) === 0x0a)
    position = text.indexOf('\n', position) + 1
  // A line of a few spaces is a part of the text, too, but not worth the trouble.
  return /^ *\n/.test(text.slice(position, position + margin.length)) ? refuse() : position
}
