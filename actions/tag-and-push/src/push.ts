import { formatDeployTag } from '@pte/flux'
import type { ImageSource, PushOptions } from '@pte/registry'
import type { Reporter } from '@pte/report'
import { tagTaken } from './before-build.ts'
import type { Connect } from './connect.ts'
import type { Target } from './mirrors.ts'
import type { Plan } from './plan.ts'
import { staleReason } from './stale.ts'
import type { WhenStale } from './when-stale.ts'
import type { WorkflowRun } from './workflow-run.ts'

export interface PushRequest {
  plan: Plan
  /** The image that Flux watches comes last. */
  targets: readonly Target[]
  run: WorkflowRun
  whenStale: WhenStale
  connect: Connect
}

/** What was pushed; `untagged` says why without a tag. */
export type Pushed = { kind: 'pushed'; digest: string } | { kind: 'untagged'; digest: string; reason: string }

/**
 * Pushes an image: the tag for Flux once all else is there, then the further tags. A run that must not publish what
 * is outdated asks where its branch is between the two.
 */
export async function pushImage(
  source: ImageSource,
  { plan, targets, run, whenStale, connect }: PushRequest,
  reporter: Reporter,
): Promise<Pushed> {
  const { digest } = source.root
  // No place gets a tag before all have the content.
  if (targets.length > 1 || whenStale === 'digest')
    for (const target of targets) await pushTo(target, source, { tags: [] }, reporter)
  const reason = whenStale === 'digest' ? await staleReason(run, connect) : undefined
  if (reason !== undefined) return { kind: 'untagged', digest, reason }
  for (const target of targets) await pushTo(target, source, publicTags(plan, target), reporter)
  return { kind: 'pushed', digest }
}

/** Sends what a place lacks, by digest, and sets tags. */
export async function pushTo(
  { image, registry }: Target,
  source: ImageSource,
  options: PushOptions,
  reporter: Reporter,
): Promise<void> {
  await registry.push(source, image.repository, {
    ...options,
    onProgress: reporter.progress.bind(reporter),
  })
}

/** The tag for Flux and the further ones; only those may move. */
export function publicTags({ tag, tags }: Plan, { image }: Target): PushOptions {
  const name = formatDeployTag(tag)
  return {
    tags: [name, ...tags],
    onReplace: (moved) => {
      // Another run was faster between our question and now.
      if (moved === name) throw tagTaken(image, tag, undefined)
    },
  }
}
