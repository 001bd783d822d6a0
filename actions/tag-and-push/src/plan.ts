import { formatDeployTag, parseTagVersion, type DeployTag, type ImagePolicy } from '@pte/flux'
import type { Reporter } from '@pte/report'
import type { Checkout } from './checkout.ts'
import { commitOf, warnOfOtherCheckout } from './commit.ts'
import { commitTimeOf } from './commit-time.ts'
import type { Connect } from './connect.ts'
import { defaultBranchOf } from './default-branch.ts'
import { directorySettings } from './directory.ts'
import { checkExtraTags } from './extra-tags.ts'
import { formatGitContext, otherSource } from './git-context.ts'
import { checkIgnored } from './ignored-inputs.ts'
import { imageName, type ImageName } from './image-name.ts'
import { parseMirrors } from './mirrors.ts'
import type { TagAndPushOptions } from './options.ts'
import { policyOf } from './policy.ts'
import { checkSelected } from './policy-check.ts'
import { decidePublish, type PublishDecision } from './publish-decision.ts'
import { readPruning, type Pruning } from './pruning.ts'
import { readReceiver, type Receiver } from './receiver.ts'
import { findPublished } from './find-published.ts'
import { chooseSource, type BuildSource, type Source } from './source.ts'
import { parseTimestamp } from './timestamp.ts'

/** What will be built and how it will be called; nothing was built or pushed for it. */
export interface Plan {
  image: ImageName
  /** Further places of the same image, under the same tags. */
  mirrors: readonly ImageName[]
  tag: DeployTag
  policy: ImagePolicy
  /** Tags beside it, which may move from image to image. */
  tags: readonly string[]
  decision: PublishDecision
  source: Source
  /** Who is told after the push. */
  receiver: Receiver | undefined
  /** Which old tags are deleted after that. */
  pruning: Pruning | undefined
}

/** Reads and checks everything that can be known before the registry is asked. */
export async function makePlan(
  options: TagAndPushOptions,
  connect: Connect,
  reporter: Reporter,
): Promise<Plan> {
  const { run } = options
  const version = parseTagVersion(options.version)
  const timestamp = parseTimestamp(options.timestamp)
  const receiver = readReceiver(options.receiver)
  const image = imageName(options.image, options.registry, run)
  const mirrors = parseMirrors(options.mirrors, image)
  const pruning = await readPruning(options.prune, run)
  const { source, sha } = await sourceAndCommit(options)
  checkIgnored(options, source, reporter)
  if (source.from === 'directory') directorySettings(options)
  const decision = await decide(options, connect)
  const checkout = { directory: run.workspace, env: options.env }
  if (decision.publish) await warnOfOtherSource(source, sha, checkout, reporter)
  const instant = await instantOf(timestamp, options.now, () => commitTimeOf(sha, checkout, connect))
  const tag = { version, sha, instant }
  const told = await policyOf(options, version, run)
  await checkSelected(told, formatDeployTag(tag))
  const tags = await checkExtraTags(options.tags, told.policy)
  return { image, mirrors, tag, tags, policy: told.policy, decision, source, receiver, pruning }
}

/** What is built is of the workflow's commit; what is retagged, of its own. */
async function sourceAndCommit(options: TagAndPushOptions): Promise<{ source: Source; sha: string }> {
  const { run, sha, publish } = options
  const source = await chooseSource(options.source, run)
  return source.from === 'registry'
    ? findPublished(source, options)
    : pinned(source, commitOf(run, sha, publish))
}

function pinned(source: BuildSource, sha: string): { source: Source; sha: string } {
  if (source.from !== 'dockerfile' || source.git === undefined) return { source, sha }
  return { source: { ...source, context: formatGitContext(source.git, sha) }, sha }
}

/** Warns when the image would claim to be of another commit than it is. */
async function warnOfOtherSource(
  source: Source,
  sha: string,
  checkout: Checkout,
  reporter: Reporter,
): Promise<void> {
  if (source.from === 'registry') return
  const git = source.from === 'dockerfile' ? source.git : undefined
  if (git === undefined) return warnOfOtherCheckout(sha, checkout, reporter)
  const finding = otherSource(git, sha)
  if (finding !== undefined) reporter.finding(finding)
}

async function decide({ run, publish }: TagAndPushOptions, connect: Connect): Promise<PublishDecision> {
  const { eventName, ref } = run
  // Only `auto` depends on it, and it may cost a request.
  const defaultBranch = publish === 'auto' ? await defaultBranchOf(run, connect) : ''
  return decidePublish({ mode: publish, eventName, ref, defaultBranch })
}

async function instantOf(
  timestamp: ReturnType<typeof parseTimestamp>,
  now: number,
  commitTime: () => Promise<number>,
): Promise<number> {
  if (timestamp.from === 'input') return timestamp.instant
  return timestamp.from === 'build' ? now : commitTime()
}
