import { beforeAll, expect, test } from '@jest/globals'
import { connectionReset, type Sandbox } from '@pte/sandbox'
import { startScenario, target, type Scenario } from './scenario.ts'

let undisturbed: unknown
/** The places of all requests of a run, counted from 1, and of those that change something. */
let all: number[] = []
let writes: number[] = []

beforeAll(() =>
  withScenario(async (scenario) => {
    await scenario.release()
    const { requests } = scenario.sandbox
    all = requests.map((_, index) => index + 1)
    writes = all.filter((k) => requests[k - 1]?.method !== 'GET')
    undisturbed = await stateOf(scenario)
  }),
)

async function withScenario(work: (scenario: Scenario) => Promise<void>): Promise<void> {
  const scenario = await startScenario()
  try {
    await work(scenario)
  } finally {
    await scenario.close()
  }
}

/** All that a run leaves behind, without ids, times and the port. */
async function stateOf({ sandbox, index }: Scenario): Promise<unknown> {
  return {
    releases: sandbox.github.releases(target).map(({ tagName, draft, assets, body }) => ({
      tagName,
      draft,
      body,
      assets: assets.map(({ name, digest, state }) => ({ name, digest, state })),
    })),
    refs: Object.keys(sandbox.github.refs(target)).sort(),
    index: (await index()).replaceAll(sandbox.url, '').replaceAll(/(created|generated): .*/g, ''),
  }
}

/** From the k-th request on nothing gets through; with "after" the k-th one still has its effect. */
function breakFrom({ faults }: Sandbox, k: number, when: 'before' | 'after'): void {
  faults.add({ path: /./, from: k, effect: connectionReset(when) })
  faults.add({ path: /./, from: k + 1, times: Infinity, effect: connectionReset('before') })
}

async function expectNoDeadLinks({ sandbox, index }: Scenario): Promise<void> {
  const links = [...(await index()).matchAll(/- (http\S+)/g)].map(([, url = '']) => url)
  for (const url of links) expect({ url, status: (await fetch(url)).status }).toEqual({ url, status: 200 })
  expect(sandbox.github.releases(target).length).toBeGreaterThanOrEqual(links.length)
}

test('the requests of a run are enough to break in many places', () => {
  expect({ all: all.length, writes: writes.length }).toEqual({ all: 13, writes: 8 })
})

async function dieAt(k: number, when: 'before' | 'after'): Promise<void> {
  await withScenario(async (scenario) => {
    breakFrom(scenario.sandbox, k, when)
    await expect(scenario.release()).rejects.toMatchObject({ finding: { rule: 'github-unreachable' } })
    scenario.sandbox.faults.clear()
    await expectNoDeadLinks(scenario)
    await scenario.release()
    expect({ k, state: await stateOf(scenario) }).toEqual({ k, state: undisturbed })
  })
}

test('a run that dies before any of its requests is completed by the next run', async () => {
  for (const k of all) await dieAt(k, 'before')
})

test('a run that dies after any request that changed something is completed by the next run', async () => {
  for (const k of writes) await dieAt(k, 'after')
})

test('one lost answer, to any request that changed something, is survived by the run itself', async () => {
  for (const k of writes) {
    await withScenario(async (scenario) => {
      scenario.sandbox.faults.add({ path: /./, from: k, effect: connectionReset('after') })
      await scenario.release()
      expect({ k, state: await stateOf(scenario) }).toEqual({ k, state: undisturbed })
    })
  }
})
