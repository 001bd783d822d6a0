import { formatDeployTag } from '@pte/flux'
import { removeTemporaryPaths } from '@pte/registry'
import type { Reporter } from '@pte/report'
import { connector } from './connect.ts'
import { formatImageName } from './image-name.ts'
import type { TagAndPushOptions, TagAndPushResult } from './options.ts'
import { reportOutcome } from './outcome.ts'
import { makePlan, type Plan } from './plan.ts'
import { withPlannedImage } from './planned-image.ts'
import { publish, publishByDigest } from './publish.ts'
import { hideLogins } from './registry-login.ts'

export { removeTemporaryPaths }
export { checkoutTag, type CheckoutTagRequest } from './checkout-tag.ts'
export type { TagAndPushOptions, TagAndPushResult } from './options.ts'

/**
 * Builds the image of a commit and publishes it under a tag that Flux deploys. Everything that can fail without
 * the image is tried before it is built, and the tag is set last, so that a failure leaves nothing half-done.
 */
export async function tagAndPush(options: TagAndPushOptions, reporter: Reporter): Promise<TagAndPushResult> {
  hideLogins(options, reporter)
  const plan = await makePlan(options, connector(options), reporter)
  const { image, tag, decision } = plan
  const verb = decision.publish ? 'Publishing' : 'Building without publishing'
  reporter.progress({
    message: `${verb} ${formatImageName(image)}:${formatDeployTag(tag)}: ${decision.reason}`,
  })
  if (!decision.publish) return check(plan, options, reporter)
  const untagged = options.source.mode === 'digest'
  return untagged ? publishByDigest(plan, options, reporter) : publish(plan, options, reporter)
}

async function check(plan: Plan, options: TagAndPushOptions, reporter: Reporter): Promise<TagAndPushResult> {
  const digest = await withPlannedImage(plan, options, reporter, (image) =>
    Promise.resolve(image.root.digest),
  )
  return reportOutcome(plan, { kind: 'checked', digest }, reporter)
}
