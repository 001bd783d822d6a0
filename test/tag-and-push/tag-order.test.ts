import { expect, test } from '@jest/globals'
import {
  clockTolerance,
  defaultImagePolicy,
  formatDeployTag,
  formatTagTime,
  parseTagTime,
  selectImageTag,
  strictImagePolicy,
  type DeployTag,
} from '@pte/flux'
import { ExpectedError } from '@pte/report'
import { competeForNewest } from '../../actions/tag-and-push/src/newest.ts'
import { formatInstant, parseTimestamp } from '../../actions/tag-and-push/src/timestamp.ts'
import fc from '../fast-check.ts'
import { recordingReporter } from './recording-reporter.ts'

/** Of those that compile patterns: enough for every outcome to occur. */
const few = { numRuns: 40 }
const start = Date.UTC(2026, 10, 24, 20, 33)
const commit = fc.stringMatching(/^[0-9a-f]{40}$/)
const version = fc.constantFrom('v1', 'v2', 'v12')

/** A run: the clock of its machine, in milliseconds after the start, is anywhere within two minutes. */
const run = fc.record({ version, sha: commit, clock: fc.integer({ min: 0, max: 120_000 }) })
type Run = typeof run extends fc.Arbitrary<infer T> ? T : never

const picks = async (names: readonly string[], series: string): Promise<string | undefined> => {
  const selection = await selectImageTag(defaultImagePolicy(series), names)
  return selection.outcome === 'selected' ? selection.selected.tag : undefined
}

/** What a run does after others: the tag that it takes, or undefined where it ends without one. */
async function take(
  { version, sha, clock }: Run,
  existing: readonly string[],
): Promise<DeployTag | undefined> {
  const now = start + clock
  const competition = { policy: defaultImagePolicy(version), existing, whenNotNewest: 'wait', now } as const
  try {
    return await competeForNewest({ version, sha, instant: now }, competition, recordingReporter())
  } catch (error) {
    if (error instanceof ExpectedError && error.finding.rule === 'tag-not-newest') return undefined
    throw error
  }
}

test('whatever the clocks are, Flux picks the run that came last, or that run ends without a tag', async () => {
  const counts = { moved: 0, ended: 0, taken: 0 }
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(run, { minLength: 2, maxLength: 8, selector: ({ sha }) => sha.slice(0, 7) }),
      async (runs) => {
        const existing: string[] = []
        for (const one of runs) {
          const before = await picks(existing, one.version)
          const tag = await take(one, existing)
          const newest = parseTagTime(before?.slice(-20, -1) ?? '') ?? -Infinity
          if (tag === undefined) {
            // Only a tag that is further ahead than clocks may differ stops a run.
            expect(newest + 1000).toBeGreaterThan(start + one.clock + clockTolerance)
            counts.ended += 1
            continue
          }
          existing.push(formatDeployTag(tag))
          expect(await picks(existing, one.version)).toBe(formatDeployTag(tag))
          expect(tag.instant).toBeLessThanOrEqual(start + one.clock + clockTolerance)
          counts[tag.instant === start + one.clock ? 'taken' : 'moved'] += 1
        }
        expect(new Set(existing).size).toBe(existing.length)
      },
    ),
    few,
  )
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0)
})

test('versions side by side never see each other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(run, { minLength: 1, maxLength: 8 }), async (runs) => {
      const names = runs.map(({ version, sha, clock }) =>
        formatDeployTag({ version, sha, instant: start + clock }),
      )
      for (const series of ['v1', 'v2', 'v12']) {
        const picked = await picks(names, series)
        const own = names.filter((name) => name.startsWith(`${series}_`))
        expect(picked === undefined).toBe(own.length === 0)
        expect(own).toEqual(expect.arrayContaining(picked === undefined ? [] : [picked]))
        expect(await picks(own, series)).toBe(picked)
      }
    }),
    few,
  )
})

test('the stricter pattern picks the same tag, and no stray', async () => {
  const stray = fc.stringMatching(/^v1_[0-9a-f]{7}_[a-z]{1,8}Z$/)
  await fc.assert(
    fc.asyncProperty(fc.array(run, { minLength: 1 }), fc.array(stray), async (runs, strays) => {
      const names = runs.map(({ sha, clock }) =>
        formatDeployTag({ version: 'v1', sha, instant: start + clock }),
      )
      const selection = await selectImageTag(strictImagePolicy('v1'), [...names, ...strays])
      expect(selection).toMatchObject({ outcome: 'selected', selected: { tag: await picks(names, 'v1') } })
    }),
    few,
  )
})

test('fail and warn never change a tag, and stay silent exactly where Flux picks it', async () => {
  const modes = fc.constantFrom('fail', 'warn')
  await fc.assert(
    fc.asyncProperty(fc.array(run, { maxLength: 6 }), run, modes, async (others, one, whenNotNewest) => {
      const policy = defaultImagePolicy(one.version)
      const tagOf = ({ version, sha, clock }: Run): DeployTag => ({ version, sha, instant: start + clock })
      const existing = others.map((other) => formatDeployTag(tagOf(other)))
      const reporter = recordingReporter()
      const competition = { policy, existing, whenNotNewest, now: start + one.clock }
      const taken = await competeForNewest(tagOf(one), competition, reporter).catch(() => undefined)
      const name = formatDeployTag(tagOf(one))
      const isPicked = (await picks([...existing, name], one.version)) === name
      expect(taken).toEqual(isPicked || whenNotNewest === 'warn' ? tagOf(one) : undefined)
      expect(reporter.findings).toHaveLength(!isPicked && whenNotNewest === 'warn' ? 1 : 0)
    }),
    few,
  )
})

test('the order of tags is that of their instants, and an instant comes back from its tag', () => {
  const seconds = fc.integer({ min: 0, max: 4_102_444_799 })
  fc.assert(
    fc.property(seconds, seconds, (a, b) => {
      const [first, second] = [formatTagTime(a * 1000), formatTagTime(b * 1000)]
      expect(Math.sign(Buffer.compare(Buffer.from(first), Buffer.from(second)))).toBe(Math.sign(a - b))
      expect(parseTagTime(first)).toBe(a * 1000)
    }),
  )
})

test('an instant is the same whatever its offset is', () => {
  const offset = fc.record({ sign: fc.constantFrom('+', '-'), hours: fc.nat(23), minutes: fc.nat(59) })
  const two = (number: number): string => String(number).padStart(2, '0')
  fc.assert(
    fc.property(
      fc.integer({ min: 1_000_000_000, max: 4_000_000_000 }),
      offset,
      (seconds, { sign, hours, minutes }) => {
        const shift = (hours * 60 + minutes) * 60 * (sign === '+' ? 1 : -1)
        const local = formatInstant((seconds + shift) * 1000).slice(0, -1)
        const text = `${local}${sign}${two(hours)}:${two(minutes)}`
        expect(parseTimestamp(text)).toEqual({ from: 'input', instant: seconds * 1000 })
      },
    ),
  )
})
