import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { connectionReset, serviceUnavailable, type LoggedRequest } from '@pte/sandbox'
import { tagAndPush } from '../../actions/tag-and-push/src/tag-and-push.ts'
import { startJob, tag, type JobFixture } from './job-fixture.ts'
import { recordingReporter, type RecordingReporter } from './recording-reporter.ts'

let job: JobFixture
beforeEach(async () => {
  job = await startJob({ 'site/index.html': '<h1>Hello</h1>', 'site/.dockerignore': '' })
})
afterEach(() => job.close())

const everyRequest = /^/

async function requestsOfOneRun(): Promise<readonly LoggedRequest[]> {
  await tagAndPush(job.with({ image: `${job.sandbox.host}/octo/first` }), recordingReporter())
  return [...job.sandbox.requests]
}

function expectNoSecret({ messages, summaries, findings }: RecordingReporter, error?: unknown): void {
  const said = JSON.stringify([messages, summaries, findings, String(error)])
  expect(said).not.toContain(job.sandbox.token)
  expect(said).not.toContain(btoa(`octocat:${job.sandbox.token}`))
}

test('one lost answer or 503 is survived, whichever request it is', async () => {
  const { length } = await requestsOfOneRun()
  expect(length).toBeGreaterThan(8)
  for (let nth = 1; nth <= length; nth += 1) {
    const repository = `octo/run-${nth}`
    const effect = nth % 2 === 0 ? connectionReset('after') : serviceUnavailable()
    job.sandbox.faults.clear()
    job.sandbox.faults.add({ path: everyRequest, from: nth, effect })
    const reporter = recordingReporter()
    const result = await tagAndPush(job.with({ image: `${job.sandbox.host}/${repository}` }), reporter)
    expect({ nth, ...result }).toMatchObject({ nth, pushed: true, tag })
    expect((await job.sandbox.registry.manifest(repository, tag))?.digest).toBe(result.digest)
    expectNoSecret(reporter)
  }
})

test('after a lasting failure the tag is there only if the request that sets it came through', async () => {
  const requests = await requestsOfOneRun()
  const setsTag = 1 + requests.findIndex(({ method, path }) => method === 'PUT' && path.endsWith(tag))
  expect(setsTag).toBeGreaterThan(8)
  for (let nth = 1; nth <= requests.length; nth += 1) {
    const repository = `octo/lost-${nth}`
    job.sandbox.faults.clear()
    job.sandbox.faults.add({ path: everyRequest, from: nth, times: 1000, effect: serviceUnavailable() })
    const reporter = recordingReporter()
    const options = job.with({ image: `${job.sandbox.host}/${repository}` })
    const error: unknown = await tagAndPush(options, reporter).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ name: 'ExpectedError' })
    const tags = job.sandbox.registry.tags(repository)
    expect({ nth, tags }).toEqual({ nth, tags: nth <= setsTag ? [] : [tag] })
    expectNoSecret(reporter, error)
  }
})
