import { formatDeployTag } from '@pte/flux'
import type { Reporter } from '@pte/report'
import { formatImageName } from './image-name.ts'
import type { TagAndPushResult } from './options.ts'
import type { Plan } from './plan.ts'
import { summaryMarkdown, type Outcome } from './summary.ts'
import { formatInstant } from './timestamp.ts'

/** Tells the user what became of the image, and gives the outputs. */
export function reportOutcome(plan: Plan, outcome: Outcome, reporter: Reporter): TagAndPushResult {
  const { digest, kind } = outcome
  const image = formatImageName(plan.image)
  const tag = formatDeployTag(plan.tag)
  const published = kind === 'pushed' || kind === 'skipped'
  const untagged = kind === 'untagged' ? `${image}@${digest}` : ''
  const reference = published ? `${image}:${tag}@${digest}` : untagged
  const done = kind === 'untagged' ? `pushed without a tag, because ${outcome.reason}` : 'built, not pushed'
  reporter.progress({ message: published ? `${kind}: ${reference}` : `${done}: ${digest}` })
  reporter.summary(summaryMarkdown(plan, outcome))
  return {
    image,
    tag,
    digest,
    reference,
    created: formatInstant(plan.tag.instant),
    pushed: kind === 'pushed',
    skipped: kind === 'skipped',
  }
}
