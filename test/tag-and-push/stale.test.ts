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

/** A run for the commit that main has, which is told to look whether main still has it. */
function current(changes: Partial<TagAndPushOptions> = {}): TagAndPushOptions {
  const sha = job.sandbox.github.refs('Octo/App')['refs/heads/main'] ?? ''
  return job.with({ whenStale: 'digest', tags: ['latest'], run: { ...job.options.run, sha }, ...changes })
}

const tags = (): string[] => job.sandbox.registry.tags('octo/app')

describe('when-stale: digest', () => {
  test('publishes while the branch is where the run began', async () => {
    const result = await tagAndPush(current(), recordingReporter())
    expect(result.pushed).toBe(true)
    expect(tags()).toEqual([result.tag, 'latest'])
  })

  test('pushes without a tag once the branch has moved on, and says why', async () => {
    const reporter = recordingReporter()
    const { run } = job.options
    const result = await tagAndPush(current({ run }), reporter)
    expect(result).toMatchObject({
      pushed: false,
      skipped: false,
      reference: `${result.image}@${result.digest}`,
    })
    expect(tags()).toEqual([])
    expect((await job.sandbox.registry.manifest('octo/app', result.digest))?.digest).toBe(result.digest)
    const head = job.sandbox.github.refs('Octo/App')['refs/heads/main'] ?? ''
    const summary = reporter.summaries.join('\n')
    expect(summary).toContain(`No tag was set, because the branch main has moved on to ${head}`)
    expect(summary).toContain(`\`${result.image}@${result.digest}\``)
  })

  test('asks as late as can be: when all content is there, right before the tag', async () => {
    await tagAndPush(current(), recordingReporter())
    const seen = job.sandbox.requests.map(({ method, path }) => `${method} ${path}`)
    const asked = seen.findIndex((request) => request.includes('/git/'))
    const puts = seen.flatMap((request, i) => (request.startsWith('PUT ') ? [i] : []))
    expect(puts.filter((i) => i > asked)).toHaveLength(2)
    expect(asked).toBeGreaterThan(puts[0] ?? Infinity)
  })

  test('takes a branch that is gone for one that has moved on', async () => {
    const run = { ...current().run, ref: 'refs/heads/gone' }
    const reporter = recordingReporter()
    const result = await tagAndPush(current({ run, publish: 'always' }), reporter)
    expect(result.pushed).toBe(false)
    expect(reporter.summaries.join('\n')).toContain('the branch gone does not exist any more')
  })

  test('does not hold for pushed git tags, which do not move', async () => {
    const run = { ...job.options.run, ref: 'refs/tags/v7' }
    expect((await tagAndPush(current({ run }), recordingReporter())).pushed).toBe(true)
  })
})

test('by default the tag is set without a question', async () => {
  expect((await tagAndPush(job.options, recordingReporter())).pushed).toBe(true)
  expect(job.sandbox.requests.filter(({ path }) => path.includes('/git/ref'))).toEqual([])
})
