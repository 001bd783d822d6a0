import { enter, notSimple, refuse, type Cursor } from './cursor.ts'
import { markEmptyField } from './empty-field.ts'
import { readValue } from './plain-scalar.ts'

/** Characters that need more care than is taken here: tabs and other white space, controls, surrogates. */
const unusual = /[^\n\x20-\x7e\u00a1-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]|[^\S \n]/
const entryPattern = /([A-Za-z_$/][\w./$-]*):(?: +([^\n]*))?\n/y
/** Keys that are something else than text, or that can't be assigned. */
const specialKey = /^(?:true|false|null|__proto__)$/i
const deepest = 100

/**
 * Reads the documents of YAML as programs and most people write it: mappings and lists in block style, scalars that
 * are plain, literal or simply quoted. A third of the time that a full parser takes, which is most of the time of a
 * run. Undefined for any text that has something else in it, or a mistake: the full parser tells which.
 */
export function readPlainYaml(text: string, manifest: boolean): unknown[] | undefined {
  if (!text.endsWith('\n') || unusual.test(text)) return undefined
  const cursor: Cursor = { text, manifest, position: 0, indent: -1 }
  const documents: unknown[] = []
  try {
    enter(cursor, 0)
    while (cursor.position < text.length) {
      if (atMarker(cursor)) enter(cursor, cursor.position + '---\n'.length)
      if (cursor.indent !== 0) return undefined
      documents.push(readMapping(cursor, 0, 0))
    }
    return documents.length === 0 ? undefined : documents
  } catch (error) {
    if (error !== notSimple) throw error
    return undefined
  }
}

function atMarker({ text, position }: Cursor): boolean {
  return text.startsWith('---\n', position)
}

/** The mapping whose entries begin at column `indent`; the first one may stand behind the dash of a list. */
function readMapping(cursor: Cursor, indent: number, depth: number, start?: number): object {
  if (depth > deepest) refuse()
  const mapping: Record<string, unknown> = {}
  let at = start ?? cursor.position + indent
  do {
    entryPattern.lastIndex = at
    const found = entryPattern.exec(cursor.text)
    const key = found?.[1] ?? ''
    if (!found || specialKey.test(key) || Object.hasOwn(mapping, key)) refuse()
    const next = entryPattern.lastIndex
    const value = found[2]
    if (value === undefined || value === '') readBelow(cursor, mapping, key, indent, depth, next)
    else mapping[key] = readValue(cursor, value.trimEnd(), indent, next)
    at = cursor.position + indent
  } while (cursor.indent === indent && !startsItem(cursor, at))
  if (cursor.indent > indent) refuse()
  return mapping
}

function startsItem({ text }: Cursor, at: number): boolean {
  return text.charCodeAt(at) === 0x2d
}

/** What stands below a key: an indented mapping, a list that may be at the same column, or nothing. */
function readBelow(
  cursor: Cursor,
  mapping: Record<string, unknown>,
  key: string,
  indent: number,
  depth: number,
  next: number,
): void {
  enter(cursor, next)
  const inner = cursor.indent
  const list = inner >= indent && startsItem(cursor, cursor.position + inner)
  if (list) mapping[key] = readList(cursor, inner, depth + 1)
  else if (inner > indent) mapping[key] = readMapping(cursor, inner, depth + 1)
  else {
    mapping[key] = null
    if (cursor.manifest) markEmptyField(mapping, key)
  }
}

function readList(cursor: Cursor, indent: number, depth: number): unknown[] {
  if (depth > deepest) refuse()
  const { text } = cursor
  const items: unknown[] = []
  while (cursor.indent === indent && startsItem(cursor, cursor.position + indent)) {
    const at = cursor.position + indent + '- '.length
    if (text.charCodeAt(at - 1) !== 0x20) refuse()
    entryPattern.lastIndex = at
    if (entryPattern.test(text)) items.push(readMapping(cursor, indent + 2, depth + 1, at))
    else {
      const end = text.indexOf('\n', at)
      items.push(readValue(cursor, text.slice(at, end).trimEnd(), indent, end + 1))
    }
  }
  if (cursor.indent > indent) refuse()
  return items
}
