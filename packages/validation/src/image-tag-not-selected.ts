import { isUnknown, readImagePolicy, selectImageTag, type ImageMarker } from '@pte/flux'
import { ExpectedError, type Finding } from '@pte/report'
import { isJsonObject, parseImageReference, type KubernetesObject } from '@pte/resource'
import type { KnownPolicies } from './image-policies.ts'

/** The tag that is deployed now is none that the policy takes: the next update may be another image than expected. */
export async function tagNotSelected(marker: ImageMarker, { byId }: KnownPolicies): Promise<Finding[]> {
  const tag = tagOf(marker)
  const policies = byId.get(`${marker.namespace}/${marker.name}`) ?? byId.get(`*/${marker.name}`) ?? []
  if (tag === undefined || policies.length === 0) return []
  const reasons: string[] = []
  for (const policy of policies) {
    const reason = await refusal(policy, tag)
    if (reason === undefined) return []
    reasons.push(reason)
  }
  return [
    {
      rule: 'image-tag-not-selected',
      severity: 'error',
      message: `ImagePolicy ${marker.name} would never pick tag ${tag}: ${reasons[0] ?? ''}`,
      help: 'Write a tag that the policy takes (pte policy tells which), or correct the pattern of the policy.',
      at: marker.at,
    },
  ]
}

function tagOf({ part, value }: ImageMarker): string | undefined {
  // A variable gets its value on the cluster.
  if (value.includes('${')) return undefined
  if (part === 'tag') return value
  return part === 'reference' ? parseImageReference(value)?.tag : undefined
}

function patternOf({ spec }: KubernetesObject): string {
  const filter = isJsonObject(spec) ? spec['filterTags'] : undefined
  const pattern = isJsonObject(filter) ? filter['pattern'] : undefined
  return typeof pattern === 'string' ? pattern : ''
}

/** Why the policy does not take the tag; undefined when it does, or when it is too broken to tell. */
async function refusal(policy: KubernetesObject, tag: string): Promise<string | undefined> {
  const pattern = patternOf(policy)
  if (isUnknown(pattern) || pattern.includes('${')) return undefined
  try {
    const selection = await selectImageTag(readImagePolicy(policy), [tag])
    if (selection.outcome === 'selected') return undefined
    if (selection.outcome === 'invalid') return selection.error.message
    return `${selection.ignored[0]?.reason ?? selection.reason} ${pattern}`.trim()
  } catch (error) {
    if (error instanceof ExpectedError) return undefined
    throw error
  }
}
