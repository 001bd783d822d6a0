import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { TagAndPushOptions } from '../../actions/tag-and-push/src/options.ts'
import { tagAndPush } from '../../actions/tag-and-push/src/tag-and-push.ts'
import { now, sha as otherSha, startJob, type JobFixture } from './job-fixture.ts'
import { recordingReporter } from './recording-reporter.ts'

let job: JobFixture
let head: string
const env = {
  PATH: process.env['PATH'] ?? '',
  ...{ GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z' },
  ...{ GIT_COMMITTER_NAME: 'c', GIT_COMMITTER_EMAIL: 'c@example.com' },
  GIT_COMMITTER_DATE: '2026-11-20T12:00:00+01:00',
}

beforeEach(async () => {
  job = await startJob({ 'site/index.html': '<h1>Hello</h1>' })
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: job.workspace, env, encoding: 'utf8' }).trim()
  git('init', '-q')
  git('commit', '-q', '--allow-empty', '-m', 'first')
  head = git('rev-parse', 'HEAD')
})
afterEach(() => job.close())

const ofHead = (changes: Partial<TagAndPushOptions> = {}): TagAndPushOptions =>
  job.with({ run: { ...job.options.run, sha: head }, env, ...changes })

describe('timestamp: commit', () => {
  test('is when the commit was made, in the tag and in the image', async () => {
    const { tag } = await tagAndPush(ofHead({ timestamp: 'commit' }), recordingReporter())
    expect(tag).toBe(`v1_${head.slice(0, 7)}_2026-11-20T11.00.00Z`)
    const manifest = await job.sandbox.registry.manifest('octo/app', tag)
    expect(manifest?.content.toString()).toContain('image.created":"2026-11-20T11:00:00Z"')
  })

  test('makes a second run end where the first has published', async () => {
    const first = await tagAndPush(ofHead({ timestamp: 'commit' }), recordingReporter())
    const later = ofHead({ timestamp: 'commit', now: now + 3600_000 })
    expect(await tagAndPush(later, recordingReporter())).toEqual({ ...first, pushed: false, skipped: true })
  })
})

describe('the commit in the tag', () => {
  test('is warned of when another one is checked out', async () => {
    const reporter = recordingReporter()
    await tagAndPush(ofHead({ sha: otherSha }), reporter)
    expect(reporter.findings).toMatchObject([
      { rule: 'other-commit', message: `the tag names commit ${otherSha}, but ${head} is checked out` },
      { rule: 'no-commit', severity: 'notice' },
    ])
  })

  test('is fine when it is the one that is checked out', async () => {
    const reporter = recordingReporter()
    await tagAndPush(ofHead(), reporter)
    expect(reporter.findings).toEqual([])
  })
})
