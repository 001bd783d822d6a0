import { parseTemplate, type TemplateNode } from './envsubst-template.ts'
import { applyFunction } from './envsubst-function.ts'

/** The value of a variable; undefined for one that has none. */
export type Lookup = (name: string) => string | undefined

export interface Substituted {
  text: string
  /** Variables without a value that are used without a default, in order of appearance. */
  unset: string[]
}

/** These give a value to a variable that has none, so its absence is no mistake. */
const defaultOperators = new Set([':-', ':=', ':?', ':+', '='])

/**
 * Replaces `${…}` as Flux's fluxcd/pkg/envsubst does, which is not what a shell does: `:-`, `:=`, `:?`, `:+` and `=`
 * all give a default, `$NAME` stays, and `$$` gives one `$` wherever it stands.
 * `unknown` stands in for a variable that may have a value, where no default is given.
 *
 * @throws {SubstitutionError} for what that program refuses too.
 */
export function substitute(text: string, lookup: Lookup, unknown?: (name: string) => string): Substituted {
  const unset: string[] = []
  const evaluate = (node: TemplateNode): string => {
    if (typeof node === 'string') return node
    const args = node.args.map(evaluate)
    const value = lookup(node.variable)
    if (value !== undefined || defaultOperators.has(node.operator))
      return applyFunction(node.operator, value ?? '', args)
    if (unknown) return unknown(node.variable)
    unset.push(node.variable)
    return applyFunction(node.operator, '', args)
  }
  return { text: parseTemplate(text).map(evaluate).join(''), unset }
}
