import { readdir } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { tagAndPush } from '../../actions/tag-and-push/src/tag-and-push.ts'
import { now, sha, startJob, tag, type JobFixture } from './job-fixture.ts'
import { recordingReporter } from './recording-reporter.ts'

let job: JobFixture
beforeEach(async () => {
  job = await startJob({ 'site/index.html': '<h1>Hello</h1>', 'site/.dockerignore': '' })
})
afterEach(() => job.close())

const pushes = (): string[] =>
  job.sandbox.requests.filter(({ method }) => method === 'PUT').map(({ path }) => path)

describe('a push to the default branch', () => {
  test('publishes the image under a tag that names the commit and the time', async () => {
    const result = await tagAndPush(job.options, recordingReporter())
    const image = `${job.sandbox.host}/octo/app`
    const published = await job.sandbox.registry.manifest('octo/app', tag)
    expect(result).toEqual({
      ...{ image, tag, digest: published?.digest, reference: `${image}:${tag}@${published?.digest}` },
      ...{ created: '2026-11-24T20:33:00Z', pushed: true, skipped: false },
    })
    expect(job.sandbox.registry.tags('octo/app')).toEqual([tag])
  })

  test('sets the tag as the last thing that it writes', async () => {
    await tagAndPush(job.options, recordingReporter())
    expect(pushes().at(-1)).toBe(`/v2/octo/app/manifests/${tag}`)
  })

  test('says in the image which commit it is of, and nothing of the tag or the clock', async () => {
    await tagAndPush(job.options, recordingReporter())
    const content = (await job.sandbox.registry.manifest('octo/app', tag))?.content.toString() ?? ''
    expect(JSON.parse(content)).toMatchObject({
      annotations: {
        'org.opencontainers.image.created': '2023-11-14T22:13:20Z',
        'org.opencontainers.image.revision': sha,
        'org.opencontainers.image.source': `${job.sandbox.url}/Octo/App`,
        'org.opencontainers.image.title': 'App',
        'org.opencontainers.image.version': 'v1',
      },
    })
    expect(content).not.toContain('2026-11-24')
  })

  test('gives the same digest for the same commit at another time', async () => {
    const first = await tagAndPush(job.options, recordingReporter())
    const second = await tagAndPush(job.with({ now: now + 3600_000 }), recordingReporter())
    expect(second.digest).toBe(first.digest)
    expect(second.tag).not.toBe(first.tag)
  })

  test('tells in the summary what was published and what Flux will do', async () => {
    const reporter = recordingReporter()
    const { reference } = await tagAndPush(job.options, reporter)
    const summary = reporter.summaries.join('\n')
    expect(summary).toContain(`\`${reference}\``)
    expect(summary).toContain('this is a push on the default branch main')
    expect(summary).toContain("pattern: '^v1_[a-f0-9]{7}_(?P<datetime>")
  })

  test('shows in the summary which tag Flux leaves, and the way to the cluster', async () => {
    await job.sandbox.registry.putImage('octo/app', 'v1_0000000_2026-11-23T20.33.00Z')
    const reporter = recordingReporter()
    await tagAndPush(job.options, reporter)
    const picture = /```mermaid\n([^]*?)```/.exec(reporter.summaries.join('\n'))?.[1] ?? ''
    expect(picture).toContain('older["v1_0000000_2026-11-23T20.33.00Z"] -. until now .-> policy')
    expect(picture).toContain(`<br>${tag}"]`)
  })

  test('masks the login in every form, and leaves no file behind', async () => {
    const reporter = recordingReporter()
    await tagAndPush(job.options, reporter)
    const { token } = job.sandbox
    for (const text of [token, btoa(token), btoa(`octocat:${token}`)])
      expect(reporter.secrets).toContain(text)
    expect(JSON.stringify([reporter.messages, reporter.summaries])).not.toContain(token)
    expect(await readdir(job.temporary)).toEqual([])
  })
})

describe('the login', () => {
  test("is not shown to another registry than GitHub's unless a user name is given with it", async () => {
    const elsewhere = { ...job.options.run, serverUrl: 'https://github.com' }
    const image = `${job.sandbox.host}/octo/app`
    const shown: string[] = []
    job.sandbox.beforeEach(({ headers }) => {
      if (headers.authorization !== undefined) shown.push(headers.authorization)
    })
    const anonymous = tagAndPush(job.with({ run: elsewhere, image }), recordingReporter())
    await expect(anonymous).rejects.toMatchObject({ name: 'ExpectedError' })
    expect(shown.filter((header) => header.startsWith('Basic'))).toEqual([])
    const known = job.with({ run: elsewhere, image, username: 'octocat' })
    expect((await tagAndPush(known, recordingReporter())).pushed).toBe(true)
    expect(shown.filter((header) => header.startsWith('Basic'))).not.toEqual([])
  })
})

describe('what is published already', () => {
  test('is skipped when the tag is there for this commit', async () => {
    const first = await tagAndPush(job.options, recordingReporter())
    const before = job.sandbox.requests.length
    const second = await tagAndPush(job.options, recordingReporter())
    expect(second).toEqual({ ...first, pushed: false, skipped: true })
    const later = job.sandbox.requests.slice(before).map(({ method }) => method)
    expect(later.filter((method) => method !== 'GET' && method !== 'HEAD')).toEqual([])
  })

  test('is never overwritten by something else', async () => {
    const digest = await job.sandbox.registry.putImage('octo/app', tag)
    await expect(tagAndPush(job.options, recordingReporter())).rejects.toThrow(
      `${tag} exists already, and does not say which commit it is of`,
    )
    expect((await job.sandbox.registry.manifest('octo/app', tag))?.digest).toBe(digest)
  })

  test('is never overwritten, even where the tag appears during the build', async () => {
    job.sandbox.faults.add({
      ...{ method: 'POST', path: /blobs\/uploads/, from: 2 },
      effect: {
        kind: 'meanwhile',
        run: async () => {
          await job.sandbox.registry.putImage('octo/app', tag)
        },
      },
    })
    await expect(tagAndPush(job.options, recordingReporter())).rejects.toThrow(`${tag} exists already`)
  })

  test('in the same second makes the tag take the next one', async () => {
    await job.sandbox.registry.putImage('octo/app', 'v1_0000000_2026-11-24T20.33.00Z')
    const { tag: later, created } = await tagAndPush(job.options, recordingReporter())
    expect({ later, created }).toEqual({
      later: 'v1_0123456_2026-11-24T20.33.01Z',
      created: '2026-11-24T20:33:01Z',
    })
  })

  test('and would win for ever stops the build, and is named', async () => {
    await job.sandbox.registry.putImage('octo/app', 'v1_aaaaaaa_testZ')
    const reporter = recordingReporter()
    await expect(tagAndPush(job.options, reporter)).rejects.toThrow(
      'Flux would stay on the tag v1_aaaaaaa_testZ',
    )
    expect(reporter.findings).toMatchObject([{ rule: 'poison-tag', severity: 'warning' }])
    expect(pushes()).toEqual([])
  })

  test('and would win for ever is in the summary where the step may go on', async () => {
    await job.sandbox.registry.putImage('octo/app', 'v1_aaaaaaa_testZ')
    const reporter = recordingReporter()
    expect((await tagAndPush(job.with({ whenNotNewest: 'warn' }), reporter)).pushed).toBe(true)
    expect(reporter.summaries.join('\n')).toContain('The tag `v1_aaaaaaa_testZ` wins against every tag')
  })
})

describe('anything but a push to the default branch', () => {
  const head = 'f'.repeat(40)

  test('is built and checked, and nothing is pushed or even asked', async () => {
    const run = {
      ...job.options.run,
      ...{ eventName: 'pull_request', ref: 'refs/pull/7/merge' },
      event: { pull_request: { head: { sha: head } }, repository: { default_branch: 'main' } },
    }
    const reporter = recordingReporter()
    const result = await tagAndPush(job.with({ run }), reporter)
    expect(result).toMatchObject({ pushed: false, skipped: false, reference: '' })
    // The newest commit of the pull request, not the merge commit of GITHUB_SHA.
    expect(result.tag).toMatch(/^v1_fffffff_/)
    expect(result.digest).toMatch(/^sha256:/)
    expect(job.sandbox.requests).toEqual([])
    expect(reporter.summaries.join('\n')).toContain('Nothing was pushed, because the event is pull_request')
  })

  test('is published by publish: always only with the commit that it is of', async () => {
    const run = { ...job.options.run, event: { pull_request: { head: { sha: head } } } }
    const always = { run, publish: 'always' } as const
    await expect(tagAndPush(job.with(always), recordingReporter())).rejects.toThrow(
      'publish is always on a pull request',
    )
    const result = await tagAndPush(job.with({ ...always, sha: head }), recordingReporter())
    expect(result).toMatchObject({ pushed: true, tag: 'v1_fffffff_2026-11-24T20.33.00Z' })
  })

  test('asks the API for the default branch where the event does not tell', async () => {
    const run = { ...job.options.run, event: {}, ref: 'refs/heads/side' }
    const reporter = recordingReporter()
    expect((await tagAndPush(job.with({ run }), reporter)).pushed).toBe(false)
    expect(reporter.messages.join('\n')).toContain('branch side is not the default branch main')
    await expect(tagAndPush(job.with({ run, token: '' }), reporter)).rejects.toMatchObject({
      name: 'ExpectedError',
    })
  })
})
