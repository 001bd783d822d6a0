import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createIndex, readIndex, writeIndex } from '@pte/helm'
import { startScenario, target, type Scenario } from './scenario.ts'

let scenario: Scenario
beforeEach(async () => {
  scenario = await startScenario()
  await scenario.release()
})
afterEach(() => scenario.close())

const releases = ['none', 'draft', 'published'] as const
const archives = ['none', 'stump', 'whole'] as const
const states = releases.flatMap((release) =>
  archives.flatMap((archive) =>
    [true, false].flatMap((entry) =>
      release === 'none' && archive !== 'none' ? [] : [{ release, archive, entry }],
    ),
  ),
)

test.each(states)(
  'release $release, archive $archive, entry $entry: one run makes it whole',
  async (state) => {
    const { github } = scenario.sandbox
    const repository = github.repository(target)
    const index = await scenario.index()
    for (const release of repository.releases) {
      release.draft = state.release === 'draft'
      if (state.archive === 'none') release.assets = []
      if (state.archive === 'stump') {
        for (const asset of release.assets) Object.assign(asset, { state: 'starter', size: 0, digest: null })
      }
    }
    if (state.release === 'none') repository.releases = []
    if (!state.entry) await github.commit(target, 'gh-pages', { 'index.yaml': writeIndex(createIndex()) })

    const { outcome, findings } = await scenario.release()

    expect(findings).toEqual([])
    const isWhole = state.release === 'published' && state.archive === 'whole' && state.entry
    const isNew = state.release === 'none' && !state.entry
    expect(outcome.charts[0]?.action).toBe(isWhole ? 'unchanged' : isNew ? 'released' : 'healed')
    expect(repository.releases).toMatchObject([
      { draft: false, tagName: 'web-1.0.0', assets: [{ name: 'web-1.0.0.tgz', state: 'uploaded' }] },
    ])
    const entries = (text: string): unknown =>
      [...readIndex(text).entries].map(([name, [entry]]) => [name, entry?.digest])
    expect(entries(await scenario.index())).toEqual(entries(index))
  },
)
