import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createIndex, findEntry, readIndex, writeIndex } from '@pte/helm'
import type { ReleaseState } from '@pte/sandbox'
import { chart, startScenario, target, type Scenario } from './scenario.ts'

let scenario: Scenario
beforeEach(async () => {
  scenario = await startScenario()
})
afterEach(() => scenario.close())

function onlyRelease(): ReleaseState {
  const [release, ...others] = scenario.sandbox.github.releases(target)
  if (release === undefined || others.length > 0) throw new Error('there is not exactly one release')
  return release
}

async function expectWhole(): Promise<void> {
  const release = onlyRelease()
  expect(release).toMatchObject({ draft: false, tagName: 'web-1.0.0' })
  expect(release.assets).toMatchObject([{ name: 'web-1.0.0.tgz', state: 'uploaded' }])
  const entry = findEntry(readIndex(await scenario.index()), 'web', '1.0.0')
  expect(`sha256:${entry?.digest ?? ''}`).toBe(release.assets[0]?.digest)
  expect((await scenario.release()).outcome.charts).toMatchObject([{ action: 'unchanged' }])
}

describe('a state that a broken run has left behind is completed', () => {
  test('a release without its archive', async () => {
    await scenario.release()
    onlyRelease().assets = []
    const { outcome } = await scenario.release()
    expect(outcome.charts).toMatchObject([{ action: 'healed' }])
    expect(outcome.released).toBe(1)
    await expectWhole()
  })

  test('an archive of which the upload broke off', async () => {
    await scenario.release()
    for (const asset of onlyRelease().assets)
      Object.assign(asset, { state: 'starter', size: 0, digest: null })
    expect((await scenario.release()).outcome.charts).toMatchObject([{ action: 'healed' }])
    await expectWhole()
  })

  test('an empty draft', async () => {
    await scenario.release()
    Object.assign(onlyRelease(), { draft: true, assets: [] })
    await scenario.sandbox.github.commit(target, 'gh-pages', { 'index.yaml': writeIndex(createIndex()) })
    expect((await scenario.release()).outcome.charts).toMatchObject([{ action: 'healed' }])
    await expectWhole()
  })

  test('a draft with the complete archive, which is not uploaded again', async () => {
    await scenario.release()
    const release = onlyRelease()
    Object.assign(release, { draft: true })
    const [asset] = release.assets
    await scenario.release()
    expect(onlyRelease().assets[0]?.id).toBe(asset?.id)
    await expectWhole()
  })

  test('a draft with the archive of an earlier content', async () => {
    await scenario.release()
    Object.assign(onlyRelease(), { draft: true })
    await scenario.sandbox.github.commit(target, 'gh-pages', { 'index.yaml': writeIndex(createIndex()) })
    await scenario.write({ 'charts/web/values.yaml': 'replicas: 2\n' })
    await scenario.release()
    await expectWhole()
  })

  test('an entry that the index lacks', async () => {
    await scenario.release()
    await scenario.sandbox.github.commit(target, 'gh-pages', { 'index.yaml': writeIndex(createIndex()) })
    expect((await scenario.release()).outcome.charts).toMatchObject([{ action: 'healed' }])
    await expectWhole()
  })

  test('a release that was deleted, while the index still names its archive', async () => {
    await scenario.release()
    scenario.sandbox.github.repository(target).releases = []
    expect((await scenario.release()).outcome.charts).toMatchObject([{ action: 'healed' }])
    await expectWhole()
  })
})

describe('a published version is never replaced', () => {
  test('a chart that was changed without a new version is a warning on its version', async () => {
    await scenario.release()
    const first = scenario.sandbox.requests.length
    await scenario.write({ 'charts/web/values.yaml': 'replicas: 2\n' })
    const { outcome, findings } = await scenario.release()

    expect(findings).toMatchObject([
      {
        rule: 'chart-version-not-raised',
        severity: 'warning',
        at: { file: 'charts/web/Chart.yaml', line: 3 },
        message: expect.stringContaining('web 1.0.0 is published with another content'),
        help: expect.stringContaining('Raise version'),
      },
    ])
    expect(outcome).toMatchObject({ failed: false, released: 0, charts: [{ action: 'unchanged' }] })
    expect(scenario.sandbox.requests.slice(first).filter(({ method }) => method !== 'GET')).toEqual([])
  })

  test('and an error that fails a check, before it is merged', async () => {
    await scenario.release()
    await scenario.write({ 'charts/web/values.yaml': 'replicas: 2\n' })
    const { outcome, findings } = await scenario.release({ mode: 'check' })
    expect(findings).toMatchObject([{ rule: 'chart-version-not-raised', severity: 'error' }])
    expect(outcome.failed).toBe(true)
  })

  test('also where what is published is no chart at all', async () => {
    await scenario.release()
    const digest = `sha256:${'0'.repeat(64)}`
    for (const asset of onlyRelease().assets) Object.assign(asset, { digest, size: 2 ** 40 })
    expect((await scenario.release()).findings).toMatchObject([{ rule: 'chart-version-not-raised' }])
  })

  test('also where the release is gone and only the index knows it', async () => {
    await scenario.release()
    scenario.sandbox.github.repository(target).releases = []
    await scenario.write({ 'charts/web/values.yaml': 'replicas: 2\n' })
    const { findings } = await scenario.release()
    expect(findings).toMatchObject([{ rule: 'chart-version-not-raised' }])
    expect(scenario.sandbox.github.releases(target)).toEqual([])
  })

  test('an index that tells of another archive than the release has is a warning', async () => {
    await scenario.release()
    const index = (await scenario.index()).replace(/digest: .*/, `digest: ${'0'.repeat(64)}`)
    await scenario.sandbox.github.commit(target, 'gh-pages', { 'index.yaml': index })
    const { findings, outcome } = await scenario.release()
    expect(findings).toMatchObject([{ rule: 'chart-index-contradictory', severity: 'warning' }])
    expect(outcome.released).toBe(0)
    expect(await scenario.index()).toBe(index)
  })

  test('a version that another tool serves from the Pages branch is left alone', async () => {
    await scenario.release()
    scenario.sandbox.github.repository(target).releases = []
    const index = (await scenario.index())
      .replace(/- http.*web-1.0.0.tgz/, '- web-1.0.0.tgz')
      .replace(/digest: .*/, `digest: ${'0'.repeat(64)}`)
    await scenario.sandbox.github.commit(target, 'gh-pages', { 'index.yaml': index })
    const { findings, outcome } = await scenario.release()
    expect(findings).toEqual([])
    expect(outcome.charts).toMatchObject([{ action: 'unchanged', assetUrl: 'web-1.0.0.tgz' }])
    expect(scenario.sandbox.github.releases(target)).toEqual([])
  })
})

test('the archive of another tool with the same content is the published one, also for a missing entry', async () => {
  const { packageChart, readChart } = await import('@pte/helm')
  const time = new Date('2026-01-02T03:04:05Z')
  const other = packageChart(await readChart(scenario.root, 'charts/web'), { time })
  const { sandbox } = scenario
  const headers = { authorization: `Bearer ${sandbox.token}` }
  const created = await fetch(`${sandbox.url}/repos/${target}/releases`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ tag_name: 'web-1.0.0' }),
  })
  const { upload_url } = (await created.json()) as { upload_url: string }
  await fetch(upload_url.replace('{?name,label}', '?name=web-1.0.0.tgz'), {
    method: 'POST',
    headers,
    body: Buffer.from(other.content),
  })
  const { outcome, findings } = await scenario.release()

  expect(findings).toEqual([])
  expect(outcome.charts).toMatchObject([{ action: 'healed', digest: other.digest }])
  expect(findEntry(readIndex(await scenario.index()), 'web', '1.0.0')?.digest).toBe(other.digest)
  expect((await scenario.release()).outcome.charts).toMatchObject([
    { action: 'unchanged', digest: other.digest },
  ])
})

test('an immutable release without its archive cannot be completed, and says what can be done', async () => {
  await scenario.release()
  Object.assign(onlyRelease(), { assets: [], immutable: true })
  await expect(scenario.release()).rejects.toMatchObject({
    finding: { rule: 'release-immutable', help: expect.stringContaining('Raise the version') },
  })
})

test('a server that tells no digests is believed by size, and by content for what it had before', async () => {
  scenario.sandbox.afterEach(({ reply }) => {
    if (typeof reply.body === 'string') reply.body = reply.body.replace(/"digest":"[^"]*"/g, '"digest":null')
  })
  await scenario.release()
  await expectWholeWithoutDigest()
  await scenario.write({ ...chart('web', '1.0.0', 'Changed') })
  expect((await scenario.release()).findings).toMatchObject([{ rule: 'chart-version-not-raised' }])
})

async function expectWholeWithoutDigest(): Promise<void> {
  expect(onlyRelease().assets).toHaveLength(1)
  expect((await scenario.release()).outcome.charts).toMatchObject([{ action: 'unchanged' }])
}
