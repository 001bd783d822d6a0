import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { checkoutTag, type CheckoutTagRequest } from '../../actions/tag-and-push/src/checkout-tag.ts'

const git = promisify(execFile)
const now = Date.UTC(2026, 10, 24, 20, 33)
const env = {
  PATH: process.env['PATH'] ?? '',
  ...{ GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z' },
  ...{ GIT_COMMITTER_NAME: 'c', GIT_COMMITTER_EMAIL: 'c@example.com' },
  GIT_COMMITTER_DATE: '2026-11-20T12:00:00+01:00',
}
let directory: string
let head: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'checkout-'))
  await git('git', ['init', '-q'], { cwd: directory, env })
  await git('git', ['commit', '-q', '--allow-empty', '-m', 'first'], { cwd: directory, env })
  head = (await git('git', ['rev-parse', 'HEAD'], { cwd: directory, env })).stdout.trim()
})
afterAll(() => rm(directory, { recursive: true }))

const tagFor = (request: Partial<CheckoutTagRequest>, folder = directory): Promise<string> =>
  checkoutTag(
    { version: '1', timestamp: 'build', sha: undefined, now, ...request },
    { directory: folder, env: { ...env, GIT_CEILING_DIRECTORIES: tmpdir() } },
  )

describe('the tag of a checkout', () => {
  test('names the commit that is checked out and the time now', async () => {
    expect(await tagFor({})).toBe(`v1_${head.slice(0, 7)}_2026-11-24T20.33.00Z`)
  })

  test('names the time of the commit, when it was committed and in UTC', async () => {
    const commit = { version: 'v2', timestamp: 'commit' }
    expect(await tagFor(commit)).toBe(`v2_${head.slice(0, 7)}_2026-11-20T11.00.00Z`)
  })

  test('names what it is told, without looking', async () => {
    const sha = 'ABCDEF0123456789abcdef0123456789abcdef01'
    const tag = await tagFor({ sha, timestamp: '2026-01-02T03:04:05Z' }, '/')
    expect(tag).toBe('v1_abcdef0_2026-01-02T03.04.05Z')
  })

  test.each([
    [{ sha: 'abc1234' }, '"abc1234" is not a full commit id'],
    [{ sha: 'main' }, '"main" is not a full commit id'],
    [{ version: '1.2' }, 'the version "1.2" is not a whole number'],
    [{ timestamp: 'yesterday' }, 'the timestamp "yesterday" is neither'],
    [{ sha: 'f'.repeat(40), timestamp: 'commit' }, 'does not have commit fff'],
  ])('is refused for %j', async (request, message) => {
    await expect(tagFor(request)).rejects.toThrow(message)
  })

  test('is refused where nothing is checked out', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'empty-'))
    await expect(tagFor({}, empty)).rejects.toThrow('has no commit checked out')
    await rm(empty, { recursive: true })
  })
})
