import { formatDeployTag } from '@pte/flux'
import { copyImage, type ImageSource, type Registry } from '@pte/registry'
import type { Reporter } from '@pte/report'
import { askRegistry } from './before-build.ts'
import { connector } from './connect.ts'
import { withImage } from './image.ts'
import { imageCreated } from './image-created.ts'
import { imageMetadata } from './image-metadata.ts'
import { formatImageName } from './image-name.ts'
import type { TagAndPushOptions, TagAndPushResult } from './options.ts'
import { reportOutcome } from './outcome.ts'
import { notifyFlux } from './notify.ts'
import { makePlan, type Plan } from './plan.ts'
import type { PublishedSource } from './published-source.ts'
import { withPrivateFolder } from './private-folder.ts'
import { pushImage } from './push.ts'
import { hideLogin, openRegistry, registryLogin } from './registry-login.ts'

export { checkoutTag, type CheckoutTagRequest } from './checkout-tag.ts'
export type { TagAndPushOptions, TagAndPushResult } from './options.ts'

/**
 * Builds the image of a commit and publishes it under a tag that Flux deploys. Everything that can fail without
 * the image is tried before it is built, and the tag is set last, so that a failure leaves nothing half-done.
 */
export async function tagAndPush(options: TagAndPushOptions, reporter: Reporter): Promise<TagAndPushResult> {
  hideLogin(registryLogin(options), reporter)
  const plan = await makePlan(options, connector(options), reporter)
  const { image, tag, decision } = plan
  const verb = decision.publish ? 'Publishing' : 'Building without publishing'
  reporter.progress({
    message: `${verb} ${formatImageName(image)}:${formatDeployTag(tag)}: ${decision.reason}`,
  })
  return decision.publish ? publish(plan, options, reporter) : check(plan, options, reporter)
}

async function publish(
  plan: Plan,
  options: TagAndPushOptions,
  reporter: Reporter,
): Promise<TagAndPushResult> {
  const registry = openRegistry(plan.image.registry, options)
  if (options.source.mode === 'digest') return publishByDigest(plan, options, registry, reporter)
  const clearance = await askRegistry(plan, registry, options, reporter)
  if (clearance.kind === 'skip') {
    if (clearance.newest) await setExtraTags(plan, clearance.digest, registry)
    return reportOutcome(plan, { ...clearance, kind: 'skipped' }, reporter)
  }
  const cleared = { ...plan, tag: clearance.tag }
  const { run, whenStale } = options
  const request = { plan: cleared, registry, run, whenStale, connect: connector(options) }
  const pushed = await withBuilt(plan, options, reporter, (image) =>
    reporter.group('Push', () => pushImage(image, request, reporter)),
  )
  const { poison } = clearance
  if (pushed.kind === 'untagged') return reportOutcome(cleared, { ...pushed, poison }, reporter)
  const told = await tellFlux(cleared, pushed.digest, options, reporter)
  return reportOutcome(cleared, { ...pushed, told, poison }, reporter)
}

/** A part of an index that a later job joins and tags. */
async function publishByDigest(
  plan: Plan,
  options: TagAndPushOptions,
  registry: Registry,
  reporter: Reporter,
): Promise<TagAndPushResult> {
  const { repository } = plan.image
  await registry.checkPush(repository)
  const onProgress = reporter.progress.bind(reporter)
  const { digest } = await withBuilt(plan, options, reporter, (image) =>
    reporter.group('Push', () => registry.push(image, repository, { tags: [], onProgress })),
  )
  const reason = 'the mode is digest'
  return reportOutcome(plan, { kind: 'untagged', digest, reason, poison: [] }, reporter)
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

/** A run that ended between the tag for Flux and the others is made good by the next. */
async function setExtraTags({ image, tags }: Plan, digest: string, registry: Registry): Promise<void> {
  if (tags.length === 0) return
  const from = { repository: image.repository, reference: digest }
  await copyImage(registry, from, registry, image.repository, { tags })
}

async function check(plan: Plan, options: TagAndPushOptions, reporter: Reporter): Promise<TagAndPushResult> {
  const digest = await withBuilt(plan, options, reporter, (image) => Promise.resolve(image.root.digest))
  return reportOutcome(plan, { kind: 'checked', digest }, reporter)
}

/** What a registry has is not brought here: it is copied within the registry, or streams through. */
async function withPublished<T>(
  { image, reference }: PublishedSource,
  options: TagAndPushOptions,
  work: (image: ImageSource) => Promise<T>,
): Promise<T> {
  const source = await openRegistry(image.registry, options).source(image.repository, reference)
  try {
    return await work(source)
  } finally {
    await source.close()
  }
}

function withBuilt<T>(
  { source, tag: { sha, version } }: Plan,
  options: TagAndPushOptions,
  reporter: Reporter,
  work: (image: ImageSource) => Promise<T>,
): Promise<T> {
  if (source.from === 'registry') return withPublished(source, options, work)
  const { run, env } = options
  return withPrivateFolder(run.temporary, async (folder) => {
    const checkout = { directory: run.workspace, env }
    const created = await imageCreated(sha, checkout, connector(options), reporter)
    const metadata = imageMetadata(run, { sha, version, created })
    return withImage({ options, source, folder, created, metadata }, reporter, work)
  })
}
