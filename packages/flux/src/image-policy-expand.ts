import { nameGroups } from './image-policy-groups.ts'
import type { PatternMatch } from './image-policy-pattern.ts'

// Go takes the longest run of letters, digits and underscores as a name; Unicode ones too.
const reference = /\$(?:(?<dollar>\$)|(?<name>[\p{L}\p{Nd}_]+)|\{(?<braced>[\p{L}\p{Nd}_]+)\})/gu
/** Go reads a name as the number of a group when it has no leading zero and stays below 10^9. */
const groupNumber = /^(?:0|[1-9]\d{0,8})$/

/**
 * Fills in a template as Go's Regexp.ExpandString does: `$1`, `$name`, `${name}`, `$$`.
 * A group that does not exist or took no part gives nothing; a malformed reference stays as it is.
 */
export function expandTemplate(template: string, match: PatternMatch): string {
  return template.replace(reference, (...args: unknown[]) => {
    const { dollar, name, braced } = args.at(-1) as Record<'dollar' | 'name' | 'braced', string | undefined>
    if (dollar !== undefined) return '$'
    return groupText(name ?? braced ?? '', match)
  })
}

function groupText(name: string, { groups, names }: PatternMatch): string {
  if (groupNumber.test(name)) return groups[Number(name)] ?? ''
  // Of several groups with this name the first that took part counts.
  return groups.find((text, i) => names[i] === name && text !== undefined) ?? ''
}

/**
 * The groups that a template names and the pattern does not have. Each expands to nothing; where that is all of
 * the template, every tag has the same key and Flux picks the first in byte order.
 */
export function missingGroups(template: string, pattern: string): string[] {
  const { names } = nameGroups(pattern)
  const references = [...template.matchAll(reference)].flatMap(
    ({ groups }) => groups?.['name'] ?? groups?.['braced'] ?? [],
  )
  return references.filter((name) =>
    groupNumber.test(name) ? Number(name) >= names.length : !names.includes(name),
  )
}
