import { ExpectedError } from '@pte/report'
import { expandTemplate } from './image-policy-expand.ts'
import {
  alphabeticalChoice,
  compareBytes,
  numericalChoice,
  type Choice,
  type Order,
} from './image-policy-order.ts'
import { compileTagPattern } from './image-policy-pattern.ts'
import { semverChoice, type PassedOver } from './image-policy-semver.ts'

/** What a Flux ImagePolicy says about tags: which count, what of them is compared, and how. */
export interface ImagePolicy {
  /** `spec.filterTags`; without it every tag counts and is compared whole. */
  filter?: { pattern: string; extract?: string }
  rule: { by: 'alphabetical' | 'numerical'; order: Order } | { by: 'semver'; range: string }
}

/** A tag that Flux considers, and the part of it that Flux compares. */
export interface Candidate {
  tag: string
  key: string
}

export interface IgnoredTag {
  tag: string
  reason: string
}

/** Which tag Flux picks and why not the others. */
export type ImageSelection = { candidates: Candidate[]; ignored: IgnoredTag[] } & (
  | { outcome: 'selected'; selected: Candidate }
  | { outcome: 'none'; reason: string }
  | { outcome: 'invalid'; error: ExpectedError }
)

/** Unless an ImageRepository says otherwise, Flux never sees these tags: signatures of cosign. */
const excluded = /\.sig$/

/**
 * Picks the tag that Flux's image-reflector-controller (v1) picks among all tags of a repository.
 * Tags with equal keys are one candidate: the controller walks the tags in descending order and the last one
 * stays, which is the first in byte order.
 */
export async function selectImageTag(policy: ImagePolicy, tags: Iterable<string>): Promise<ImageSelection> {
  try {
    const { candidates, ignored } = await filterTags(policy.filter, tags)
    const { choice, passedOver } = await choose(
      policy.rule,
      candidates.map(({ key }) => key),
    )
    const reasons = new Map(passedOver.map(({ key, reason }) => [key, reason]))
    const found = {
      candidates: candidates.filter(({ key }) => !reasons.has(key)),
      ignored: [...ignored, ...candidates.flatMap(({ tag, key }) => ignoredFor(tag, reasons.get(key)))],
    }
    if ('failure' in choice) return { ...found, outcome: 'none', reason: choice.failure }
    const selected = found.candidates.find(({ key }) => key === choice.key)
    if (selected === undefined) throw new Error(`the policy chose ${choice.key}, which is no candidate`)
    return { ...found, outcome: 'selected', selected }
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    return { candidates: [], ignored: [], outcome: 'invalid', error }
  }
}

async function filterTags(
  filter: ImagePolicy['filter'],
  tags: Iterable<string>,
): Promise<{ candidates: Candidate[]; ignored: IgnoredTag[] }> {
  const keyOf = filter ? await keyFunction(filter) : (tag: string) => tag
  const byKey = new Map<string, string>()
  const ignored: IgnoredTag[] = []
  for (const tag of [...new Set(tags)].sort((a, b) => compareBytes(b, a))) {
    const key = excluded.test(tag) ? undefined : keyOf(tag)
    if (key === undefined)
      ignored.push({ tag, reason: excluded.test(tag) ? 'a signature' : 'does not match the pattern' })
    else {
      const replaced = byKey.get(key)
      if (replaced !== undefined)
        ignored.push({ tag: replaced, reason: `has the same key as ${tag}: ${key}` })
      byKey.set(key, tag)
    }
  }
  return { candidates: [...byKey].map(([key, tag]) => ({ tag, key })), ignored }
}

async function keyFunction({
  pattern,
  extract,
}: NonNullable<ImagePolicy['filter']>): Promise<(tag: string) => string | undefined> {
  const match = await compileTagPattern(pattern)
  return (tag) => {
    const found = match(tag)
    return found && (extract ? expandTemplate(extract, found) : tag)
  }
}

async function choose(
  rule: ImagePolicy['rule'],
  keys: readonly string[],
): Promise<{ choice: Choice; passedOver: PassedOver[] }> {
  if (rule.by === 'semver') return semverChoice(keys, rule.range)
  const choice = rule.by === 'numerical' ? numericalChoice : alphabeticalChoice
  return { choice: choice(keys, rule.order), passedOver: [] }
}

function ignoredFor(tag: string, reason: string | undefined): IgnoredTag[] {
  return reason === undefined ? [] : [{ tag, reason }]
}
