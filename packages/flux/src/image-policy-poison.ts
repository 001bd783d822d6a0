import { compareBytes } from './image-policy-order.ts'
import { formatTagTime, isTagTime } from './image-policy-tag.ts'
import type { Candidate, ImagePolicy, ImageSelection } from './image-policy.ts'

/** How far ahead of the clock, in milliseconds, a tag may honestly be: clocks differ, and ties take later seconds. */
export const tolerance = 60_000

/**
 * Candidates that win against every tag made now: keys such as `test`, or a time in the future. Flux stays on
 * them until they are deleted. Only asked of policies whose keys are times as our tags have them.
 */
export function poisonTags(policy: ImagePolicy, { candidates }: ImageSelection, now: number): Candidate[] {
  const { rule } = policy
  if (rule.by !== 'alphabetical' || !candidates.some(({ key }) => isTagTime(key))) return []
  const latest = formatTagTime(now + tolerance)
  // A descending policy picks the lowest: there a key below all years wins.
  return candidates.filter(({ key }) =>
    rule.order === 'asc' ? compareBytes(key, latest) > 0 : !isTagTime(key) && compareBytes(key, '1') < 0,
  )
}
