import { ExpectedError } from '@pte/report'
import type { SemVer } from 'semver'
import type { Choice } from './image-policy-order.ts'
import { parseRange, satisfies } from './image-policy-semver-range.ts'

/** A key that the policy passes over without failing. */
export interface PassedOver {
  key: string
  reason: string
}

/**
 * Picks the highest version within a range (image-reflector-controller, policy/semver.go). Keys that are no
 * complete version, with or without `v`, and those outside of the range are passed over.
 *
 * @throws {ExpectedError} `invalid-policy`, when the range is none.
 */
export async function semverChoice(
  keys: readonly string[],
  text: string,
): Promise<{ choice: Choice; passedOver: PassedOver[] }> {
  const { default: semver } = await import('semver')
  const range = parseRange(text)
  if (range === undefined) throw invalidRange(text)
  const passedOver: PassedOver[] = []
  let best: { key: string; version: SemVer } | undefined
  for (const key of keys) {
    const version = semver.parse(key)
    if (version === null) passedOver.push({ key, reason: 'not a semantic version of three parts' })
    else if (!satisfies(version, range)) passedOver.push({ key, reason: `outside of the range ${text}` })
    else if (best === undefined || version.compare(best.version) > 0) best = { key, version }
  }
  if (best === undefined) return { choice: { failure: `no tag is a version within ${text}` }, passedOver }
  return { choice: { key: best.key }, passedOver }
}

function invalidRange(range: string): ExpectedError {
  return new ExpectedError({
    rule: 'invalid-policy',
    message: `${JSON.stringify(range)} is not a range of semantic versions`,
    help: 'Flux reads ranges as Helm does, for example >=1.0.0 <2.0.0, ^1.2, ~1.2.3, 1.x.',
  })
}
