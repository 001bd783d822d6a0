import dayjs from 'dayjs'
import customParseFormat from 'dayjs/plugin/customParseFormat.js'
import utc from 'dayjs/plugin/utc.js'
import { ExpectedError } from '@pte/report'
import type { ImagePolicy } from './image-policy.ts'

dayjs.extend(utc)
dayjs.extend(customParseFormat)

/** What makes up a tag that Flux deploys. */
export interface DeployTag {
  /** `v1`: the number that the pattern of the app's ImagePolicy names. */
  version: string
  /** Full commit id, 40 hexadecimal digits. */
  sha: string
  /** Milliseconds since 1970; the tag holds whole seconds of UTC. */
  instant: number
}

/** Colons are not allowed in tags, so hours, minutes and seconds are parted by dots. */
const timeFormat = 'YYYY-MM-DDTHH.mm.ss'
const timePattern = String.raw`\d{4}-\d\d-\d\dT\d\d\.\d\d\.\d\d`

/** Seven digits are not git's abbreviation, which is longer in large repositories: Flux counts them. */
const shortLength = 7

/** `v1_0123456_2026-11-24T20.33.00Z` */
export function formatDeployTag({ version, sha, instant }: DeployTag): string {
  return `${version}_${sha.slice(0, shortLength).toLowerCase()}_${formatTagTime(instant)}Z`
}

/** The part of a tag that Flux compares by default, such as `2026-11-24T20.33.00`. */
export function formatTagTime(instant: number): string {
  return dayjs.utc(instant).format(timeFormat)
}

/** Milliseconds since 1970 of a key as {@link formatTagTime} writes it; undefined for any other text. */
export function parseTagTime(key: string): number | undefined {
  const time = dayjs.utc(key, timeFormat, true)
  return time.isValid() ? time.valueOf() : undefined
}

/** `1` and `v1` are the version `v1`. */
export function parseTagVersion(text: string): string {
  const number = /^v?(0|[1-9]\d*)$/.exec(text)?.[1]
  if (number !== undefined) return `v${number}`
  throw new ExpectedError({
    rule: 'invalid-version',
    message: `the version ${JSON.stringify(text)} is not a whole number such as 1 or v1`,
    help: 'It is the number in v1_<commit>_<time>, which the pattern of the ImagePolicy names.',
  })
}

/** The policy of the simple-app chart for tags of a version, which must be as {@link parseTagVersion} gives it. */
export function defaultImagePolicy(version: string): ImagePolicy {
  return policyOf(String.raw`^${version}_[a-fA-F0-9]{${shortLength}}_(?P<datetime>.*)Z$`)
}

/** What a user says about the policy; undefined is "as the simple-app chart has it". */
export interface PolicyInputs {
  pattern: string | undefined
  extract: string | undefined
  order: 'asc' | 'desc' | undefined
}

/** The policy of the chart with the changes of the user. */
export function imagePolicyFrom(
  { pattern, extract, order = 'asc' }: PolicyInputs,
  version: string,
): ImagePolicy {
  const { filter } = defaultImagePolicy(version)
  // The chart's template belongs to the chart's pattern; another pattern comes with its own, or with none.
  const template = extract ?? (pattern === undefined ? filter?.extract : undefined)
  return {
    filter: {
      pattern: pattern ?? filter?.pattern ?? '',
      ...(template === undefined ? {} : { extract: template }),
    },
    rule: { by: 'alphabetical', order },
  }
}

/** The chart's policy with a pattern that takes nothing but a time, so that no stray tag can win for ever. */
export function strictImagePolicy(version: string): ImagePolicy {
  return policyOf(String.raw`^${version}_[a-f0-9]{${shortLength}}_(?P<datetime>${timePattern})Z$`)
}

function policyOf(pattern: string): ImagePolicy {
  return { filter: { pattern, extract: '$datetime' }, rule: { by: 'alphabetical', order: 'asc' } }
}
