import { createHash } from 'node:crypto'
import { afterEach, expect, test } from '@jest/globals'
import { findEntry, readIndex } from '@pte/helm'
import { chart, startScenario, target, type Scenario } from './scenario.ts'

let scenario: Scenario
afterEach(() => scenario.close())

test('a first release makes a release with the archive and the index on a new Pages branch', async () => {
  scenario = await startScenario()
  const { github, url } = scenario.sandbox
  const { outcome, findings, summary } = await scenario.release()

  expect(findings).toEqual([])
  const archive = await github.readAsset(target, 'web-1.0.0', 'web-1.0.0.tgz')
  const digest = createHash('sha256').update(archive).digest('hex')
  const assetUrl = `${url}/octo/charts/releases/download/web-1.0.0/web-1.0.0.tgz`
  expect(outcome).toEqual({
    charts: [
      {
        name: 'web',
        version: '1.0.0',
        path: 'charts/web',
        digest,
        action: 'released',
        tag: 'web-1.0.0',
        releaseUrl: `${url}/octo/charts/releases/tag/web-1.0.0`,
        assetUrl,
      },
    ],
    released: 1,
    indexUrl: `${url}/pages/octo/charts/index.yaml`,
    failed: false,
  })
  const entry = findEntry(readIndex(await scenario.index()), 'web', '1.0.0')
  expect(entry).toMatchObject({ digest, urls: [assetUrl], description: 'The app web' })
  expect(Buffer.from(await (await fetch(assetUrl)).arrayBuffer())).toEqual(archive)
  expect(await (await fetch(outcome.indexUrl ?? '')).text()).toBe(await scenario.index())
  expect(String(await github.readFile(target, 'gh-pages', '.nojekyll'))).toBe('')
  expect(summary).toContain(`helm repo add charts ${url}/pages/octo/charts`)
})

test('the release is not shown as the latest, unless asked for', async () => {
  scenario = await startScenario()
  await scenario.release()
  expect(scenario.sandbox.github.repository(target).latestReleaseId).toBeNull()
  await scenario.write(chart('web', '1.0.1'))
  await scenario.release({ makeLatest: true })
  const [, latest] = scenario.sandbox.github.releases(target)
  expect(scenario.sandbox.github.repository(target).latestReleaseId).toBe(latest?.id)
})

test('a pre-release is marked as one and never is the latest', async () => {
  scenario = await startScenario(chart('web', '2.0.0-rc.1'))
  await scenario.release({ makeLatest: true })
  expect(scenario.sandbox.github.releases(target)).toMatchObject([{ prerelease: true, draft: false }])
  expect(scenario.sandbox.github.repository(target).latestReleaseId).toBeNull()
})

test('a second run changes nothing', async () => {
  scenario = await startScenario({ ...chart('web', '1.0.0'), ...chart('api', '0.1.0+build.5') })
  await scenario.release()
  const before = structuredClone(scenario.sandbox.github.repository(target))
  const first = scenario.sandbox.requests.length
  const { outcome, findings, summary } = await scenario.release()

  expect(scenario.sandbox.github.repository(target)).toEqual(before)
  expect(scenario.sandbox.requests.slice(first).filter(({ method }) => method !== 'GET')).toEqual([])
  expect(outcome.charts.map(({ name, action }) => [name, action])).toEqual([
    ['api', 'unchanged'],
    ['web', 'unchanged'],
  ])
  expect(outcome.released).toBe(0)
  expect(findings).toEqual([])
  expect(summary).toContain('nothing to release, 2 as published')
})

test('a raised version is released next to the old one; the other chart stays as it is', async () => {
  scenario = await startScenario({ ...chart('web', '1.0.0'), ...chart('api', '0.1.0') })
  await scenario.release()
  const before = await scenario.index()
  await scenario.write(chart('web', '1.1.0'))
  const { outcome } = await scenario.release()

  expect(outcome.charts.map(({ version, action }) => [version, action])).toEqual([
    ['0.1.0', 'unchanged'],
    ['1.1.0', 'released'],
  ])
  const index = readIndex(await scenario.index())
  expect(index.entries.get('web')?.map(({ version }) => version)).toEqual(['1.1.0', '1.0.0'])
  expect(findEntry(index, 'api', '0.1.0')).toEqual(findEntry(readIndex(before), 'api', '0.1.0'))
})

test('only the index is touched on a Pages branch that exists', async () => {
  scenario = await startScenario()
  const { github } = scenario.sandbox
  await github.commit(target, 'gh-pages', { 'index.html': 'Hello', CNAME: 'charts.example.com' })
  await scenario.release({ indexPath: 'stable/index.yaml' })
  expect(String(await github.readFile(target, 'gh-pages', 'index.html'))).toBe('Hello')
  expect(String(await github.readFile(target, 'gh-pages', 'CNAME'))).toBe('charts.example.com')
  expect(await github.readFile(target, 'gh-pages', '.nojekyll')).toBeUndefined()
  expect(String(await github.readFile(target, 'gh-pages', 'stable/index.yaml'))).toContain('web-1.0.0.tgz')
})

test('immutable releases get their archive before they are published', async () => {
  scenario = await startScenario(undefined, { immutableReleases: true })
  await scenario.release()
  expect(scenario.sandbox.github.releases(target)).toMatchObject([
    { immutable: true, assets: [{ name: 'web-1.0.0.tgz', state: 'uploaded' }] },
  ])
  expect((await scenario.release()).outcome.released).toBe(0)
})

test('the tag is put on the commit of the run where it is not the head of the default branch', async () => {
  scenario = await startScenario()
  const { github } = scenario.sandbox
  const commit = github.refs(target)['refs/heads/main'] ?? ''
  await github.commit(target, 'main', { 'README.md': 'moved on' })
  await scenario.release({ commit, tagTemplate: 'charts/{name}/v{version}' })
  expect(github.refs(target)['refs/tags/charts/web/v1.0.0']).toBe(commit)
})

test('a dry run writes nothing and says what it would do', async () => {
  scenario = await startScenario()
  const { outcome, summary } = await scenario.release({ mode: 'dry-run' })
  expect(outcome.charts).toMatchObject([{ name: 'web', action: 'planned', tag: 'web-1.0.0' }])
  expect(outcome.released).toBe(0)
  expect(summary).toContain('1 chart version to be released')
  expect(scenario.sandbox.requests.filter(({ method }) => method !== 'GET')).toEqual([])
})
