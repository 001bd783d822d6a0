import { ExpectedError } from '@pte/report'
import { nameGroups } from './image-policy-groups.ts'

/** What a pattern found in a tag: the text of each group, 0 being the whole match; undefined where it took no part. */
export interface PatternMatch {
  groups: readonly (string | undefined)[]
  /** Name of each group by its number. */
  names: readonly (string | undefined)[]
}

/** A compiled `filterTags.pattern`: the leftmost match anywhere in the tag, as Go's FindStringSubmatch. */
export type TagPattern = (tag: string) => PatternMatch | undefined

/**
 * Compiles a pattern with the syntax of Go's regexp package (RE2): no look-around and no back-references,
 * repetition of at most 1000.
 *
 * @throws {ExpectedError} `invalid-policy`, when Flux could not compile it either.
 */
export async function compileTagPattern(pattern: string): Promise<TagPattern> {
  const { RE2JS, RE2JSException } = await import('re2js')
  // Go lets two groups have one name, re2js does not: it is given names of ours.
  const { numbered, names } = nameGroups(pattern)
  try {
    const compiled = RE2JS.compile(numbered)
    return (tag) => {
      const matcher = compiled.matcher(tag)
      if (!matcher.find()) return undefined
      const groups = Array.from({ length: matcher.groupCount() + 1 }, (_, i) => matcher.group(i) ?? undefined)
      return { groups, names }
    }
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error
    throw invalidPattern(pattern, error)
  }
}

function invalidPattern(pattern: string, cause: Error): ExpectedError {
  const reason = cause.message.replace(/^error parsing regexp: /, '')
  return new ExpectedError(
    {
      rule: 'invalid-policy',
      message: `the pattern ${pattern} is not a regular expression of Go: ${reason}`,
      help: 'Flux compiles it with RE2: look-around, back-references and repetitions over 1000 do not exist there. A named group is (?P<name>…).',
    },
    { cause },
  )
}
