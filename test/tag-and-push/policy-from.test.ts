import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { tagAndPush } from '../../actions/tag-and-push/src/tag-and-push.ts'
import { startJob, tag, type JobFixture } from './job-fixture.ts'
import { recordingReporter } from './recording-reporter.ts'

const policy = (pattern: string): string => `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImagePolicy
metadata: {name: app}
spec:
  filterTags:
    pattern: '${pattern}'
    extract: $t
  policy: {alphabetical: {}}
`

let job: JobFixture
beforeEach(async () => {
  job = await startJob({
    'site/index.html': '<h1>Hello</h1>',
    'flux/policy.yaml': policy('^v1_[0-9a-f]{7}_(?P<t>.*)Z$'),
    'flux/other.yaml': policy('^v2_[0-9a-f]{7}_(?P<t>.*)Z$'),
    'flux/look-ahead.yaml': policy('^v1_(?=a)'),
  })
})
afterEach(() => job.close())

const run = (policyFrom: string, changes = {}) =>
  tagAndPush(job.with({ policyFrom, ...changes }), recordingReporter())

describe('policy-from', () => {
  test('publishes what the policy of the file selects', async () => {
    expect(await run('flux/policy.yaml')).toMatchObject({ tag, pushed: true })
  })

  test.each([
    ['flux/other.yaml', 'tag-not-selected', /\^v2_.* of the ImagePolicy/],
    ['flux/look-ahead.yaml', 'invalid-policy', /not a regular expression of Go/],
  ])('names the line of a pattern that does not fit: %s', async (file, rule, message) => {
    await expect(run(file)).rejects.toMatchObject({
      message: expect.stringMatching(message),
      finding: { rule, at: { file, line: 6, column: 5 } },
    })
    expect(job.sandbox.requests).toEqual([])
  })

  test.each([
    ['flux/none.yaml', {}, 'path-not-found'],
    ['../../etc/passwd', {}, 'path-not-found'],
    ['/etc/hostname', {}, 'path-outside-repository'],
    ['flux', {}, 'not-a-file'],
    [
      'flux/policy.yaml',
      { policy: { pattern: 'a', extract: undefined, order: undefined } },
      'several-policies',
    ],
  ])('is refused before anything is done: %s %j', async (file, changes, rule) => {
    await expect(run(file, changes)).rejects.toMatchObject({ finding: { rule } })
    expect(job.sandbox.requests).toEqual([])
  })
})
