import { compareKeys } from './natural-order.ts'
import { formatNumber } from './number.ts'
import { doubleQuoted, folded, literal } from './scalar-text.ts'
import { styleOf } from './scalar-style.ts'

/** Longer keys, in bytes, are written in the `? key` form. */
const longestSimpleKey = 128

/**
 * Writes a JSON value as YAML, byte for byte as kustomize does (sigs.k8s.io/yaml over go-yaml v2): keys sorted,
 * lists not indented below their key, text folded after column 80. Ends with a line break.
 *
 * @throws TypeError for what JSON has not, such as NaN.
 */
export function writeYaml(value: unknown): string {
  const text = nodeText(value, 0, 0)
  return text.endsWith('\n') ? text : `${text}\n`
}

/** A node whose first line begins at `column`, with its further lines at `indent`. */
function nodeText(value: unknown, indent: number, column: number): string {
  if (typeof value === 'object' && value !== null) {
    return Array.isArray(value) ? sequenceText(value, indent) : mappingText(value, indent)
  }
  return scalarText(value, indent, column)
}

function mappingText(mapping: object, indent: number): string {
  const entries = Object.entries(mapping)
  if (entries.length === 0) return '{}'
  if (entries.length > 1) entries.sort(([left], [right]) => compareKeys(left, right))
  const margin = `\n${' '.repeat(indent)}`
  let text = ''
  for (const [key, value] of entries) {
    if (text !== '') text += text.endsWith('\n') ? margin.slice(1) : margin
    text += entryText(key, value, indent)
  }
  return text
}

function entryText(key: string, value: unknown, indent: number): string {
  const style = styleOf(key)
  if (key.includes('\n') || (key.length > 40 && Buffer.byteLength(key) > longestSimpleKey)) {
    const first = `? ${scalarText(key, indent + 2, indent + 2)}`
    const break_ = first.endsWith('\n') ? '' : '\n'
    return `${first}${break_}${' '.repeat(indent)}: ${nodeText(value, indent + 2, indent + 2)}`
  }
  const simple =
    style === 'plain' ? key : style === 'single-quoted' ? `'${key.replaceAll("'", "''")}'` : doubleQuoted(key)
  return `${simple}:${valueText(value, indent, indent + simple.length + 1)}`
}

/** What follows the colon: a collection begins on the next line, anything else after a space. */
function valueText(value: unknown, indent: number, column: number): string {
  if (typeof value !== 'object' || value === null) return ` ${scalarText(value, indent + 2, column + 1)}`
  if (Array.isArray(value)) {
    return value.length === 0 ? ' []' : `\n${' '.repeat(indent)}${sequenceText(value, indent)}`
  }
  const text = mappingText(value, indent + 2)
  return text === '{}' ? ' {}' : `\n${' '.repeat(indent + 2)}${text}`
}

function sequenceText(items: readonly unknown[], indent: number): string {
  if (items.length === 0) return '[]'
  const margin = `\n${' '.repeat(indent)}`
  let text = ''
  for (const item of items) {
    if (text !== '') text += text.endsWith('\n') ? margin.slice(1) : margin
    text += `- ${nodeText(item, indent + 2, indent + 2)}`
  }
  return text
}

function scalarText(value: unknown, indent: number, column: number): string {
  switch (typeof value) {
    case 'string':
      return stringText(value, indent, column)
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${value} is not a JSON value`)
      return formatNumber(value)
    case 'bigint':
      return formatNumber(value)
    case 'boolean':
      return String(value)
    default:
      if (value !== null) throw new TypeError(`${typeof value} is not a JSON value`)
      return 'null'
  }
}

function stringText(text: string, indent: number, column: number): string {
  switch (styleOf(text)) {
    case 'plain':
      return folded(text, indent, column)
    case 'single-quoted':
      return `'${folded(text.replaceAll("'", "''"), indent, column + 1, true)}'`
    case 'double-quoted':
      return doubleQuoted(text, { indent, column: column + 1 })
    case 'literal':
      return literal(text, indent)
  }
}
