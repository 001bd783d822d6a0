import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createIndex, readIndex, writeIndex } from '@pte/helm'
import { chart, startScenario, target, type Scenario } from './scenario.ts'

let scenario: Scenario
let rival: Scenario
beforeEach(async () => {
  scenario = await startScenario()
  rival = await startScenario(chart('web', '1.0.0', 'Other content'))
})
afterEach(async () => {
  await scenario.close()
  await rival.close()
})

function rivalIndex(name: string): string {
  const entry = { apiVersion: 'v2', name, version: '9.0.0', urls: ['x.tgz'], created: '', digest: 'aa' }
  return writeIndex({ ...createIndex(), entries: new Map([[name, [entry]]]) })
}

async function commitOfRival(name: string): Promise<void> {
  await scenario.sandbox.github.commit(target, 'gh-pages', { 'index.yaml': rivalIndex(name) })
}

async function chartsInIndex(): Promise<string[]> {
  return [...readIndex(await scenario.index()).entries.keys()]
}

describe('somebody else writes to the Pages branch', () => {
  test('the entries of both survive', async () => {
    await commitOfRival('first')
    scenario.sandbox.faults.add({
      method: 'PATCH',
      path: /\/git\/refs\/heads/,
      effect: { kind: 'meanwhile', run: () => commitOfRival('rival') },
    })
    await scenario.release()
    expect(await chartsInIndex()).toEqual(['rival', 'web'])
    expect(scenario.waits).toHaveLength(1)
  })

  test('also when they create the branch at the same moment', async () => {
    scenario.sandbox.faults.add({
      method: 'POST',
      path: /\/git\/refs$/,
      effect: { kind: 'meanwhile', run: () => commitOfRival('rival') },
    })
    await scenario.release()
    expect(await chartsInIndex()).toEqual(['rival', 'web'])
  })

  test('a branch that moves without end is an error that says so, with the release already public', async () => {
    await commitOfRival('first')
    let count = 0
    scenario.sandbox.faults.add({
      method: 'PATCH',
      path: /\/git\/refs\/heads/,
      times: Infinity,
      effect: { kind: 'meanwhile', run: () => commitOfRival(`rival-${(count += 1)}`) },
    })
    await expect(scenario.release()).rejects.toMatchObject({
      finding: {
        rule: 'branch-busy',
        message: expect.stringContaining('gh-pages'),
        help: expect.any(String),
      },
    })
    expect(count).toBe(10)
    expect(scenario.waits).toEqual([...scenario.waits].sort((a, b) => a - b))
    expect(scenario.sandbox.github.releases(target)).toMatchObject([{ draft: false }])
  })
})

describe('another run releases the same version', () => {
  test('at the same time with the same content: one release, one entry', async () => {
    await Promise.all([scenario.release(), scenario.release(), scenario.release()])
    const releases = scenario.sandbox.github.releases(target)
    expect(releases.map(({ tagName, draft, assets }) => [tagName, draft, assets.length])).toEqual([
      ['web-1.0.0', false, 1],
    ])
    expect(readIndex(await scenario.index()).entries.get('web')).toHaveLength(1)
  })

  test('just before, with another content: nothing is overwritten, and the draft is removed', async () => {
    const { url, token } = scenario.sandbox
    const repository = { name: target, token, apiUrl: url }
    scenario.sandbox.faults.add({
      method: 'PATCH',
      path: /\/releases\/\d+$/,
      effect: {
        kind: 'meanwhile',
        run: async () => {
          scenario.sandbox.github.repository(target).releases.forEach((draft) => (draft.tagName = 'parked'))
          await rival.release({ repository })
          scenario.sandbox.github.repository(target).releases.forEach((release) => {
            if (release.draft) release.tagName = 'web-1.0.0'
          })
        },
      },
    })
    await expect(scenario.release()).rejects.toMatchObject({ finding: { rule: 'release-differs' } })
    expect(scenario.sandbox.github.releases(target).filter(({ draft }) => !draft)).toHaveLength(1)
    expect(scenario.sandbox.github.releases(target).filter(({ draft }) => draft)).toEqual([])
    expect(await scenario.index()).toContain('Other content')
  })
})
