import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildDirectory, writeLayout } from '@pte/registry'
import { tagAndPush } from '../../actions/tag-and-push/src/tag-and-push.ts'
import { sha, startJob, tag, type JobFixture } from './job-fixture.ts'
import { recordingReporter } from './recording-reporter.ts'

let job: JobFixture
beforeEach(async () => {
  job = await startJob({ 'site/index.html': '<h1>Hello</h1>', 'site/.dockerignore': '' })
})
afterEach(() => job.close())

/** The job of one machine: what it has built for its platform is pushed by digest. */
async function leg(architecture: string, revision = sha) {
  const labels = { 'org.opencontainers.image.revision': revision }
  const directory = join(job.workspace, 'site')
  const image = await buildDirectory({ directory, labels, platform: { os: 'linux', architecture } })
  const archive = join(job.temporary, `${architecture}-${revision.slice(0, 7)}`)
  await writeLayout(image, archive)
  await image.close()
  const source = { ...job.options.source, mode: 'digest' as const, directory: undefined, archive }
  return tagAndPush(job.with({ source }), recordingReporter())
}

const joined = (from: string[], changes = {}) => {
  const source = { ...job.options.source, mode: 'join' as const, directory: undefined, from }
  return tagAndPush(job.with({ source, ...changes }), recordingReporter())
}

describe('mode: digest', () => {
  test('pushes without a tag', async () => {
    const result = await leg('arm64')
    expect(result).toMatchObject({ pushed: false, reference: `${result.image}@${result.digest}` })
    expect(job.sandbox.registry.tags('octo/app')).toEqual([])
    expect((await job.sandbox.registry.manifest('octo/app', result.digest))?.digest).toBe(result.digest)
  })
})

describe('mode: join', () => {
  test('makes one image of the platforms, and gives it the one tag', async () => {
    const [amd64, arm64] = [await leg('amd64'), await leg('arm64')]
    const before = job.sandbox.requests.length
    const result = await joined([amd64.reference, arm64.reference], { tags: ['latest'] })
    expect(result).toMatchObject({ tag, pushed: true })
    expect(job.sandbox.registry.tags('octo/app')).toEqual([tag, 'latest'])
    const index = await job.sandbox.registry.manifest('octo/app', tag)
    expect(JSON.parse(index?.content.toString() ?? '')).toMatchObject({
      annotations: { 'org.opencontainers.image.revision': sha },
      manifests: [
        { digest: amd64.digest, platform: { os: 'linux', architecture: 'amd64' } },
        { digest: arm64.digest, platform: { os: 'linux', architecture: 'arm64' } },
      ],
    })
    const sent = job.sandbox.requests.slice(before).filter(({ method }) => /PUT|PATCH/.test(method))
    expect(sent.filter(({ path }) => path.includes('/blobs/'))).toEqual([])
  })

  test('gives the same digest when it is run again', async () => {
    const from = [(await leg('amd64')).reference, (await leg('arm64')).reference]
    const first = await joined(from)
    const second = await joined(from, { now: job.options.now + 60_000 })
    expect(second.digest).toBe(first.digest)
  })

  test('refuses parts of the same platform, of another commit, from elsewhere, or none, and sets no tag', async () => {
    const { reference, image } = await leg('amd64')
    const other = await leg('arm64', 'f'.repeat(40))
    await expect(joined([reference, reference])).rejects.toMatchObject({ finding: { rule: 'same-platform' } })
    await expect(joined([other.reference])).rejects.toMatchObject({ finding: { rule: 'other-commit' } })
    const elsewhere = reference.replace('octo/app', 'octo/other')
    await expect(joined([elsewhere])).rejects.toMatchObject({ finding: { rule: 'other-repository' } })
    await expect(joined([`${image}:none`])).rejects.toMatchObject({ finding: { rule: 'image-not-found' } })
    await expect(joined([])).rejects.toMatchObject({ finding: { rule: 'invalid-input' } })
    expect(job.sandbox.registry.tags('octo/app')).toEqual([])
  })
})
