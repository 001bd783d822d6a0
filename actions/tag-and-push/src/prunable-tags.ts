import { parseTagTime } from '@pte/flux'

const deployTag = /^(?<version>v\d+)_[0-9a-f]{7}_(?<time>.+)Z$/

/**
 * The tags for Flux that are not among the newest of their version; tags of any other form are none of ours. Of tags
 * of the same second all count as new.
 *
 * @param keep how many of each version stay; at least 1.
 */
export function prunableTags(tags: readonly string[], keep: number): string[] {
  const versions = new Map<string, { tag: string; instant: number }[]>()
  for (const tag of tags) {
    const { version = '', time = '' } = deployTag.exec(tag)?.groups ?? {}
    const instant = parseTagTime(time)
    if (instant === undefined) continue
    versions.set(version, [...(versions.get(version) ?? []), { tag, instant }])
  }
  return [...versions.values()].flatMap((all) => {
    const instants = all.map(({ instant }) => instant).sort((a, b) => b - a)
    const oldest = instants[keep - 1] ?? -Infinity
    return all.filter(({ instant }) => instant < oldest).map(({ tag }) => tag)
  })
}
