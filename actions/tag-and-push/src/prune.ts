import { deleteContainerVersions } from '@pte/github'
import { ExpectedError, type Reporter } from '@pte/report'
import type { Connect } from './connect.ts'
import { defaultRegistry } from './image-name.ts'
import type { Target } from './mirrors.ts'
import { namesInUse } from './names-in-use.ts'
import { prunableTags } from './prunable-tags.ts'
import type { Pruning } from './pruning.ts'

export interface PruneRequest {
  target: Target
  pruning: Pruning
  /** Of GitHub, whose own registry deletes by its API only. */
  serverUrl: string
  connect: Connect
}

/**
 * Deletes old tags for Flux with what they name. The image is published by now: what keeps it from that is a
 * warning, never a failure.
 *
 * @returns the tags that are gone.
 */
export async function pruneTags(request: PruneRequest, reporter: Reporter): Promise<readonly string[]> {
  try {
    const { tags, digests } = await chooseOld(request)
    await deleteAll(digests, request)
    return tags
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    const message = `old tags were not deleted, or not all: ${error.message}`
    reporter.finding({ ...error.finding, severity: 'warning', message })
    return []
  }
}

interface Old {
  tags: string[]
  /** An index before what it names. */
  digests: string[]
}

/** A digest goes when none of its tags stays and no index that stays names it. */
async function chooseOld({
  target: { image, registry },
  pruning: { keep, inUse },
}: PruneRequest): Promise<Old> {
  const { repository } = image
  const all = await registry.tags(repository)
  const prunable = prunableTags(all, keep)
  if (prunable.length === 0) return { tags: [], digests: [] }
  const used = inUse === undefined ? new Set<string>() : await namesInUse(inUse)
  const old = new Set(prunable.filter((tag) => !used.has(tag)))
  const named = await registry.describe(repository, all)
  const staying = [...named].flatMap(([tag, descriptor]) => (old.has(tag) ? [] : [descriptor]))
  const kept = new Set([
    ...used,
    ...staying.map(({ digest }) => digest),
    ...(await registry.children(repository, staying)),
  ])
  const going = [...named].filter(([tag, { digest }]) => old.has(tag) && !kept.has(digest))
  const images = going.map(([, descriptor]) => descriptor)
  const below = (await registry.children(repository, images)).filter((digest) => !kept.has(digest))
  const digests = new Set([...images.map(({ digest }) => digest), ...below])
  return { tags: going.map(([tag]) => tag), digests: [...digests] }
}

async function deleteAll(digests: readonly string[], request: PruneRequest): Promise<void> {
  const { image, registry } = request.target
  for (const digest of digests) {
    if (!(await registry.delete(image.repository, digest))) return deleteByApi(digests, request)
  }
}

async function deleteByApi(
  digests: readonly string[],
  { target: { image }, serverUrl, connect }: PruneRequest,
): Promise<void> {
  if (image.registry !== defaultRegistry(serverUrl)) throw notDeleted(image.registry)
  const slash = image.repository.indexOf('/')
  const name = { owner: image.repository.slice(0, slash), name: image.repository.slice(slash + 1) }
  await deleteContainerVersions(connect(), name, digests)
}

function notDeleted(registry: string): ExpectedError {
  return new ExpectedError({
    rule: 'cannot-prune',
    message: `${registry} does not let tags be deleted`,
    help: 'Take prune-keep out, or switch deletion on in the registry.',
  })
}
