import { formatDeployTag, poisonTags, selectImageTag, type DeployTag } from '@pte/flux'
import type { Registry } from '@pte/registry'
import { ExpectedError, type Finding, type Reporter } from '@pte/report'
import { formatImageName, type ImageName } from './image-name.ts'
import type { Target } from './mirrors.ts'
import { competeForNewest } from './newest.ts'
import type { Plan } from './plan.ts'
import { publishedImage, type Published } from './published-revision.ts'
import type { Source } from './source.ts'
import type { WhenNotNewest } from './when-not-newest.ts'

/** What the registry says before anything is built. */
export type Clearance =
  /** `newest`: Flux picks the tag that is there. */
  | { kind: 'skip'; digest: string; newest: boolean; poison: readonly string[] }
  /** `tag` may be a later one than planned; `previous` is what Flux picks until then. */
  | { kind: 'go'; tag: DeployTag; previous: string | undefined; poison: readonly string[] }

/**
 * Finds out, before the time for a build is spent, whether the tag is there already, whether Flux would pick it
 * among those that are there, and whether pushing is allowed.
 *
 * @throws {ExpectedError} `tag-taken`, `tag-not-newest`, and what the registry refuses with.
 */
export async function askRegistry(
  { image, tag, policy, source }: Plan,
  registry: Registry,
  { whenNotNewest, now }: { whenNotNewest: WhenNotNewest; now: number },
  reporter: Reporter,
): Promise<Clearance> {
  const existing = await registry.tags(image.repository)
  const selection = await selectImageTag(policy, [...existing, formatDeployTag(tag)])
  const poison = poisonTags(policy, selection, now).map((candidate) => candidate.tag)
  for (const one of poison) reporter.finding(poisonFinding(one))
  if (existing.includes(formatDeployTag(tag))) {
    const published = await publishedImage(registry, image.repository, formatDeployTag(tag))
    if (published === undefined || !isSame(published, tag, source)) throw tagTaken(image, tag, published)
    const newest = selection.outcome === 'selected' && selection.selected.tag === formatDeployTag(tag)
    return { kind: 'skip', digest: published.digest, newest, poison }
  }
  const winner = await competeForNewest(tag, { policy, existing, whenNotNewest, now }, reporter)
  await registry.checkPush(image.repository)
  const current = await selectImageTag(policy, existing)
  const previous = current.outcome === 'selected' ? current.selected.tag : undefined
  return { kind: 'go', tag: winner, previous, poison }
}

/**
 * The same of a mirror, where the tag may be there from a run that ended before the image had it.
 *
 * @throws {ExpectedError} `tag-taken`, and what the registry refuses with.
 */
export async function askMirror({ image, registry }: Target, { tag, source }: Plan): Promise<void> {
  const published = await publishedImage(registry, image.repository, formatDeployTag(tag))
  if (published !== undefined && !isSame(published, tag, source)) throw tagTaken(image, tag, published)
  await registry.checkPush(image.repository)
}

/** What is built is told by its commit; what is retagged is known, and may not name one. */
function isSame({ digest, revision }: Published, { sha }: DeployTag, source: Source): boolean {
  return source.from === 'registry' ? digest === source.reference : revision === sha
}

/** A tag is never overwritten: Flux would not see the change, and what runs could no longer be told. */
export function tagTaken(
  image: ImageName,
  tag: DeployTag,
  published: Partial<Published> | undefined,
): ExpectedError {
  const revision = published?.revision
  return new ExpectedError({
    rule: 'tag-taken',
    message: `${formatImageName(image)}:${formatDeployTag(tag)} exists already, ${
      revision === undefined ? 'and does not say which commit it is of' : `for commit ${revision}`
    }`,
    help: 'Tags are never overwritten. Take another instant (input timestamp), or delete the tag in the registry.',
  })
}

function poisonFinding(tag: string): Finding {
  return {
    rule: 'poison-tag',
    severity: 'warning',
    message: `the tag ${tag} in the registry wins against every tag that is made now, so Flux stays on it`,
    help: 'Delete it in the registry, and use the stricter pattern of the job summary in the ImagePolicy.',
  }
}
