import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { tagAndPush } from '../../actions/tag-and-push/src/tag-and-push.ts'
import { startJob, tag, type JobFixture } from './job-fixture.ts'
import { recordingReporter } from './recording-reporter.ts'

let job: JobFixture
beforeEach(async () => {
  job = await startJob({ 'site/index.html': '<h1>Hello</h1>', 'site/.dockerignore': '' })
})
afterEach(() => job.close())

const tagsSet = (): string[] =>
  job.sandbox.requests
    .filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/'))
    .flatMap(({ path }) => path.split('/').at(-1) ?? [])
    .filter((reference) => !reference.startsWith('sha256:'))

const digestOf = async (name: string): Promise<string | undefined> =>
  (await job.sandbox.registry.manifest('octo/app', name))?.digest

describe('further tags', () => {
  test('are set after the one for Flux, and named in the summary', async () => {
    const reporter = recordingReporter()
    const result = await tagAndPush(job.with({ tags: ['latest', 'main', 'latest'] }), reporter)
    expect(tagsSet()).toEqual([tag, 'latest', 'main'])
    expect(result.tag).toBe(tag)
    expect(await digestOf('latest')).toBe(result.digest)
    expect(reporter.summaries.join('\n')).toContain(`\`${result.image}:main\``)
  })

  test('move from the image before', async () => {
    const before = await job.sandbox.registry.putImage('octo/app', 'latest')
    const { digest } = await tagAndPush(job.with({ tags: ['latest'] }), recordingReporter())
    expect(await digestOf('latest')).toBe(digest)
    expect(digest).not.toBe(before)
  })

  test('are not set where nothing is published', async () => {
    const result = await tagAndPush(job.with({ tags: ['latest'], publish: 'never' }), recordingReporter())
    expect(result.pushed).toBe(false)
    expect(job.sandbox.requests).toEqual([])
  })

  test('that a run could not set any more are set by its repetition', async () => {
    job.sandbox.faults.add({
      ...{ method: 'PUT', path: /manifests\/latest/, times: 100 },
      effect: { kind: 'reset', when: 'before' },
    })
    const options = job.with({ tags: ['latest'] })
    await expect(tagAndPush(options, recordingReporter())).rejects.toMatchObject({ name: 'ExpectedError' })
    job.sandbox.faults.clear()
    const { skipped, digest } = await tagAndPush(options, recordingReporter())
    expect(skipped).toBe(true)
    expect(await digestOf('latest')).toBe(digest)
  })

  test('are not moved back by the repetition of an older run', async () => {
    await tagAndPush(job.with({ tags: ['latest'] }), recordingReporter())
    await job.sandbox.registry.putImage('octo/app', 'v1_fffffff_2026-11-24T20.34.00Z')
    const newer = await job.sandbox.registry.putImage('octo/app', 'latest')
    const again = await tagAndPush(job.with({ tags: ['latest'] }), recordingReporter())
    expect(again.skipped).toBe(true)
    expect(await digestOf('latest')).toBe(newer)
  })

  test.each([
    ['v1_0000000_2020-01-01T00.00.00Z', 'tag-selected', /which the ImagePolicy would select/],
    ['v1_aaaaaaa_latestZ', 'tag-selected', /which the ImagePolicy would select/],
    ['ghcr.io/octo/app:latest', 'invalid-input', /which no registry takes as a tag/],
    ['-latest', 'invalid-input', /which no registry takes as a tag/],
  ])('%s is refused before anything is done', async (name, rule, message) => {
    const refused = tagAndPush(job.with({ tags: ['latest', name] }), recordingReporter())
    await expect(refused).rejects.toMatchObject({
      message: expect.stringMatching(message),
      finding: { rule },
    })
    expect(job.sandbox.requests).toEqual([])
  })
})
