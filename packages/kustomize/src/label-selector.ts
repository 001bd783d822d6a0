import type { JsonObject } from '@pte/resource'
import { textOf } from './transform/list-element.ts'

/** Thrown when a text is no label selector. */
export class LabelSelectorError extends Error {}

type Requirement = (labels: JsonObject) => boolean

const requirement =
  /^(?:(!)\s*([\w./-]+)|([\w./-]+)(?:\s+(in|notin)\s*\(([^()]*)\)|\s*(==|=|!=|>|<)\s*([\w.-]*))?)$/

/**
 * A Kubernetes label selector (`app=web,tier in (a, b),!canary`) as a test of labels; an empty one fits everything.
 * The test throws LabelSelectorError when the text does not follow the grammar.
 */
export function labelMatcher(selector: string): Requirement {
  // Upstream reads it only when it comes to an object that fits in all other respects.
  let requirements: Requirement[] | undefined
  return (labels) => (requirements ??= divide(selector).map(parse)).every((holds) => holds(labels))
}

/** Divides at commas outside of parentheses. */
function divide(selector: string): string[] {
  if (selector.trim() === '') return []
  return selector.split(/,(?![^()]*\))/).map((part) => part.trim())
}

function parse(text: string): Requirement {
  const found = requirement.exec(text)
  if (!found) throw new LabelSelectorError(`"${text}" is no label selector`)
  const [, not, absent = '', key = '', set, members = '', operator, value = ''] = found
  if (not) return (labels) => !Object.hasOwn(labels, absent)
  const has = (labels: JsonObject): boolean => Object.hasOwn(labels, key)
  const of = (labels: JsonObject): string => textOf(labels[key])
  if (set) {
    const values = new Set(members.split(',').map((member) => member.trim()))
    return (labels) => (has(labels) && values.has(of(labels))) === (set === 'in')
  }
  switch (operator) {
    case '!=':
      return (labels) => !has(labels) || of(labels) !== value
    case '>':
      return (labels) => has(labels) && Number(of(labels)) > Number(value)
    case '<':
      return (labels) => has(labels) && Number(of(labels)) < Number(value)
    case undefined:
      return has
    default:
      return (labels) => has(labels) && of(labels) === value
  }
}
