import { SubstitutionError } from './substitution-error.ts'

export type TemplateNode = string | TemplateCall

/** `${variable}` with what is done to its value. */
export interface TemplateCall {
  variable: string
  /** Empty for a plain `${variable}`; `#` without arguments for `${#variable}`. */
  operator: string
  args: TemplateNode[]
}

/** Real templates nest two or three deep. */
const depthLimit = 100

/** Splits a text into what stays and calls, by the grammar of fluxcd/pkg/envsubst/parse. */
export function parseTemplate(text: string): TemplateNode[] {
  const nodes: TemplateNode[] = []
  let position = 0
  for (let dollar = text.indexOf('$'); dollar >= 0; dollar = text.indexOf('$', position)) {
    const next = text[dollar + 1]
    if (next === '{') {
      const cursor = createCursor(text, dollar)
      nodes.push(text.slice(position, dollar), parseCall(cursor, 0))
      position = cursor.position
    } else {
      nodes.push(text.slice(position, dollar + 1))
      // Of a pair of dollars the second is dropped, and starts nothing.
      position = dollar + (next === '$' ? 2 : 1)
    }
  }
  nodes.push(text.slice(position))
  return nodes
}

interface Cursor {
  position: number
  peek: () => string | undefined
  startsCall: () => boolean
  /** Takes what a sticky pattern matches here. */
  take: (pattern: RegExp) => string | undefined
  /** As `take`, and a failure for this reason where it does not match. */
  need: (pattern: RegExp, reason: string) => string
  fail: (reason: string) => never
}

function createCursor(text: string, start: number): Cursor {
  const cursor: Cursor = {
    position: start,
    peek: () => text[cursor.position],
    startsCall: () => text.startsWith('${', cursor.position),
    take(pattern) {
      pattern.lastIndex = cursor.position
      const found = pattern.exec(text)?.[0]
      cursor.position += found?.length ?? 0
      return found
    },
    need: (pattern, reason) => cursor.take(pattern) ?? cursor.fail(reason),
    fail(reason) {
      throw new SubstitutionError(reason, start)
    },
  }
  return cursor
}

const identifier = /[\p{L}\p{Nd}_]+/uy
const closing = /\}/y

function parseCall(cursor: Cursor, depth: number): TemplateCall {
  if (depth > depthLimit) cursor.fail('too many nested substitutions')
  cursor.position += '${'.length
  if (cursor.take(/#/y) !== undefined) {
    const variable = cursor.need(identifier, 'bad substitution')
    cursor.need(closing, 'bad substitution')
    return { variable, operator: '#', args: [] }
  }
  const variable = cursor.need(identifier, 'unable to parse variable name')
  const operator = cursor.take(/:[=\-?+]|=|:|[,^]{1,2}|\/[/#%]?|##?|%%?/y)
  if (operator === undefined) {
    cursor.need(closing, 'missing closing brace')
    return { variable, operator: '', args: [] }
  }
  const args = parseArguments(cursor, operator, depth)
  cursor.need(closing, 'bad substitution')
  return { variable, operator, args }
}

// Each stops before a nested call.
const untilBrace = /(?:(?!\$\{)[^}])+/y
const untilColon = /(?:(?!\$\{)[^:}])+/y
const untilSlash = /(?:\\[/\\]|\$\$|(?!\$\{)[^/])+/y
const replacement = /(?:\\[/\\]|\$\$|(?!\$\{)[^}])+/y

function parseArguments(cursor: Cursor, operator: string, depth: number): TemplateNode[] {
  const argument = (accepts: RegExp): TemplateNode => parseArgument(cursor, accepts, depth)
  switch (operator) {
    case ',':
    case ',,':
    case '^':
    case '^^':
    case ',^':
    case '^,':
      return []
    case ':': {
      // The library loses its place here: before the end of the text, and before what is not ASCII.
      if ((cursor.peek() ?? '\u{80}') >= '\u{80}') cursor.fail('bad substitution')
      const offset = argument(untilColon)
      return cursor.take(/:+/y) === undefined ? [offset] : [offset, argument(untilBrace)]
    }
    case '#':
    case '##':
    case '%':
    case '%%':
      return [argument(untilBrace)]
    default:
      return operator.startsWith('/') ? parseReplacement(cursor, argument) : parseDefault(cursor, argument)
  }
}

/** A default is the only argument that is made of any number of texts and calls. */
function parseDefault(cursor: Cursor, argument: (accepts: RegExp) => TemplateNode): TemplateNode[] {
  const args: TemplateNode[] = []
  while (cursor.peek() !== '}') args.push(argument(untilBrace))
  return args
}

function parseReplacement(cursor: Cursor, argument: (accepts: RegExp) => TemplateNode): TemplateNode[] {
  const pattern = unescaped(argument(untilSlash))
  cursor.need(/\/+/y, 'bad substitution')
  return cursor.peek() === '}' ? [pattern] : [pattern, unescaped(argument(replacement))]
}

function parseArgument(cursor: Cursor, accepts: RegExp, depth: number): TemplateNode {
  if (cursor.startsCall()) return parseCall(cursor, depth + 1)
  return cursor.need(accepts, 'unable to parse substitution within function')
}

function unescaped(node: TemplateNode): TemplateNode {
  return typeof node === 'string' ? node.replace(/\\([/\\])|\$(\$)/g, '$1$2') : node
}
