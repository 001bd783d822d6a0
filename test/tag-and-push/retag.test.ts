import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { tagAndPush } from '../../actions/tag-and-push/src/tag-and-push.ts'
import type { TagAndPushOptions } from '../../actions/tag-and-push/src/options.ts'
import { now, sha, startJob, tag, type JobFixture } from './job-fixture.ts'
import { recordingReporter } from './recording-reporter.ts'

const hour = 3600_000
let job: JobFixture
/** What an earlier run has published, for the commit `sha`. */
let candidate: string
beforeEach(async () => {
  job = await startJob({ 'site/index.html': '<h1>Hello</h1>', 'site/.dockerignore': '' })
  const built = await tagAndPush(job.with({ tags: ['candidate'] }), recordingReporter())
  candidate = built.digest
})
afterEach(() => job.close())

/** A later run, of another commit, in a repository that has nothing to build. */
function retag(from: string | undefined, changes: Partial<TagAndPushOptions> = {}) {
  const source = {
    ...job.options.source,
    mode: 'retag' as const,
    directory: undefined,
    from: from === undefined ? [] : [from],
  }
  const run = { ...job.options.run, sha: 'f'.repeat(40) }
  return tagAndPush(job.with({ source, run, now: now + hour, ...changes }), recordingReporter())
}

const image = (): string => `${job.sandbox.host}/octo/app`
const later = 'v1_0123456_2026-11-24T21.33.00Z'

describe('mode: retag', () => {
  test('gives the image a tag that names the commit of the image, and moves no blob', async () => {
    const before = job.sandbox.requests.length
    const result = await retag(`${image()}:candidate`)
    expect(result).toMatchObject({ tag: later, digest: candidate, pushed: true })
    expect(job.sandbox.registry.tags('octo/app')).toContain(later)
    const blobs = job.sandbox.requests
      .slice(before)
      .filter(({ method, path }) => method !== 'HEAD' && path.includes('/blobs/sha256'))
    expect(blobs).toEqual([])
  })

  test('copies from another repository, by digest', async () => {
    const result = await retag(`${image()}@${candidate}`, { image: `${job.sandbox.host}/octo/live` })
    expect(result).toMatchObject({ tag: later, digest: candidate, pushed: true })
    expect((await job.sandbox.registry.manifest('octo/live', later))?.digest).toBe(candidate)
  })

  test('only looks where nothing may be published', async () => {
    const result = await retag(`${image()}:candidate`, { publish: 'never' })
    expect(result).toMatchObject({ digest: candidate, pushed: false })
    expect(job.sandbox.registry.tags('octo/app')).toEqual([tag, 'candidate'])
  })

  test('takes the commit of the input where the image does not say', async () => {
    await job.sandbox.registry.putImage('octo/app', 'foreign')
    await expect(retag(`${image()}:foreign`)).rejects.toMatchObject({ finding: { rule: 'no-revision' } })
    expect((await retag(`${image()}:foreign`, { sha })).tag).toBe(later)
  })

  test('that is repeated is skipped, also where the image names no commit', async () => {
    await job.sandbox.registry.putImage('octo/app', 'foreign')
    const changes = { sha, timestamp: '2026-11-24T22:00:00Z' }
    const first = await retag(`${image()}:foreign`, changes)
    expect(await retag(`${image()}:foreign`, changes)).toEqual({ ...first, pushed: false, skipped: true })
    await expect(retag(`${image()}:candidate`, changes)).rejects.toMatchObject({
      finding: { rule: 'tag-taken' },
    })
  })

  test.each<[string, () => string | undefined, string]>([
    ['no image', () => undefined, 'invalid-input'],
    ['an image without a tag', () => image(), 'invalid-image'],
    ['text that is no image', () => 'Octo/App:x', 'invalid-image'],
    ['an image that is not there', () => `${image()}:none`, 'image-not-found'],
  ])('refuses %s, and sets nothing', async (_, from, rule) => {
    await expect(retag(from())).rejects.toMatchObject({ finding: { rule } })
    expect(job.sandbox.registry.tags('octo/app')).toEqual([tag, 'candidate'])
  })

  test('refuses another source beside it, and from without it', async () => {
    const source = { ...job.options.source, from: [`${image()}:candidate`] }
    const both = retag(undefined, { source: { ...source, mode: 'retag' } })
    await expect(both).rejects.toMatchObject({ finding: { rule: 'several-sources' } })
    const half = retag(undefined, { source: { ...source, directory: undefined } })
    await expect(half).rejects.toMatchObject({ finding: { rule: 'invalid-input' } })
  })
})
