import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { serviceUnavailable, tooManyRequests, type FaultEffect } from '@pte/sandbox'
import { chart, startScenario, target, type Scenario } from './scenario.ts'

let scenario: Scenario
beforeEach(async () => {
  scenario = await startScenario()
})
afterEach(() => scenario.close())

/** One request of every kind that a run makes. */
const steps = [
  ['GET', /\/git\/ref\//],
  ['GET', /\/releases\/tags\//],
  ['GET', /\/releases$/],
  ['POST', /\/releases$/],
  ['POST', /\/assets$/],
  ['PATCH', /\/releases\/\d+$/],
  ['POST', /\/git\/blobs$/],
  ['POST', /\/git\/trees$/],
  ['POST', /\/git\/commits$/],
  ['POST', /\/git\/refs$/],
  ['GET', /\/pages$/],
] as const

async function expectReleased(): Promise<void> {
  expect(scenario.sandbox.github.releases(target)).toMatchObject([
    { draft: false, assets: [{ name: 'web-1.0.0.tgz', state: 'uploaded' }] },
  ])
  expect(await scenario.index()).toContain('web-1.0.0.tgz')
}

const passing: [string, FaultEffect, number][] = [
  ['429 with Retry-After is waited for', tooManyRequests('7'), 7000],
  ['429 without Retry-After is repeated after a while', tooManyRequests(), 100],
  ['503 is repeated after a while', serviceUnavailable(), 100],
]
test.each(passing)('%s, in each step', async (_name, effect, shortest) => {
  for (const [method, path] of steps) scenario.sandbox.faults.add({ method, path, effect })
  await scenario.release()
  await expectReleased()
  expect(scenario.waits.length).toBeGreaterThanOrEqual(steps.length)
  expect(Math.min(...scenario.waits)).toBeGreaterThanOrEqual(shortest)
})

test('an asset whose upload ends in 502 and leaves a stump is removed and uploaded again', async () => {
  scenario.sandbox.afterEach(({ request, reply }) => {
    if (request.method !== 'POST' || !request.path.endsWith('/assets') || reply.status !== 201) return
    const asset = scenario.sandbox.github.releases(target)[0]?.assets[0]
    if (asset === undefined || scenario.waits.length > 0) return
    Object.assign(asset, { state: 'starter', size: 0, digest: null })
    Object.assign(reply, {
      status: 502,
      body: '<html>Bad gateway</html>',
      headers: { 'content-type': 'text/html' },
    })
  })
  await scenario.release()
  await expectReleased()
  expect(scenario.sandbox.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(1)
})

test('an upload that never arrives whole ends in a clear error and no public release', async () => {
  scenario.sandbox.afterEach(({ request, reply }) => {
    if (request.method !== 'POST' || !request.path.endsWith('/assets')) return
    if (typeof reply.body === 'string') reply.body = reply.body.replace(/"size":\d+/, '"size":1')
  })
  await expect(scenario.release()).rejects.toMatchObject({ finding: { rule: 'upload-not-kept' } })
  expect(scenario.sandbox.github.releases(target)).toMatchObject([{ draft: true }])
})

test('GitHub that fails for good ends in an error that names the step, and the next run goes on', async () => {
  const { faults } = scenario.sandbox
  faults.add({ method: 'POST', path: /\/assets$/, times: Infinity, effect: serviceUnavailable() })
  await expect(scenario.release()).rejects.toMatchObject({
    finding: {
      rule: 'github-failing',
      message: expect.stringContaining('cannot upload web-1.0.0.tgz to the release web-1.0.0 in octo/charts'),
    },
  })
  faults.clear()
  await scenario.release()
  await expectReleased()
})

test('a chart that cannot be released does not keep those before it out of the index', async () => {
  await scenario.write(chart('api', '0.1.0'))
  const { faults } = scenario.sandbox
  faults.add({ method: 'POST', path: /\/assets$/, from: 2, times: Infinity, effect: serviceUnavailable() })
  await expect(scenario.release()).rejects.toMatchObject({ finding: { rule: 'github-failing' } })
  expect(await scenario.index()).toContain('api-0.1.0.tgz')
  expect(await scenario.index()).not.toContain('web')
})

describe('the hourly rate limit', () => {
  function useUp(resetIn: number): void {
    const { rateLimit } = scenario.sandbox.github
    Object.assign(rateLimit, { remaining: 3, reset: Math.floor(Date.now() / 1000) + resetIn })
    scenario.sandbox.afterEach(({ reply }) => {
      if (reply.status === 403 || reply.status === 429) rateLimit.remaining = 1000
    })
  }

  test('is waited for when it is lifted soon', async () => {
    useUp(300)
    await scenario.release()
    await expectReleased()
    expect(Math.max(...scenario.waits)).toBeGreaterThan(298_000)
    expect(Math.max(...scenario.waits)).toBeLessThan(303_000)
  })

  test('and otherwise told with the time at which it is lifted', async () => {
    useUp(3000)
    await expect(scenario.release()).rejects.toMatchObject({
      finding: { rule: 'rate-limited', message: expect.stringMatching(/used up until \d{4}-\d\d-\d\dT/) },
    })
  })
})
