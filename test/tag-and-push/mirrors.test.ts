import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startSandbox, workflowAccount, type Sandbox } from '@pte/sandbox'
import { tagAndPush } from '../../actions/tag-and-push/src/tag-and-push.ts'
import type { TagAndPushOptions } from '../../actions/tag-and-push/src/options.ts'
import { startJob, tag, type JobFixture } from './job-fixture.ts'
import { recordingReporter } from './recording-reporter.ts'

let job: JobFixture
let other: Sandbox
beforeEach(async () => {
  job = await startJob({ 'site/index.html': '<h1>Hello</h1>', 'site/.dockerignore': '' })
  other = await startSandbox()
  other.accounts.clear()
  other.accounts.set('other-token', workflowAccount)
})
afterEach(async () => {
  await other.close()
  await job.close()
})

/** The step with a mirror in another registry, and the login for it. */
function mirrored(changes: Partial<TagAndPushOptions> = {}): TagAndPushOptions {
  const logins = [{ registry: other.host, username: 'octo', password: 'other-token' }]
  return job.with({ mirrors: [`${other.host}/octo/copy`], logins, ...changes })
}

const digestIn = async ({ registry }: Sandbox, repository: string, name: string) =>
  (await registry.manifest(repository, name))?.digest

describe('mirrors', () => {
  test('get the same image under the same tags, before the image that Flux watches', async () => {
    const order: string[] = []
    for (const sandbox of [job.sandbox, other])
      sandbox.beforeEach(({ method, path }) => {
        if (method === 'PUT' && path.endsWith(tag)) order.push(sandbox.host)
      })
    const reporter = recordingReporter()
    const { digest } = await tagAndPush(mirrored({ tags: ['latest'] }), reporter)
    expect(order).toEqual([other.host, job.sandbox.host])
    for (const name of [tag, 'latest']) expect(await digestIn(other, 'octo/copy', name)).toBe(digest)
    expect(reporter.summaries.join('\n')).toContain(`\`${other.host}/octo/copy:${tag}\``)
    expect(reporter.secrets).toEqual(expect.arrayContaining(['other-token', btoa('octo:other-token')]))
  })

  test('that refuse the push end the step before the build, and no place has anything', async () => {
    other.registry.refuse('octo/copy', 'write-package')
    await expect(tagAndPush(mirrored(), recordingReporter())).rejects.toThrow(
      `${other.host} refuses to let octo/copy be pushed to`,
    )
    expect([...job.sandbox.registry.tags('octo/app'), ...other.registry.tags('octo/copy')]).toEqual([])
    expect(job.sandbox.requests.filter(({ method }) => method === 'PUT')).toEqual([])
  })

  test('that fail during the push keep the tag for Flux from being set', async () => {
    const effect = { kind: 'reset', when: 'before' } as const
    other.faults.add({ method: 'PUT', path: /manifests\/v1_/, times: 100, effect })
    await expect(tagAndPush(mirrored(), recordingReporter())).rejects.toThrow('cannot be reached')
    expect(job.sandbox.registry.tags('octo/app')).toEqual([])
  })

  test('that a run has reached before it ended are no hindrance to the next', async () => {
    const effect = { kind: 'reset', when: 'before' } as const
    job.sandbox.faults.add({ method: 'PUT', path: /manifests\/v1_/, times: 100, effect })
    await expect(tagAndPush(mirrored(), recordingReporter())).rejects.toThrow('cannot be reached')
    expect(other.registry.tags('octo/copy')).toEqual([tag])
    job.sandbox.faults.clear()
    expect((await tagAndPush(mirrored(), recordingReporter())).pushed).toBe(true)
  })

  test('that have the tag for another image are not overwritten', async () => {
    const before = await other.registry.putImage('octo/copy', tag)
    await expect(tagAndPush(mirrored(), recordingReporter())).rejects.toMatchObject({
      finding: { rule: 'tag-taken', message: expect.stringContaining(`${other.host}/octo/copy:${tag}`) },
    })
    expect(await digestIn(other, 'octo/copy', tag)).toBe(before)
    expect(job.sandbox.registry.tags('octo/app')).toEqual([])
  })

  test('that are new get what is published already', async () => {
    const { digest } = await tagAndPush(job.options, recordingReporter())
    const again = await tagAndPush(mirrored(), recordingReporter())
    expect(again.skipped).toBe(true)
    expect(await digestIn(other, 'octo/copy', tag)).toBe(digest)
  })

  test('are asked for nothing where nothing is published', async () => {
    await tagAndPush(mirrored({ publish: 'never' }), recordingReporter())
    expect(other.requests).toEqual([])
  })

  test.each([
    ['the image itself', () => `${job.sandbox.host}/octo/app`, 'which is the image itself'],
    ['a name with a tag', () => 'docker.io/octo/app:v1', 'must come without tag and digest'],
    ['no name', () => 'https://quay.io/octo/app', 'has no https:// before it'],
  ])('cannot be %s', async (_, mirror, message) => {
    const refused = tagAndPush(job.with({ mirrors: [mirror()] }), recordingReporter())
    await expect(refused).rejects.toThrow(message)
    expect(job.sandbox.requests).toEqual([])
  })
})
