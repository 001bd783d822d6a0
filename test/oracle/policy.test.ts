import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { selectImageTag, type ImagePolicy } from '@pte/flux'
import { extracts, orders, patternTokens, patterns, ranges, tags, versions } from './policy-table.ts'
import fc from '../fast-check.ts'

interface Case {
  policy: ImagePolicy
  tags: readonly string[]
}

interface Answer {
  invalid: boolean
  /** Go writes a map that was never made as null. */
  keys: Record<string, string> | null
  selected: string
}

const byPattern = patterns.flatMap((pattern): Case[] =>
  extracts.flatMap((extract) =>
    orders.map((rule) => ({ policy: { filter: { pattern, ...(extract && { extract }) }, rule }, tags })),
  ),
)
const byRange = ranges.map((range): Case => ({
  policy: { filter: { pattern: '' }, rule: { by: 'semver', range } },
  tags: versions,
}))
/** Patterns put together at random, the same ones in every run. */
const byChance = fc
  .sample(fc.array(fc.constantFrom(...patternTokens), { minLength: 1, maxLength: 9 }), {
    numRuns: 4000,
    seed: 7,
  })
  .map((tokens): Case => {
    const filter = { pattern: tokens.join(''), extract: '$n.$m.$1' }
    return { policy: { filter, rule: { by: 'alphabetical', order: 'asc' } }, tags: tags.slice(0, 20) }
  })
const cases = [...byPattern, ...byRange, ...byChance]
let answers: Answer[]

/** Asks the Go program beside this file, which is compiled here with the toolchain of the machine. */
function askGo(questions: readonly Case[]): Answer[] {
  const input = questions.map(({ policy: { filter, rule }, tags }) => ({ ...filter, ...rule, tags }))
  const run = spawnSync('go', ['run', '.'], {
    cwd: join(import.meta.dirname, 'policy'),
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (run.status !== 0) throw new Error(`go run failed: ${run.error?.message ?? run.stderr}`)
  return JSON.parse(run.stdout) as Answer[]
}

async function ourAnswer({ policy, tags }: Case): Promise<Answer> {
  const selection = await selectImageTag(policy, tags)
  const keys = Object.fromEntries(selection.candidates.map(({ key, tag }) => [key, tag]))
  const selected = selection.outcome === 'selected' ? selection.selected.tag : ''
  return { invalid: selection.outcome === 'invalid', keys, selected }
}

describe("Flux's choice among tags, computed by Go", () => {
  beforeAll(() => {
    answers = askGo(cases)
  }, 120_000)

  test('equals ours for every pattern, extract and order', async () => {
    for (const [i, one] of byPattern.entries()) {
      const { keys, ...answer } = await ourAnswer(one)
      const { keys: theirs = {}, ...expected } = answers[i] ?? {}
      expect({ ...one.policy, keys, ...answer }).toEqual({ ...one.policy, keys: theirs ?? {}, ...expected })
    }
    const invalid = answers.slice(0, byPattern.length).filter(({ invalid }) => invalid).length
    const chosen = answers.slice(0, byPattern.length).filter(({ selected }) => selected !== '').length
    process.stdout.write(
      `${patterns.length} patterns × ${tags.length} tags, ${byPattern.length} policies: ${chosen} choose, ${invalid} are invalid\n`,
    )
    expect(patterns.length * tags.length).toBeGreaterThanOrEqual(40 * 20)
    expect(chosen).toBeGreaterThan(300)
    expect(invalid).toBeGreaterThan(100)
  })

  test('equals ours for every range of versions', async () => {
    const theirs = answers.slice(byPattern.length, -byChance.length)
    for (const [i, one] of byRange.entries()) {
      const { invalid, selected } = await ourAnswer(one)
      const expected = theirs[i]
      expect({ rule: one.policy.rule, invalid, selected }).toEqual({
        rule: one.policy.rule,
        invalid: expected?.invalid,
        selected: expected?.selected,
      })
    }
    const chosen = theirs.filter(({ selected }) => selected !== '').length
    process.stdout.write(`${ranges.length} ranges × ${versions.length} versions: ${chosen} choose\n`)
    expect(chosen).toBeGreaterThan(40)
  })
  test('equals ours for patterns put together at random', async () => {
    const theirs = answers.slice(-byChance.length)
    for (const [i, one] of byChance.entries()) {
      const { keys, ...answer } = await ourAnswer(one)
      const { keys: expectedKeys = {}, ...expected } = theirs[i] ?? {}
      const { pattern } = one.policy.filter ?? {}
      expect({ pattern, keys, ...answer }).toEqual({ pattern, keys: expectedKeys ?? {}, ...expected })
    }
    const valid = theirs.filter(({ invalid }) => !invalid).length
    const chosen = theirs.filter(({ selected }) => selected !== '').length
    process.stdout.write(`${byChance.length} random patterns: ${valid} are valid, ${chosen} choose\n`)
    expect(valid).toBeGreaterThan(800)
    expect(chosen).toBeGreaterThan(200)
  })
})
