import { ExpectedError, type Place } from '@pte/report'
import type { Path } from '@pte/resource'
import { locate } from '@pte/yaml'

/** A YAML file of helm's, with what is needed to complain about it. */
export interface YamlSource {
  text: string
  /** How messages name it. */
  name: string
  /** Rule of the findings about it. */
  rule: string
  /**
   * Refuses an unquoted scalar that helm would turn into another text: `1.10` into `1.1`, `yes` into `true`.
   * Otherwise it is read as helm does.
   */
  strict: boolean
  place: (line: number) => Place
}

/** A value in a YAML file. */
export interface YamlNode {
  value: unknown
  /** The same with every scalar as it is written. */
  written: unknown
  path: Path
  source: YamlSource
}

/** Refuses the value at a node; the message is a sentence that starts with what is wrong. */
export function refuse(node: YamlNode, message: string, help?: string): never {
  throw new ExpectedError({
    rule: node.source.rule,
    message,
    ...(help === undefined ? {} : { help }),
    at: placeOf(node),
  })
}

export function placeOf({ source, path }: YamlNode): Place {
  return source.place(locate(source.text, 0, path)?.line ?? 1)
}

/** The entries of a mapping. An absent or null one has none. */
export function fieldsOf(node: YamlNode): [string, YamlNode][] {
  if (node.value === null || node.value === undefined) return []
  if (!isMapping(node.value)) refuse(node, `${nameOf(node)} must be a mapping, but is ${kindOf(node)}`)
  const written = isMapping(node.written) ? node.written : {}
  return Object.entries(node.value).map(([key, value]) => [
    key,
    { value, written: written[key], path: [...node.path, key], source: node.source },
  ])
}

/** The items of a list, each read by `read`. An absent or null list has none. */
export function listOf<T>(node: YamlNode, read: (item: YamlNode) => T): T[] {
  if (node.value === null || node.value === undefined) return []
  if (!Array.isArray(node.value)) refuse(node, `${nameOf(node)} must be a list, but is ${kindOf(node)}`)
  const written: unknown[] = Array.isArray(node.written) ? node.written : []
  return node.value.map((value: unknown, index) =>
    read({ value, written: written[index], path: [...node.path, index], source: node.source }),
  )
}

/** A text. Null is the empty one, as for helm. */
export function textOf(node: YamlNode): string {
  const { value, written, source } = node
  if (typeof value === 'string') return value
  if (value === null || value === undefined) return ''
  if (typeof value !== 'number' && typeof value !== 'boolean') {
    refuse(node, `${nameOf(node)} must be a text, but is ${kindOf(node)}`)
  }
  const text = String(value)
  if (source.strict && text !== written) {
    refuse(
      node,
      `${nameOf(node)} is the unquoted ${String(written)}, which helm reads as ${text}`,
      `Quote it: ${String(node.path.at(-1))}: "${String(written)}"`,
    )
  }
  return text
}

export function flagOf(node: YamlNode): boolean {
  if (node.value === null || node.value === undefined) return false
  if (typeof node.value !== 'boolean')
    refuse(node, `${nameOf(node)} must be true or false, but is ${kindOf(node)}`)
  return node.value
}

/** A mapping of texts. */
export function textsByKey(node: YamlNode): Record<string, string> {
  return Object.fromEntries(fieldsOf(node).map(([key, value]) => [key, textOf(value)]))
}

/** How a message names a node: `version in charts/app/Chart.yaml`. */
export function nameOf({ path, source }: YamlNode): string {
  const field = path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  )
  return field === '' ? source.name : `${field} in ${source.name}`
}

function kindOf({ value }: YamlNode): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'a mapping' : `a ${typeof value}`
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
