import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildDirectory, writeLayout } from '@pte/registry'
import { serviceUnavailable, workflowAccount } from '@pte/sandbox'
import type { TagAndPushOptions } from '../../actions/tag-and-push/src/options.ts'
import { tagAndPush } from '../../actions/tag-and-push/src/tag-and-push.ts'
import { engines, stubDocker, type DockerStub } from './docker-stub.ts'
import { startFluxStandIn, type FluxStandIn } from './flux-stand-in.ts'
import { sha, startJob, type JobFixture } from './job-fixture.ts'
import { recordingReporter, type RecordingReporter } from './recording-reporter.ts'

const password = 'marker-password-7f3a'
const login = 'marker-login-19cc'
const buildSecret = 'marker-build-secret-b2d1'
const token = 'marker-api-token-0e44'
const receiverSecret = 'marker-receiver-5d60'
const hookPath = 'c0ffee'.repeat(11).slice(0, 64)
const markers = [password, login, buildSecret, token, receiverSecret, hookPath]

let job: JobFixture
let flux: FluxStandIn
let docker: DockerStub
const path = process.env['PATH'] ?? ''

beforeEach(async () => {
  job = await startJob({
    'site/index.html': '<h1>Hello</h1>',
    'site/.dockerignore': '',
    Dockerfile: 'FROM scratch\n',
  })
  job.sandbox.accounts.clear()
  job.sandbox.accounts.set(password, workflowAccount)
  flux = await startFluxStandIn()
  const layout = join(job.workspace, 'image')
  const image = await buildDirectory({
    directory: join(job.workspace, 'site'),
    labels: { 'org.opencontainers.image.revision': sha },
  })
  await writeLayout(image, layout)
  await image.close()
  docker = await stubDocker(job.workspace, { inspect: engines.containerdStore, layout })
  process.env['PATH'] = `${docker.bin}:${path}`
})
afterEach(async () => {
  process.env['PATH'] = path
  await flux.close()
  await job.close()
})

/** A step that is given every secret that it can be given. */
function withSecrets(changes: Partial<TagAndPushOptions> = {}): TagAndPushOptions {
  return job.with({
    ...{ password, token, tags: ['latest'] },
    logins: [{ registry: 'quay.io', username: 'octo', password: login }],
    dockerfile: { ...job.options.dockerfile, secrets: [`npm=${buildSecret}`] },
    receiver: { ...job.options.receiver, url: `${flux.url}/hook/${hookPath}`, secret: receiverSecret },
    env: { ...job.options.env, ...docker.env, PATH: path, HOME: '/nonexistent' },
    ...changes,
  })
}

const from = (change: Partial<TagAndPushOptions['source']>) => ({
  source: { ...job.options.source, directory: undefined, ...change },
})

/** All that a person or another program could read of a run. */
async function readable(options: TagAndPushOptions): Promise<{ text: string; reporter: RecordingReporter }> {
  const reporter = recordingReporter()
  const outcome: unknown = await tagAndPush(options, reporter).catch((error: unknown) => error)
  const said: unknown[] = [reporter.messages, reporter.findings, reporter.summaries]
  for (let error = outcome; error instanceof Error; error = error.cause)
    said.push(error.message, error.stack, 'finding' in error ? error.finding : '')
  const urls = job.sandbox.requests.map((request) => request.path)
  const text = JSON.stringify([outcome, said, await docker.calls(), urls])
  return { text, reporter }
}

/** `pushed`: the way leads to its end. */
const paths: [string, boolean, () => Partial<TagAndPushOptions>][] = [
  ['a directory', true, () => ({})],
  ['a Dockerfile', true, () => from({})],
  ['a git repository', true, () => from({ context: `${job.sandbox.url}/octo/app.git` })],
  ['an archive', true, () => from({ archive: 'image' })],
  [
    'a part of an index',
    false,
    () => ({ ...from({ archive: 'image', mode: 'digest' }), tags: [], receiver: job.options.receiver }),
  ],
  ['a check without a push', false, () => ({ publish: 'never' })],
  ['a wrong password', false, () => ({ password: login })],
  ['a registry that is not there', false, () => ({ image: '127.0.0.1:1/octo/app', username: 'octo' })],
  ['a retag of nothing', false, () => from({ mode: 'retag', from: [`${job.sandbox.host}/octo/app:none`] })],
  ['a failed build', false, () => ({ ...from({}), env: { ...withSecrets().env, BUILT: '1' } })],
  ['a wrong login', false, () => ({ mirrors: [`${job.sandbox.host}/octo/copy`, 'nonsense/UPPER'] })],
]

describe('no secret is in what is printed, in the summary, in a command line or in a file', () => {
  test.each(paths)('of %s', async (_, pushed, change) => {
    const { text, reporter } = await readable(withSecrets(change()))
    expect(text.includes('"pushed":true')).toBe(pushed)
    for (const marker of markers) {
      expect(text).not.toContain(marker)
      expect(text).not.toContain(Buffer.from(marker).toString('base64').replace(/=+$/, ''))
    }
    expect(reporter.secrets).toEqual(expect.arrayContaining([login, btoa(login), btoa(`octo:${login}`)]))
    expect(await readdir(job.temporary)).toEqual([])
  })

  test('of a registry that answers with the login that it was shown', async () => {
    const shown: string[] = []
    job.sandbox.beforeEach(({ headers }) => {
      const { authorization = '' } = headers
      shown.push(authorization)
      const body = JSON.stringify({ errors: [{ code: 'DENIED', message: `bad header: ${authorization}` }] })
      job.sandbox.faults.clear()
      job.sandbox.faults.add({
        path: /^/,
        effect: { kind: 'answer', reply: { status: 403, headers: {}, body } },
      })
    })
    const auth = { username: 'octo', password }
    const { text } = await readable(withSecrets(auth))
    expect(text).toContain('DENIED')
    for (const header of shown.filter((one) => one !== '')) expect(text).not.toContain(header.split(' ')[1])
  })

  test('of a day on which nothing works', async () => {
    job.sandbox.faults.add({ path: /^/, from: 4, times: 1000, effect: serviceUnavailable() })
    const { text } = await readable(withSecrets())
    expect(text).toContain('status 503')
    for (const marker of markers) expect(text).not.toContain(marker)
  })
})

test('a step says of all its secrets that they are, before it says anything else', async () => {
  const reporter = recordingReporter()
  const order: string[] = []
  const watched = {
    ...reporter,
    secret: (value: string) => order.push(value),
    progress: () => order.push('a message'),
  }
  await tagAndPush(withSecrets(from({})), watched)
  expect(order.slice(0, order.indexOf('a message'))).toEqual(
    expect.arrayContaining([password, btoa(password), btoa(`octocat:${password}`), login]),
  )
  expect(order).toEqual(expect.arrayContaining([buildSecret, receiverSecret, hookPath]))
})
