import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { chart, startScenario, target, type Scenario } from './scenario.ts'

let scenario: Scenario
beforeEach(async () => {
  scenario = await startScenario()
})
afterEach(() => scenario.close())

async function expectNothingWritten(): Promise<void> {
  expect(scenario.sandbox.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  expect(scenario.sandbox.github.releases(target)).toEqual([])
  expect(await scenario.sandbox.github.readFile(target, 'gh-pages', 'index.yaml')).toBeUndefined()
}

function withToken(token: string, name = target) {
  return { repository: { name, token, apiUrl: scenario.sandbox.url } }
}

describe('tokens', () => {
  test('a token that may only read: the permission and where to give it are named, nothing is left behind', async () => {
    const permissions = { contents: 'read', pages: 'read' } as const
    scenario.sandbox.accounts.set('reader', { login: 'reader', permissions })
    await expect(scenario.release(withToken('reader'))).rejects.toMatchObject({
      finding: {
        rule: 'permission-missing',
        message: expect.stringContaining('cannot create the release web-1.0.0 in octo/charts'),
        help: expect.stringContaining('permissions: { contents: write }'),
      },
    })
    expect(scenario.sandbox.github.releases(target)).toEqual([])
    expect(Object.keys(scenario.sandbox.github.refs(target))).toEqual(['refs/heads/main'])
  })

  test('a token that may only read is enough for a check', async () => {
    const permissions = { contents: 'read' } as const
    scenario.sandbox.accounts.set('reader', { login: 'reader', permissions })
    const { outcome, findings } = await scenario.release({ ...withToken('reader'), mode: 'check' })
    expect(outcome.charts).toMatchObject([{ action: 'planned' }])
    expect(findings).toEqual([])
  })

  test('a token that GitHub does not know', async () => {
    await expect(scenario.release(withToken('wrong'))).rejects.toMatchObject({
      finding: { rule: 'token-refused', help: expect.stringContaining('token') },
    })
  })

  test('no token', async () => {
    await expect(scenario.release(withToken(''))).rejects.toMatchObject({ finding: { rule: 'no-token' } })
  })

  test('a repository that does not exist, or that the token cannot see', async () => {
    const run = scenario.release(withToken(scenario.sandbox.token, 'octo/other'))
    await expect(run).rejects.toMatchObject({
      finding: { rule: 'repository-not-found', help: expect.stringContaining('octo/other') },
    })
  })

  test('a repository without a commit', async () => {
    await scenario.sandbox.github.createRepository('octo/empty')
    const run = scenario.release(withToken(scenario.sandbox.token, 'octo/empty'))
    await expect(run).rejects.toMatchObject({ finding: { rule: 'repository-empty' } })
    expect(scenario.sandbox.github.releases('octo/empty').filter(({ draft }) => !draft)).toEqual([])
  })
})

describe('GitHub Pages', () => {
  test('that are not enabled: the setting is named, the release stands', async () => {
    scenario.sandbox.github.repository(target).pages = null
    const { findings, outcome, summary } = await scenario.release()
    expect(outcome.released).toBe(1)
    expect(findings).toMatchObject([
      {
        rule: 'pages-not-enabled',
        severity: 'warning',
        help: expect.stringContaining(`${scenario.sandbox.url}/octo/charts/settings/pages`),
      },
    ])
    expect(summary).toContain('GitHub Pages are not enabled')
    expect(await scenario.index()).toContain('web-1.0.0.tgz')
  })

  test('that are made of another branch', async () => {
    scenario.sandbox.github.repository(target).pages = { branch: 'main', path: '/docs', buildType: 'legacy' }
    const { findings } = await scenario.release()
    expect(findings).toMatchObject([
      { rule: 'pages-other-source', message: expect.stringContaining('branch main, folder /docs') },
    ])
  })

  test('that a workflow publishes', async () => {
    scenario.sandbox.github.repository(target).pages = { branch: 'main', path: '/', buildType: 'workflow' }
    const { findings } = await scenario.release()
    expect(findings).toMatchObject([
      { rule: 'pages-other-source', message: expect.stringContaining('published by a workflow') },
    ])
  })

  test('that serve a folder of the branch: the address of the index is that of the site', async () => {
    scenario.sandbox.github.repository(target).pages = { branch: 'pages', path: '/docs', buildType: 'legacy' }
    const { findings, outcome } = await scenario.release({
      pagesBranch: 'pages',
      indexPath: 'docs/charts/index.yaml',
    })
    expect(findings).toEqual([])
    expect(outcome.indexUrl).toBe(`${scenario.sandbox.url}/pages/octo/charts/charts/index.yaml`)
  })

  test('that the token may not see', async () => {
    scenario.sandbox.accounts.set('writer', { login: 'writer', permissions: { contents: 'write' } })
    const { findings, outcome } = await scenario.release(withToken('writer'))
    expect(outcome.released).toBe(1)
    expect(findings).toMatchObject([
      { rule: 'pages-hidden', severity: 'notice', help: expect.stringContaining('pages: read') },
    ])
  })
})

describe('invalid charts leave nothing behind', () => {
  const invalid: [string, Record<string, string>, object][] = [
    [
      'without a name',
      { 'charts/bad/Chart.yaml': 'apiVersion: v2\nversion: 1.0.0\n' },
      { file: 'charts/bad/Chart.yaml' },
    ],
    [
      'with an invalid version',
      { 'charts/bad/Chart.yaml': 'apiVersion: v2\nname: bad\nversion: one\n' },
      { file: 'charts/bad/Chart.yaml', line: 3 },
    ],
    [
      'with a file over 5 MiB',
      { ...chart('bad', '1.0.0'), 'charts/bad/files/big.bin': 'x'.repeat(5 * 1024 * 1024 + 1) },
      { file: 'charts/bad/files/big.bin' },
    ],
  ]
  test.each(invalid)('%s', async (_name, files, at) => {
    await scenario.write(files)
    await expect(scenario.release()).rejects.toMatchObject({ finding: { severity: 'error', at } })
    await expectNothingWritten()
  })

  test('two versions that would have one tag', async () => {
    await scenario.write(chart('api', '1.0.0'))
    await expect(scenario.release({ tagTemplate: 'v{version}' })).rejects.toMatchObject({
      finding: { rule: 'release-twice', message: expect.stringContaining('v1.0.0') },
    })
    await expectNothingWritten()
  })

  test('all mistakes are told at once', async () => {
    await scenario.write({ 'charts/a/Chart.yaml': 'name: a\n', 'charts/b/Chart.yaml': 'name: b\n' })
    await expect(scenario.release()).rejects.toThrow('charts/a')
    expect(scenario.findings).toMatchObject([{ severity: 'error', at: { file: 'charts/b/Chart.yaml' } }])
    await expectNothingWritten()
  })
})

test('a broken index is an error on its line and is not overwritten', async () => {
  await scenario.sandbox.github.commit(target, 'gh-pages', { 'index.yaml': 'apiVersion: v1\nentries: [' })
  await expect(scenario.release()).rejects.toMatchObject({
    finding: { rule: 'chart-index-invalid', message: expect.stringContaining('gh-pages:index.yaml') },
  })
  expect(scenario.sandbox.github.releases(target)).toEqual([])
})

const wrongOptions: [string, object, string][] = [
  ['a folder that does not exist', { charts: ['nowhere'] }, 'chart-not-found'],
  ['a folder outside of the checkout', { charts: ['../charts'] }, 'chart-not-found'],
  ['a folder without charts', { charts: ['charts/web/templates'] }, 'no-charts'],
  ['a tag template without the version', { tagTemplate: '{name}' }, 'invalid-tag-template'],
  ['a tag template with an unknown field', { tagTemplate: '{name}-{version}-{sha}' }, 'invalid-tag-template'],
  ['a tag template that makes no tag', { tagTemplate: '{name} {version}' }, 'invalid-tag-template'],
  ['a Pages branch that is none', { pagesBranch: 'gh pages' }, 'invalid-branch'],
  ['an index path that leaves the branch', { indexPath: '../index.yaml' }, 'invalid-index-path'],
]
test.each(wrongOptions)('%s is refused before any request', async (_name, options, rule) => {
  await expect(scenario.release(options)).rejects.toMatchObject({ finding: { rule } })
  expect(scenario.sandbox.requests).toEqual([])
})

test('a repository name that is none', async () => {
  await expect(scenario.release(withToken('x', 'charts'))).rejects.toMatchObject({
    finding: { rule: 'invalid-repository' },
  })
})
