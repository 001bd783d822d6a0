import { compareBytes } from './image-policy-order.ts'
import { formatTagTime, parseTagTime } from './image-policy-tag.ts'
import type { Candidate, ImagePolicy, ImageSelection } from './image-policy.ts'

/** How far ahead of the clock, in milliseconds, a tag may honestly be: clocks differ, and ties take later seconds. */
export const clockTolerance = 60_000

/**
 * Candidates that win against every tag made now: keys such as `test`, or a time in the future. Flux stays on
 * them until they are deleted. Only asked of policies whose keys are times as our tags have them.
 */
export function poisonTags(policy: ImagePolicy, { candidates }: ImageSelection, now: number): Candidate[] {
  const { by } = policy.rule
  // A descending policy picks the oldest tag; there new tags win nowhere.
  if (by !== 'alphabetical' || policy.rule.order === 'desc' || !candidates.some(({ key }) => isTime(key)))
    return []
  const latest = formatTagTime(now + clockTolerance)
  return candidates.filter(({ key }) => compareBytes(key, latest) > 0)
}

function isTime(key: string): boolean {
  return parseTagTime(key) !== undefined
}
