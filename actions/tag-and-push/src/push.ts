import { formatDeployTag } from '@pte/flux'
import type { ImageSource, PushOptions, Registry } from '@pte/registry'
import type { Reporter } from '@pte/report'
import { tagTaken } from './before-build.ts'
import type { Connect } from './connect.ts'
import type { Plan } from './plan.ts'
import { staleReason } from './stale.ts'
import type { WhenStale } from './when-stale.ts'
import type { WorkflowRun } from './workflow-run.ts'

export interface PushRequest {
  plan: Plan
  registry: Registry
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
  { plan, registry, run, whenStale, connect }: PushRequest,
  reporter: Reporter,
): Promise<Pushed> {
  const { image, tag, tags } = plan
  const name = formatDeployTag(tag)
  const push = (options: PushOptions): ReturnType<Registry['push']> =>
    registry.push(source, image.repository, { ...options, onProgress: reporter.progress.bind(reporter) })
  if (whenStale === 'digest') {
    const { digest } = await push({ tags: [] })
    const reason = await staleReason(run, connect)
    if (reason !== undefined) return { kind: 'untagged', digest, reason }
  }
  const { digest } = await push({
    tags: [name, ...tags],
    onReplace: (moved) => {
      // Another run was faster between our question and now. Only the further tags may move.
      if (moved === name) throw tagTaken(image, tag, undefined)
    },
  })
  return { kind: 'pushed', digest }
}
