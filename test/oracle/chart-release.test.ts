import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { chart, startScenario, target, type Scenario } from '../chart-release/scenario.ts'
import { helms, runHelm, type Helm } from './helm-run.ts'

/** A chart with all that makes archives of different tools differ: a lock, a subchart, quoting, folded text. */
const richChart = {
  ...chart(
    'rich',
    '1.2.3+build.7',
    '"a: text with \'quotes\', so long that helm folds it when it writes Chart.yaml anew"',
  ),
  'charts/rich/Chart.lock':
    'dependencies:\n- name: sub\n  repository: ""\n  version: 0.1.0\ndigest: sha256:00\ngenerated: "2026-01-02T03:04:05.678+01:00"\n',
  'charts/rich/charts/sub/Chart.yaml': 'apiVersion: v2\nname: sub\nversion: 0.1.0\nappVersion: "1.10"\n',
  'charts/rich/charts/sub/templates/note.yaml': 'kind: ConfigMap\napiVersion: v1\nmetadata: { name: note }\n',
  'charts/rich/files/a-b/c.txt': 'c',
  'charts/rich/files/a.txt': 'a',
}

const counts = { 'archives pulled': 0, 'archives of helm recognised': 0 }

let scenario: Scenario
beforeEach(async () => {
  scenario = await startScenario({ ...chart('web', '1.0.0'), ...richChart })
  await cp(
    'examples/infrastructure/kubernetes/.charts/simple-app',
    join(scenario.root, 'charts/simple-app'),
    {
      recursive: true,
    },
  )
})
afterEach(() => scenario.close())
afterAll(() => {
  process.stdout.write(`chart-release: ${JSON.stringify(counts)}\n`)
  expect(counts).toEqual({ 'archives pulled': 6, 'archives of helm recognised': 6 })
})

async function helm(name: Helm, ...args: string[]): Promise<string> {
  const result = await runHelm(name, join(scenario.root, `home-${name}`), args)
  if (!result.ok) throw new Error(`${name} ${args.join(' ')}: ${result.stderr}`)
  return result.stdout
}

/** Uploads what helm has packaged as chart-releaser does: a published release with the archive. */
async function releaseArchive(tag: string, archive: Buffer): Promise<void> {
  const { url, token } = scenario.sandbox
  const post = (address: string, body: string | Buffer) =>
    fetch(address, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body })
  const created: unknown = await (
    await post(`${url}/repos/${target}/releases`, JSON.stringify({ tag_name: tag }))
  ).json()
  const id = (created as { id: number }).id
  const name = encodeURIComponent(`${tag}.tgz`)
  const uploaded = await post(`${url}/repos/${target}/releases/${id}/assets?name=${name}`, archive)
  expect(uploaded.status).toBe(201)
}

describe.each(helms)('%s', (name) => {
  test('adds the released repository, finds every version, pulls the same bytes and renders them', async () => {
    const { outcome } = await scenario.release()
    expect(outcome.released).toBe(3)
    const site = outcome.indexUrl?.replace('/index.yaml', '') ?? ''
    await helm(name, 'repo', 'add', 'ours', site)
    const found: unknown = JSON.parse(await helm(name, 'search', 'repo', 'ours', '--versions', '-o', 'json'))
    expect(found).toHaveLength(outcome.charts.length)
    for (const { name: chartName, version, tag } of outcome.charts) {
      expect(found).toContainEqual(expect.objectContaining({ name: `ours/${chartName}`, version }))
      const folder = join(scenario.root, `pulled-${chartName}`)
      await mkdir(folder)
      await helm(name, 'pull', `ours/${chartName}`, '--version', version, '--destination', folder)
      const file = `${chartName}-${version}.tgz`
      const asset = await scenario.sandbox.github.readAsset(target, tag, file)
      expect((await readFile(join(folder, file))).equals(asset)).toBe(true)
      counts['archives pulled'] += 1
      const values =
        chartName === 'simple-app' ? ['--set', 'image.repository=ghcr.io/octo/app,image.tag=v1'] : []
      const rendered = await helm(name, 'template', 'test', join(folder, file), ...values)
      expect(rendered).toContain('apiVersion:')
    }
  })

  test('its own archives of the same charts are taken for what they are: published, with an entry missing', async () => {
    const folder = join(scenario.root, 'by-helm')
    const before = await scenario.release({ mode: 'dry-run' })
    for (const { path, tag, digest } of before.outcome.charts) {
      await helm(name, 'package', join(scenario.root, path), '--destination', folder)
      const archive = await readFile(join(folder, `${tag}.tgz`))
      // Otherwise this would not be about other bytes of the same content.
      expect(createHash('sha256').update(archive).digest('hex')).not.toBe(digest)
      await releaseArchive(tag, archive)
    }
    const { outcome, findings } = await scenario.release()
    expect(findings).toEqual([])
    expect(outcome.charts.map(({ action }) => action)).toEqual(['healed', 'healed', 'healed'])
    counts['archives of helm recognised'] += outcome.charts.length
    const again = await scenario.release()
    expect(again.outcome.charts.map(({ action }) => action)).toEqual(['unchanged', 'unchanged', 'unchanged'])
    await rm(join(scenario.root, 'charts/rich/files/a.txt'))
    expect((await scenario.release()).findings).toMatchObject([
      { rule: 'chart-version-not-raised', at: { file: 'charts/rich/Chart.yaml', line: 3 } },
    ])
  })
})
