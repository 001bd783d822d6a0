import { formatDeployTag } from '@pte/flux'
import { copyImage } from '@pte/registry'
import type { Reporter } from '@pte/report'
import { askMirror, askRegistry } from './before-build.ts'
import { connector } from './connect.ts'
import { formatImageName } from './image-name.ts'
import { openTargets, type Target } from './mirrors.ts'
import { notifyFlux } from './notify.ts'
import type { TagAndPushOptions, TagAndPushResult } from './options.ts'
import { reportOutcome } from './outcome.ts'
import type { Plan } from './plan.ts'
import { withPlannedImage } from './planned-image.ts'
import { pruneTags } from './prune.ts'
import { publicTags, pushImage, pushTo } from './push.ts'
import { openRegistry } from './registry-login.ts'

/** Publishes the image of a plan under its tag, unless that is there already for the same commit. */
export async function publish(
  plan: Plan,
  options: TagAndPushOptions,
  reporter: Reporter,
): Promise<TagAndPushResult> {
  const registry = await openRegistry(plan.image.registry, options)
  const target = { image: plan.image, registry }
  const mirrors = await openTargets(plan.mirrors, options)
  const clearance = await askRegistry(plan, registry, options, reporter)
  if (clearance.kind === 'skip') {
    await completeTags(plan, clearance, { target, mirrors })
    return reportOutcome(plan, { ...clearance, kind: 'skipped' }, reporter)
  }
  const cleared = { ...plan, tag: clearance.tag }
  for (const mirror of mirrors) await askMirror(mirror, cleared)
  const { run, whenStale } = options
  const request = {
    plan: cleared,
    targets: [...mirrors, target],
    run,
    whenStale,
    connect: connector(options),
  }
  const pushed = await withPlannedImage(plan, options, reporter, (image) =>
    reporter.group('Push', () => pushImage(image, request, reporter)),
  )
  const { poison, previous } = clearance
  if (pushed.kind === 'untagged') return reportOutcome(cleared, { ...pushed, poison }, reporter)
  const told = await tellFlux(cleared, pushed.digest, options, reporter)
  const pruned = await prune(cleared, target, options, reporter)
  return reportOutcome(cleared, { ...pushed, told, previous, pruned, poison }, reporter)
}

/** Publishes a part of an index that a later job joins and tags. */
export async function publishByDigest(
  plan: Plan,
  options: TagAndPushOptions,
  reporter: Reporter,
): Promise<TagAndPushResult> {
  const { image } = plan
  const registry = await openRegistry(image.registry, options)
  await registry.checkPush(image.repository)
  const digest = await withPlannedImage(plan, options, reporter, async (source) => {
    await reporter.group('Push', () => pushTo({ image, registry }, source, { tags: [] }, reporter))
    return source.root.digest
  })
  return reportOutcome(plan, { kind: 'untagged', digest, reason: 'the mode is digest', poison: [] }, reporter)
}

/**
 * A run that ended between the tag for Flux and the others is made good by the next, and so is a mirror that was
 * added meanwhile. The further tags stay where they are when there is a newer image.
 */
async function completeTags(
  plan: Plan,
  { digest, newest }: { digest: string; newest: boolean },
  { target, mirrors }: { target: Target; mirrors: readonly Target[] },
): Promise<void> {
  const shown = newest ? plan : { ...plan, tags: [] }
  const from = { repository: target.image.repository, reference: digest }
  for (const mirror of mirrors) {
    const options = publicTags(shown, mirror)
    await copyImage(target.registry, from, mirror.registry, mirror.image.repository, options)
  }
  if (shown.tags.length === 0) return
  await copyImage(target.registry, from, target.registry, from.repository, { tags: shown.tags })
}

async function prune(
  { pruning }: Plan,
  target: Target,
  options: TagAndPushOptions,
  reporter: Reporter,
): Promise<readonly string[]> {
  if (pruning === undefined) return []
  const { serverUrl } = options.run
  return pruneTags({ target, pruning, serverUrl, connect: connector(options) }, reporter)
}

async function tellFlux(
  { receiver, image, tag }: Plan,
  digest: string,
  { fetch, idToken }: TagAndPushOptions,
  reporter: Reporter,
): Promise<boolean> {
  if (receiver === undefined) return false
  const body = { image: formatImageName(image), tag: formatDeployTag(tag), digest }
  return notifyFlux({ receiver, body, fetch, idToken }, reporter)
}
