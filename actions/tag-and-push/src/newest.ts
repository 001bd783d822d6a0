import {
  formatDeployTag,
  parseTagTime,
  selectImageTag,
  clockTolerance,
  type DeployTag,
  type ImagePolicy,
} from '@pte/flux'
import { ExpectedError, type Reporter } from '@pte/report'
import type { WhenNotNewest } from './when-not-newest.ts'

export interface Competition {
  policy: ImagePolicy
  /** The tags that the registry has. */
  existing: readonly string[]
  whenNotNewest: WhenNotNewest
  /** Milliseconds since 1970. */
  now: number
}

/**
 * Makes sure that Flux picks the new tag among those that exist: the clock may stand behind the newest, or another
 * build may have taken the same second. `wait` takes the second after the newest tag.
 *
 * @returns the tag, with a later instant where one was needed.
 * @throws {ExpectedError} `tag-not-newest`
 */
export async function competeForNewest(
  tag: DeployTag,
  competition: Competition,
  reporter: Reporter,
): Promise<DeployTag> {
  const winner = await winnerOver(tag, competition)
  if (winner === undefined) return tag
  if (competition.whenNotNewest === 'fail') throw notNewest(tag, winner.tag, `when-not-newest is fail`)
  if (competition.whenNotNewest === 'warn') {
    reporter.finding({
      ...notNewest(tag, winner.tag, 'when-not-newest is warn').finding,
      severity: 'warning',
    })
    return tag
  }
  return takeNextSecond(tag, winner, competition)
}

async function takeNextSecond(
  tag: DeployTag,
  winner: { tag: string; key: string },
  competition: Competition,
): Promise<DeployTag> {
  const taken = parseTagTime(winner.key)
  if (taken === undefined) throw notNewest(tag, winner.tag, 'it holds no time, so no later one wins')
  const later = { ...tag, instant: taken + 1000 }
  if (later.instant > competition.now + clockTolerance) {
    throw notNewest(tag, winner.tag, `it lies more than ${clockTolerance / 1000} s ahead of the clock`)
  }
  if ((await winnerOver(later, competition)) === undefined) return later
  throw notNewest(tag, winner.tag, 'the policy does not prefer later times')
}

/** The existing tag that Flux prefers to a new one; undefined when the new one wins. */
async function winnerOver(
  tag: DeployTag,
  { policy, existing }: Competition,
): Promise<{ tag: string; key: string } | undefined> {
  const name = formatDeployTag(tag)
  const selection = await selectImageTag(policy, [...existing, name])
  if (selection.outcome === 'invalid') throw selection.error
  if (selection.outcome === 'none') throw nothingSelected(name, selection.reason)
  return selection.selected.tag === name ? undefined : selection.selected
}

function notNewest(tag: DeployTag, winner: string, reason: string): ExpectedError {
  return new ExpectedError({
    rule: 'tag-not-newest',
    message: `Flux would stay on the tag ${winner} instead of ${formatDeployTag(tag)}: ${reason}`,
    help: 'If that tag is a mistake, delete it in the registry. A stricter pattern in the ImagePolicy keeps strays out; the job summary of a published image shows one.',
  })
}

function nothingSelected(tag: string, reason: string): ExpectedError {
  return new ExpectedError({
    rule: 'tag-not-selected',
    message: `Flux would select no tag once ${tag} is there: ${reason}`,
    help: 'Change the ImagePolicy, or delete the tag that it stumbles over.',
  })
}
