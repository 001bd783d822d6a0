import { describe, expect, test } from '@jest/globals'
import { defaultImagePolicy, formatDeployTag } from '@pte/flux'
import { competeForNewest, type Competition } from '../../actions/tag-and-push/src/newest.ts'
import { recordingReporter } from './recording-reporter.ts'

const now = Date.UTC(2026, 10, 24, 20, 33)
const tag = { version: 'v1', sha: 'f'.repeat(40), instant: now }
const existing = (seconds: number, sha = '0'): string =>
  formatDeployTag({ version: 'v1', sha: sha.repeat(40), instant: now + seconds * 1000 })
const among = (tags: string[], change: Partial<Competition> = {}): Competition => ({
  policy: defaultImagePolicy('v1'),
  existing: tags,
  whenNotNewest: 'wait',
  now,
  ...change,
})

describe('a new tag among those that exist', () => {
  test.each([
    ['none', []],
    ['an older one', [existing(-1)]],
    ['later ones of another version', ['v2_0000000_2030-01-01T00.00.00Z', 'latest']],
    ['one of the same second with a higher commit id', [existing(0, 'e').replace('eeeeeee', 'fffffff')]],
  ])('stays as it is beside %s', async (_, tags) => {
    expect(await competeForNewest(tag, among(tags), recordingReporter())).toEqual(tag)
  })

  test('takes the next free second where another build took this one', async () => {
    const later = await competeForNewest(tag, among([existing(0), existing(-7)]), recordingReporter())
    expect(later.instant).toBe(now + 1000)
  })

  test('takes the second after a clock that is ahead, up to a minute', async () => {
    const later = await competeForNewest(tag, among([existing(59)]), recordingReporter())
    expect(later.instant).toBe(now + 60_000)
    await expect(competeForNewest(tag, among([existing(60)]), recordingReporter())).rejects.toThrow(
      `Flux would stay on the tag ${existing(60)}`,
    )
  })

  test('names a stray that wins for ever', async () => {
    const competition = among(['v1_aaaaaaa_testZ', existing(-3)])
    await expect(competeForNewest(tag, competition, recordingReporter())).rejects.toThrow(
      'Flux would stay on the tag v1_aaaaaaa_testZ instead of v1_fffffff_2026-11-24T20.33.00Z: it holds no time',
    )
  })

  test('fails or warns where the input says so', async () => {
    const fail = among([existing(5)], { whenNotNewest: 'fail' })
    await expect(competeForNewest(tag, fail, recordingReporter())).rejects.toThrow('when-not-newest is fail')
    const reporter = recordingReporter()
    const warn = among([existing(5)], { whenNotNewest: 'warn' })
    expect(await competeForNewest(tag, warn, reporter)).toEqual(tag)
    expect(reporter.findings).toMatchObject([{ severity: 'warning', rule: 'tag-not-newest' }])
  })

  test('fails where later times do not win', async () => {
    const policy = { ...defaultImagePolicy('v1'), rule: { by: 'alphabetical', order: 'desc' } } as const
    await expect(
      competeForNewest(tag, among([existing(-1)], { policy }), recordingReporter()),
    ).rejects.toThrow('the policy does not prefer later times')
  })
})
