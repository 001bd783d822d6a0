import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { tagAndPush } from '../../actions/tag-and-push/src/tag-and-push.ts'
import type { ReceiverInputs } from '../../actions/tag-and-push/src/receiver.ts'
import { startFluxStandIn, type FluxStandIn } from './flux-stand-in.ts'
import { startJob, tag, type JobFixture } from './job-fixture.ts'
import { recordingReporter, type RecordingReporter } from './recording-reporter.ts'

let job: JobFixture
let flux: FluxStandIn
let reporter: RecordingReporter
beforeEach(async () => {
  job = await startJob({ 'site/index.html': '<h1>Hello</h1>', 'site/.dockerignore': '' })
  flux = await startFluxStandIn()
  reporter = recordingReporter()
})
afterEach(async () => {
  await flux.close()
  await job.close()
})

const secretPart = '0123abcd'.repeat(8)
const path = `/hook/${secretPart}`
const run = (receiver: Partial<ReceiverInputs>, changes = {}) =>
  tagAndPush(
    job.with({ receiver: { ...job.options.receiver, url: flux.url + path, ...receiver }, ...changes }),
    reporter,
  )
const service = () => ({ url: `${flux.url}/token?api-version=2`, token: 'request-token' })

describe('after the push', () => {
  test('a generic Receiver is told what was pushed, once its tag is there', async () => {
    const { image, digest } = await run({})
    expect(flux.calls).toMatchObject([{ method: 'POST', path }])
    expect(JSON.parse(flux.calls[0]?.body ?? '')).toEqual({ image, tag, digest })
    expect(reporter.summaries.join('\n')).toContain('Flux was told to scan now')
    expect(reporter.secrets).toContain(secretPart)
    expect(reporter.findings).toEqual([])
  })

  test('generic-hmac signs the body', async () => {
    await run({ secret: 'hush' })
    const [call] = flux.calls
    const signature = createHmac('sha256', 'hush')
      .update(call?.body ?? '')
      .digest('hex')
    expect(call?.headers['x-signature']).toBe(`sha256=${signature}`)
    expect(reporter.secrets).toContain('hush')
  })

  test('generic-oidc shows a token of the job for its audience', async () => {
    await run({ url: flux.url, name: 'app' }, { idToken: service() })
    const [asked, told] = flux.calls
    expect(asked?.path).toBe('/token?api-version=2&audience=notification-controller')
    expect(asked?.headers.authorization).toBe('Bearer request-token')
    expect(told?.headers.authorization).toBe('Bearer signed.job.token')
    expect(reporter.secrets).toContain('signed.job.token')
  })

  test('is told again where it did not work in passing', async () => {
    flux.statuses.push(503, 502)
    await run({})
    expect(flux.calls).toHaveLength(3)
    expect(reporter.findings).toEqual([])
  })

  test.each([
    [400, 'audience and validations'],
    [404, 'It knows no such Receiver'],
    [418, 'Is it the address of the notification-controller?'],
  ])('an answer %i is a warning that helps, and no failure', async (status, help) => {
    flux.statuses.push(status)
    expect((await run({})).pushed).toBe(true)
    expect(reporter.findings).toMatchObject([
      { rule: 'flux-not-told', severity: 'warning', help: expect.stringContaining(help) },
    ])
    expect(reporter.summaries.join('\n')).toContain('At every interval of its')
  })

  test('a host that is not there is a warning that does not show the path', async () => {
    await flux.close()
    expect((await run({})).pushed).toBe(true)
    expect(reporter.findings).toMatchObject([{ rule: 'flux-not-told', severity: 'warning' }])
    expect(JSON.stringify(reporter.findings)).not.toContain(secretPart)
  })

  test.each([
    ['no OIDC tokens for the job', undefined, 'may not have OIDC tokens'],
    ['a refusal of GitHub', service, 'GitHub answers 403'],
  ])('%s is a warning that names the permission', async (_, idToken, message) => {
    flux.statuses.push(403)
    const receiver = { url: flux.url, name: 'app' }
    expect((await run(receiver, { idToken: idToken?.() })).pushed).toBe(true)
    expect(reporter.findings).toMatchObject([
      { message: expect.stringContaining(message), help: expect.stringContaining('id-token: write') },
    ])
  })
})

test('nobody is told where nothing was published', async () => {
  await run({}, { publish: 'never' })
  expect(flux.calls).toEqual([])
})

test('a Receiver that makes no sense fails before anything is done', async () => {
  await expect(run({ url: flux.url })).rejects.toMatchObject({ finding: { rule: 'invalid-receiver' } })
  expect(job.sandbox.requests).toEqual([])
})
