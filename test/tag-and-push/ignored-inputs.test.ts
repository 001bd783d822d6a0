import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { tagAndPush } from '../../actions/tag-and-push/src/tag-and-push.ts'
import type { TagAndPushOptions } from '../../actions/tag-and-push/src/options.ts'
import { startJob, type JobFixture } from './job-fixture.ts'
import { recordingReporter } from './recording-reporter.ts'

let job: JobFixture
beforeEach(async () => {
  job = await startJob({ 'site/index.html': '<h1>Hello</h1>', 'site/.dockerignore': '' })
})
afterEach(() => job.close())

describe('an input without effect', () => {
  test('is warned of, with the reason', async () => {
    const dockerfile = { ...job.options.dockerfile, target: 'prod', platforms: ['linux/arm64'] }
    const reporter = recordingReporter()
    expect((await tagAndPush(job.with({ dockerfile }), reporter)).pushed).toBe(true)
    expect(reporter.findings).toMatchObject([
      {
        rule: 'ignored-input',
        severity: 'warning',
        message: 'the inputs target, platforms have no effect: the image is made of a directory',
      },
    ])
  })

  test('is none where all inputs are about what is built', async () => {
    const reporter = recordingReporter()
    const directory = { ...job.options.directory, user: '1000', ports: ['80'] }
    await tagAndPush(job.with({ directory, tags: ['latest'] }), reporter)
    expect(reporter.findings).toEqual([])
  })

  test.each<[string, Partial<TagAndPushOptions>]>([
    ['tags', { tags: ['latest'] }],
    ['mirrors', { mirrors: ['quay.io/octo/app'] }],
    ['policy-pattern', { policy: { pattern: '^v1_.*Z$', extract: undefined, order: undefined } }],
    ['prune-keep', { prune: { keep: '5', inUse: undefined } }],
  ])('%s is refused by mode digest: it belongs to the step that sets the tag', async (name, change) => {
    const source = { ...job.options.source, mode: 'digest' } as const
    await expect(tagAndPush(job.with({ source, ...change }), recordingReporter())).rejects.toMatchObject({
      finding: {
        rule: 'ignored-input',
        message: `the input ${name} has no effect: the mode is digest, which sets no tag`,
      },
    })
    expect(job.sandbox.requests).toEqual([])
  })
})
