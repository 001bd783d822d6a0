export const publishModes = ['auto', 'always', 'never'] as const
export type PublishMode = (typeof publishModes)[number]

/** Whether the tag is set, and why: half a sentence that follows "published, because" or "not published, because". */
export interface PublishDecision {
  publish: boolean
  reason: string
}

export interface PublishQuestion {
  mode: PublishMode
  eventName: string
  /** Full ref, such as `refs/heads/main`. */
  ref: string
  defaultBranch: string
}

const trustedEvents = ['push', 'workflow_dispatch', 'schedule']
const branchPrefix = 'refs/heads/'
const tagPrefix = 'refs/tags/'

/**
 * Decides whether an image gets a tag that Flux deploys. Such a tag must never come from a pull request or a side
 * branch by accident, so `auto` is narrow.
 */
export function decidePublish({ mode, eventName, ref, defaultBranch }: PublishQuestion): PublishDecision {
  if (mode !== 'auto') return { publish: mode === 'always', reason: `the input publish is ${mode}` }
  if (eventName === 'push' && ref.startsWith(tagPrefix)) {
    return { publish: true, reason: `the git tag ${ref.slice(tagPrefix.length)} was pushed` }
  }
  if (!trustedEvents.includes(eventName)) {
    return {
      publish: false,
      reason: `the event is ${eventName || 'unknown'}, not ${trustedEvents.join(', ')}`,
    }
  }
  if (ref === branchPrefix + defaultBranch) {
    return { publish: true, reason: `this is a ${eventName} on the default branch ${defaultBranch}` }
  }
  const name = ref.startsWith(branchPrefix) ? `branch ${ref.slice(branchPrefix.length)}` : ref
  return { publish: false, reason: `${name} is not the default branch ${defaultBranch}` }
}
