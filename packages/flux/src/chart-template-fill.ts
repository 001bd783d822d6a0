import type { JsonObject, JsonValue } from '@pte/resource'
import type { TemplatePart } from './chart-template.ts'
import { jsonObject } from './field.ts'

/** Stands where a template does what only Helm can tell. */
export const unknownText = 'pte-unknown-template'

export interface TemplateScope {
  /** `.` */
  dot: JsonValue
  /** `$`: `.Release`, `.Chart` and `.Values`. */
  root: JsonObject
  definitions: ReadonlyMap<string, readonly TemplatePart[]>
  /** How many `include` deep. */
  depth: number
}

const depthLimit = 10

/**
 * Fills in the simple part of Helm's template language, enough to know the names that a chart gives: fields,
 * `include`, `printf`, `if` and `with` on a field, and the `functions` below. Loops are left out, and everything else
 * becomes `unknownText`.
 */
export function fillTemplate(parts: readonly TemplatePart[], scope: TemplateScope): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text
      if (part.kind === 'action') return evaluate(part.expression, scope)
      if (part.keyword !== 'if' && part.keyword !== 'with') return ''
      const value = /^\$?\.[\w.]*$/.test(part.expression) ? fieldOf(part.expression, scope) : true
      if (isEmpty(value)) return fillTemplate(part.otherwise, scope)
      return fillTemplate(part.body, part.keyword === 'with' ? { ...scope, dot: value } : scope)
    })
    .join('')
}

function evaluate(expression: string, scope: TemplateScope): string {
  const [first = '', ...pipes] = expression.split(/\s*\|\s*/)
  let value = commandValue(words(first), scope)
  for (const pipe of pipes) {
    const [name = '', ...args] = words(pipe)
    value = value === undefined ? undefined : call(name, args, value, scope)
  }
  return value ?? unknownText
}

function words(command: string): string[] {
  return command.match(/"[^"]*"|`[^`]*`|[^\s"`]+/g) ?? []
}

function commandValue(command: readonly string[], scope: TemplateScope): string | undefined {
  const [name = '', ...args] = command
  if (name === 'include' || name === 'template') return included(args, scope)
  if (name === 'printf') {
    const [format = '', ...values] = args.map((arg) => argument(arg, scope))
    return values.includes(undefined) ? undefined : format.replace(/%[sdv]/g, () => values.shift() ?? '')
  }
  if (args.length === 0) return argument(name, scope)
  const value = argument(args.at(-1) ?? '', scope)
  return value === undefined ? undefined : call(name, args.slice(0, -1), value, scope)
}

function included([name = '', dot = '.']: readonly string[], scope: TemplateScope): string | undefined {
  const body = scope.definitions.get(name.slice(1, -1))
  if (!body || scope.depth >= depthLimit) return undefined
  return fillTemplate(body, { ...scope, dot: fieldOf(dot, scope) ?? null, depth: scope.depth + 1 }).trim()
}

type TemplateFunction = (value: string, first: string, second: string) => string

const functions: Readonly<Record<string, TemplateFunction>> = {
  quote: (value) => JSON.stringify(value),
  squote: (value) => `'${value}'`,
  lower: (value) => value.toLowerCase(),
  trunc: (value, length) => value.slice(0, Number(length)),
  trimSuffix: (value, suffix) =>
    value.endsWith(suffix) ? value.slice(0, value.length - suffix.length) : value,
  replace: (value, from, to) => value.replaceAll(from, () => to),
  default: (value, fallback) => (value === '' ? fallback : value),
  indent: (value, width) => value.replace(/^/gm, ' '.repeat(Number(width))),
  nindent: (value, width) => `\n${value.replace(/^/gm, ' '.repeat(Number(width)))}`,
}

function call(
  name: string,
  args: readonly string[],
  value: string,
  scope: TemplateScope,
): string | undefined {
  const [first = '', second = ''] = args.map((arg) => argument(arg, scope) ?? '')
  return functions[name]?.(value, first, second)
}

/** A literal or a field, as text; undefined for what is neither. */
function argument(word: string, scope: TemplateScope): string | undefined {
  if (/^["`]/.test(word)) return word.slice(1, -1)
  if (/^-?\d+$/.test(word)) return word
  if (!/^\$?\.[\w.]*$/.test(word)) return undefined
  const value = fieldOf(word, scope)
  return typeof value === 'object' && value !== null ? undefined : String(value ?? '')
}

function fieldOf(path: string, { dot, root }: TemplateScope): JsonValue | undefined {
  const steps = path
    .replace(/^\$/, '')
    .split('.')
    .filter((step) => step !== '')
  return steps.reduce<JsonValue | undefined>(
    (value, step) => jsonObject(value)[step],
    path.startsWith('$') ? root : dot,
  )
}

/** As in Go: what is false, zero or has nothing in it. */
function isEmpty(value: JsonValue | undefined): value is undefined {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0
  return value === undefined || value === null || value === false || value === '' || value === 0
}
