import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { formatDeployTag } from '@pte/flux'
import { buildDirectory, createRegistry, joinImages } from '@pte/registry'
import { prunableTags } from '../../actions/tag-and-push/src/prunable-tags.ts'
import { tagAndPush } from '../../actions/tag-and-push/src/tag-and-push.ts'
import fc from '../fast-check.ts'
import { now, startJob, tag, type JobFixture } from './job-fixture.ts'
import { startPackagesStandIn } from './packages-stand-in.ts'
import { recordingReporter } from './recording-reporter.ts'

const day = 24 * 3600_000
const old = (days: number, version = 'v1', sha = '0'): string =>
  formatDeployTag({ version, sha: sha.repeat(40), instant: now - days * day })

describe('prunable tags', () => {
  test('are those that are not among the newest of their version', () => {
    const tags = [
      old(3),
      old(1),
      'latest',
      old(9, 'v2'),
      old(2),
      old(4),
      'v1_aaaaaaa_testZ',
      'v1_0000000_2020-01-01',
    ]
    expect(prunableTags(tags, 2)).toEqual([old(3), old(4)])
    expect(prunableTags(tags, 9)).toEqual([])
  })

  test('are never the newest, whatever the tags are, and as many as wanted stay', () => {
    const tagOf = fc.record({
      version: fc.constantFrom('v1', 'v2', 'v10'),
      sha: fc.constantFrom('a', 'b', 'c').map((digit) => digit.repeat(40)),
      instant: fc.integer({ min: 0, max: 20 }).map((seconds) => now + seconds * 1000),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(tagOf, { selector: formatDeployTag }),
        fc.integer({ min: 1, max: 5 }),
        (all, keep) => {
          const gone = new Set(prunableTags(all.map(formatDeployTag), keep))
          for (const version of ['v1', 'v2', 'v10']) {
            const ours = all.filter((one) => one.version === version)
            const stay = ours.filter((one) => !gone.has(formatDeployTag(one)))
            expect(stay.length).toBeGreaterThanOrEqual(Math.min(keep, ours.length))
            const oldest = Math.min(...stay.map(({ instant }) => instant))
            for (const one of ours)
              if (gone.has(formatDeployTag(one))) expect(one.instant).toBeLessThan(oldest)
          }
        },
      ),
    )
  })
})

describe('prune-keep', () => {
  let job: JobFixture
  beforeEach(async () => {
    job = await startJob({ 'site/index.html': '<h1>Hello</h1>', 'site/.dockerignore': '' })
  })
  afterEach(() => job.close())

  const tags = (): string[] => job.sandbox.registry.tags('octo/app')
  const run = async (keep: string, changes = {}) => {
    const reporter = recordingReporter()
    const result = await tagAndPush(job.with({ prune: { keep, inUse: undefined }, ...changes }), reporter)
    return { result, ...reporter }
  }
  const put = (name: string, content?: string) => job.sandbox.registry.putImage('octo/app', name, content)

  test('deletes old tags with their images after the push, and no other', async () => {
    const gone = await put(old(3))
    for (const name of [old(1), old(2), old(9, 'v2'), 'latest', 'v1_aaaaaaa_2020Z']) await put(name)
    const { summaries } = await run('2')
    expect(tags()).toEqual([old(1), old(9, 'v2'), 'latest', 'v1_aaaaaaa_2020Z', tag])
    expect(await job.sandbox.registry.manifest('octo/app', gone)).toBeUndefined()
    expect(summaries.join('\n')).toContain(old(2))
    const deletions = job.sandbox.requests.flatMap(({ method }, i) => (method === 'DELETE' ? [i] : []))
    const set = job.sandbox.requests.findIndex(({ method, path }) => method === 'PUT' && path.endsWith(tag))
    expect(Math.min(...deletions.slice(1))).toBeGreaterThan(set)
  })

  test('leaves an image that another tag names, too', async () => {
    await put(old(2), 'same')
    await put('stable', 'same')
    await run('1')
    expect(tags()).toEqual([old(2), 'stable', tag])
  })

  test('leaves what a checkout of the infrastructure uses, by tag or by digest', async () => {
    for (const days of [2, 3, 4]) await put(old(days))
    const digest = (await job.sandbox.registry.manifest('octo/app', old(3)))?.digest ?? ''
    const infrastructure = join(job.workspace, 'infrastructure', 'apps')
    await mkdir(infrastructure, { recursive: true })
    await writeFile(join(infrastructure, 'a.yaml'), `tag: ${old(2)} # {"$imagepolicy": "x"}\n`)
    await writeFile(join(infrastructure, 'b.yaml'), `image: ghcr.io/octo/app@${digest}\n`)
    await run('1', { prune: { keep: '1', inUse: 'infrastructure' } })
    expect(tags()).toEqual([old(2), old(3), tag])
  })

  test('takes the images of an index with it, but none that an index which stays names', async () => {
    const registry = createRegistry(job.sandbox.host, {
      credentials: { username: 'octo', password: job.sandbox.token },
    })
    const directory = join(job.workspace, 'site')
    const platform = async (architecture: string, created: string, name: string) => {
      const image = await buildDirectory({ directory, created, platform: { os: 'linux', architecture } })
      await registry.push(image, 'octo/app', { tags: name === '' ? [] : [name] })
      await image.close()
      return registry.source('octo/app', image.root.digest)
    }
    const shared = await platform('amd64', '2024-01-01T00:00:00Z', old(5))
    const alone = await platform('arm64', '2024-01-01T00:00:00Z', '')
    const fresh = await platform('arm64', '2025-01-01T00:00:00Z', '')
    await registry.push(await joinImages([shared, alone], {}), 'octo/app', { tags: [old(4)] })
    await registry.push(await joinImages([shared, fresh], {}), 'octo/app', { tags: [old(1)] })
    await run('2')
    expect(tags()).toEqual([old(5), old(1), tag])
    const there = async (digest: string) => (await registry.resolve('octo/app', digest)) !== undefined
    expect(await Promise.all([shared, alone, fresh].map(({ root }) => there(root.digest)))).toEqual([
      true,
      false,
      true,
    ])
  })

  test.each(['User', 'Organization'] as const)(
    'deletes by the API of GitHub where its registry does not (owner: %s)',
    async (owner) => {
      job.sandbox.registry.settings.deletion = false
      const digests = await Promise.all([3, 2, 1].map((days) => put(old(days))))
      const api = await startPackagesStandIn(owner, digests)
      const { findings } = await run('2', { run: { ...job.options.run, apiUrl: api.url } })
      await api.close()
      expect(findings).toEqual([])
      expect(api.versions).toEqual(digests.slice(2))
    },
  )

  test('warns where nothing can be deleted: the image is published all the same', async () => {
    job.sandbox.registry.settings.deletion = false
    await put(old(2))
    const run_ = { ...job.options.run, serverUrl: 'https://github.com' }
    const image = `${job.sandbox.host}/octo/app`
    const { result, findings } = await run('1', { run: run_, image, username: 'octocat' })
    expect(result.pushed).toBe(true)
    expect(findings).toMatchObject([{ rule: 'cannot-prune', severity: 'warning' }])
    expect(tags()).toEqual([old(2), tag])
  })

  test.each([
    [{ keep: '0', inUse: undefined }, /"0", which is not a whole number from 1 on/],
    [{ keep: 'all', inUse: undefined }, /"all", which is not a whole number from 1 on/],
    [{ keep: undefined, inUse: 'site' }, /without prune-keep/],
    [{ keep: '1', inUse: '../elsewhere' }, /prune-in-use is \.\.\/elsewhere, which does not exist/],
  ])('refuses %j before anything is done', async (prune, message) => {
    await expect(tagAndPush(job.with({ prune }), recordingReporter())).rejects.toThrow(message)
    expect(job.sandbox.requests).toEqual([])
  })
})
