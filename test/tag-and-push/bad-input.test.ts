import { readdir } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { TagAndPushOptions } from '../../actions/tag-and-push/src/options.ts'
import { tagAndPush } from '../../actions/tag-and-push/src/tag-and-push.ts'
import { startJob, type JobFixture } from './job-fixture.ts'
import { recordingReporter } from './recording-reporter.ts'

let job: JobFixture
beforeEach(async () => {
  job = await startJob({ 'site/index.html': '<h1>Hello</h1>', 'site/.dockerignore': '' })
})
afterEach(() => job.close())

/** Nothing was written to the registry, and no file is left. */
async function expectNothingDone(): Promise<void> {
  expect(job.sandbox.registry.repositories().flatMap((name) => job.sandbox.registry.tags(name))).toEqual([])
  expect(job.sandbox.requests.filter(({ method }) => method === 'PUT' || method === 'PATCH')).toEqual([])
  expect(await readdir(job.temporary)).toEqual([])
}

async function failure(
  options: TagAndPushOptions,
): Promise<{ rule: string; message: string; help?: string }> {
  const error: unknown = await tagAndPush(options, recordingReporter()).catch((reason: unknown) => reason)
  if (!(error instanceof Error) || !('finding' in error))
    throw new Error('no ExpectedError', { cause: error })
  return error.finding as { rule: string; message: string; help?: string }
}

describe('bad input', () => {
  test.each<[string, Partial<TagAndPushOptions>, string, RegExp]>([
    [
      'no Dockerfile and no source',
      {
        source: {
          mode: 'build',
          from: [],
          context: '.',
          file: undefined,
          directory: undefined,
          archive: undefined,
        },
      },
      'no-source',
      /there is nothing to build: the checkout has no Dockerfile/,
    ],
    ['a sha that is not one', { sha: 'abc1234' }, 'invalid-sha', /"abc1234" is not a full commit id of 40/],
    ['a branch as sha', { sha: 'main' }, 'invalid-sha', /"main" is not a full commit id/],
    ['a version that is no number', { version: 'latest' }, 'invalid-version', /not a whole number/],
    ['a timestamp that is none', { timestamp: 'soon' }, 'invalid-timestamp', /"soon" is neither/],
    ['an image in upper case', { image: 'ghcr.io/Octo/App' }, 'invalid-image', /are in lower case/],
    ['an address as image', { image: 'https://ghcr.io/octo/app' }, 'invalid-image', /has no https:/],
    ['an address as registry', { registry: 'https://ghcr.io' }, 'invalid-registry', /"https:.*is no host/],
    [
      'a path as registry',
      { registry: 'ghcr.io/octo' },
      'invalid-registry',
      /"ghcr.io\/octo", which is no host/,
    ],
    [
      'a pattern with look-ahead',
      { policy: { pattern: '^v1_(?=a)', extract: undefined, order: undefined } },
      'invalid-policy',
      /not a regular expression of Go/,
    ],
    [
      'a pattern that does not take the tag',
      { policy: { pattern: '^v2_', extract: undefined, order: undefined } },
      'tag-not-selected',
      /Flux would never deploy the tag v1_0123456/,
    ],
    [
      'an extract of a group that is not there',
      { policy: { pattern: '^v1_(?P<datetime>.*)Z$', extract: '$datetimeZ', order: undefined } },
      'invalid-policy',
      /names the group datetimeZ/,
    ],
  ])('%s is refused before anything is done', async (_, change, rule, message) => {
    const found = await failure(job.with(change))
    expect(found.rule).toBe(rule)
    expect(found.message).toMatch(message)
    expect(found.help).toBeTruthy()
    expect(job.sandbox.requests).toEqual([])
    await expectNothingDone()
  })
})

describe('a wrong setting of a directory build', () => {
  test.each<[string, Partial<TagAndPushOptions['directory']>, RegExp]>([
    ['a port that is published', { ports: ['8080:80'] }, /"8080:80" is no port/],
    ['a port by name', { ports: ['80', 'http'] }, /"http" is no port/],
    ['a relative path', { path: 'app' }, /cannot land at "app" in the image: the path must begin with \//],
    ['a relative working folder', { workdir: 'app' }, /"app" cannot be the working folder/],
    ['a user with a space', { user: 'a b' }, /"a b" cannot be the user/],
    ['a base in upper case', { base: 'Node:24' }, /the input base is Node:24, which cannot be used/],
  ])('%s is refused before anything is done', async (_, change, message) => {
    const found = await failure(job.with({ directory: { ...job.options.directory, ...change } }))
    expect(found.message).toMatch(message)
    expect(found.help).toBeTruthy()
    expect(job.sandbox.requests).toEqual([])
  })

  test.each([
    ['labels', 'foo', /the input labels has the line "foo"/],
    ['annotations', 'foo', /the input annotations has the line "foo"/],
  ])('%s without a value are refused before anything is done', async (name, line, message) => {
    const dockerfile = { ...job.options.dockerfile, [name]: [line] }
    expect((await failure(job.with({ dockerfile }))).message).toMatch(message)
    expect(job.sandbox.requests).toEqual([])
  })

  test('a file in the place of the folder is refused, by the name that the user gave it', async () => {
    const source = { ...job.options.source, directory: 'site/index.html' }
    expect(await failure(job.with({ source }))).toMatchObject({
      rule: 'not-a-folder',
      message: 'the input directory is site/index.html, which is a file',
    })
  })
})

describe('what nobody knows', () => {
  test('the default branch: the message says who was asked, and what to say instead', async () => {
    const run = { ...job.options.run, event: {} }
    expect(await failure(job.with({ run, token: '' }))).toMatchObject({
      rule: 'no-default-branch',
      message: expect.stringContaining(
        'which branch of Octo/App is the default one: the event push does not tell',
      ),
      help: expect.stringContaining('publish: always'),
    })
  })

  test('the time of a commit: the message says where it was looked for', async () => {
    expect(await failure(job.with({ timestamp: 'commit' }))).toMatchObject({
      rule: 'no-commit',
      message: expect.stringContaining('the checkout does not have it, and neither has Octo/App'),
    })
  })
})

describe('a registry that refuses', () => {
  test.each([
    ['installation-not-allowed', /packages: write/],
    ['write-package', /Manage Actions access/],
    ['secondary-rate-limit', /rate limit/],
  ] as const)('with %s is explained before the build', async (refusal, help) => {
    job.sandbox.registry.refuse('octo/app', refusal)
    const found = await failure(job.options)
    expect(found.help).toMatch(help)
    await expectNothingDone()
  })

  test('a wrong password is said to be one, and not repeated', async () => {
    const found = await failure(job.with({ password: 'wrong-password' }))
    expect(JSON.stringify(found)).not.toContain('wrong-password')
    await expectNothingDone()
  })
})

describe('a base image that does not exist', () => {
  test('is refused, and nothing is pushed', async () => {
    const directory = { ...job.options.directory, base: `${job.sandbox.host}/octo/base:1` }
    const found = await failure(job.with({ directory }))
    expect(found.message).toMatch(/has no such image/)
    await expectNothingDone()
  })
})
