import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startSandbox, workflowAccount, type Sandbox } from '@pte/sandbox'
import { parseLogins } from '../../actions/tag-and-push/src/logins.ts'
import { tagAndPush } from '../../actions/tag-and-push/src/tag-and-push.ts'
import { sha, startJob, type JobFixture } from './job-fixture.ts'
import { recordingReporter } from './recording-reporter.ts'

describe('the input logins', () => {
  test('has a registry, a user name and a password a line', () => {
    expect(parseLogins(['docker.io octo  pass word', 'quay.io\tbot\tx='])).toEqual([
      { registry: 'docker.io', username: 'octo', password: 'pass word' },
      { registry: 'quay.io', username: 'bot', password: 'x=' },
    ])
  })

  test.each(['hunter2', 'docker.io hunter2', 'docker.io octo '])(
    'refuses "%s" without repeating it, and names the line',
    (line) => {
      const parse = () => parseLogins(['quay.io bot x', line])
      expect(parse).toThrow('line 2 of the input logins is not a registry, a user name and a password')
      expect(parse).not.toThrow('hunter2')
    },
  )
})

describe('another registry', () => {
  let job: JobFixture
  let other: Sandbox
  beforeEach(async () => {
    job = await startJob({ 'site/index.html': '<h1>Hello</h1>', 'site/.dockerignore': '' })
    // Unlike that with tokens, it lets nobody read without a login.
    other = await startSandbox({ registry: { access: 'basic' } })
    other.accounts.clear()
    other.accounts.set('other-token', workflowAccount)
    await other.registry.putImage('octo/app', 'candidate')
  })
  afterEach(async () => {
    await other.close()
    await job.close()
  })

  const retag = () => {
    const from = [`${other.host}/octo/app:candidate`]
    return job.with({
      sha,
      source: { ...job.options.source, mode: 'retag', directory: undefined, from },
    })
  }

  test('that is private is read with the login of the inputs, and shown no other', async () => {
    const shown: string[] = []
    other.beforeEach(({ headers }) => {
      if (headers.authorization?.startsWith('Basic ')) shown.push(headers.authorization)
    })
    const logins = [{ registry: other.host, username: 'octo', password: 'other-token' }]
    expect((await tagAndPush({ ...retag(), logins }, recordingReporter())).pushed).toBe(true)
    expect([...new Set(shown)]).toEqual([`Basic ${btoa('octo:other-token')}`])
  })

  test('that is private is read with the login that docker login has left on the runner', async () => {
    const folder = join(job.workspace, 'docker')
    await mkdir(folder)
    const auths = { [other.host]: { auth: btoa('octo:other-token') } }
    await writeFile(join(folder, 'config.json'), JSON.stringify({ auths }))
    const env = { ...job.options.env, DOCKER_CONFIG: folder }
    expect((await tagAndPush({ ...retag(), env }, recordingReporter())).pushed).toBe(true)
  })

  test('that is private is refused in words without a login', async () => {
    await expect(tagAndPush(retag(), recordingReporter())).rejects.toMatchObject({
      finding: { help: expect.stringContaining('wants a login') },
    })
    expect(job.sandbox.registry.tags('octo/app')).toEqual([])
  })

  test('with a Docker configuration that cannot be read says which inputs help', async () => {
    const folder = join(job.workspace, 'docker')
    await mkdir(folder)
    await writeFile(join(folder, 'config.json'), '{')
    const env = { ...job.options.env, DOCKER_CONFIG: folder }
    await expect(tagAndPush({ ...retag(), env }, recordingReporter())).rejects.toMatchObject({
      finding: { rule: 'docker-config', help: expect.stringContaining('input logins') },
    })
  })
})
