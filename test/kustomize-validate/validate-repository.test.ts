import { describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync, renameSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { validateRepository, type ValidateRepositoryOptions } from '@pte/kustomize-validate-action'
import type { ValidationReport } from '@pte/report'
import { fluxKustomization, kustomization, repositoryWith, type Files } from '../validation/repository.ts'
import { createListReporter } from './reporter.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const broken: Files = { 'apps/kustomization.yaml': kustomization('site', 'missing') }
const warned: Files = { 'apps/site/more/b.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: b\n' }

async function run(changes: Files, options: Partial<ValidateRepositoryOptions> = {}) {
  const checkout = options.checkout ?? repositoryWith(changes)
  const reporter = createListReporter()
  const outcome = await validateRepository(
    {
      checkout,
      path: '.',
      clusters: [],
      sources: [],
      failOn: 'error',
      temporary: temporaryFolder(),
      link: ({ file, line }) => `https://github.com/octo/infra/blob/main/${file}#L${line}`,
      ...options,
    },
    reporter,
  )
  return { checkout, outcome, ...reporter }
}

describe('validating a repository', () => {
  test('passes a good one, with a summary and a report', async () => {
    const { outcome, summaries, findings } = await run({})
    expect(outcome).toMatchObject({
      errors: 0,
      warnings: 0,
      notices: 0,
      failure: undefined,
      sarifFile: undefined,
    })
    expect(findings).toEqual([])
    expect(summaries.join()).toContain('✅ Flux can apply this')
    expect(JSON.parse(readFileSync(outcome.report, 'utf8'))).toMatchObject({ version: 1, findings: [] })
  })

  test('annotates, summarises and fails a broken one', async () => {
    const { outcome, summaries, findings } = await run(broken)
    expect(outcome.errors).toBe(1)
    expect(outcome.failure).toContain('1 error')
    expect(findings[0]).toMatchObject({
      rule: 'resource-not-found',
      at: { file: 'apps/kustomization.yaml', line: 3 },
    })
    expect(summaries.join()).toContain('blob/main/apps/kustomization.yaml#L3')
  })

  test.each([
    ['never', broken, false],
    ['error', warned, true],
    ['notice', {}, false],
  ] as const)('with fail-on %s', async (failOn, changes, fails) => {
    expect((await run(changes, { failOn })).outcome.failure !== undefined).toBe(fails)
  })

  test('writes SARIF where it is asked to, creating folders', async () => {
    const { checkout, outcome } = await run(broken, { sarifFile: 'out/results.sarif' })
    expect(outcome.sarifFile).toBe(join(checkout, 'out/results.sarif'))
    expect(JSON.parse(readFileSync(join(checkout, 'out/results.sarif'), 'utf8'))).toMatchObject({
      version: '2.1.0',
    })
  })

  test('names files from the root of the checkout when the repository lies in a folder of it', async () => {
    const checkout = temporaryFolder()
    renameSync(repositoryWith(broken), join(checkout, 'infra'))
    const { outcome, findings } = await run({}, { checkout, path: 'infra' })
    expect(findings[0]?.at?.file).toBe('infra/apps/kustomization.yaml')
    const report = JSON.parse(readFileSync(outcome.report, 'utf8')) as ValidationReport
    expect(report.clusters[0]?.entry).toBe('infra/clusters/tilia')
  })
})

describe('bad input', () => {
  test.each([
    [{ path: 'missing' }, 'path missing does not exist'],
    [{ path: '..' }, 'path .. is outside of the checkout'],
    [{ clusters: ['oak'] }, 'cluster "oak" is not the folder of one entry'],
    [{ sources: ['oak'] }, 'source "oak" is not Kind/namespace/name=path'],
    [{ sarifFile: '../out.sarif' }, 'sarif-file ../out.sarif is outside of the checkout'],
  ])('%j is refused with a reason', async (options, message) => {
    await expect(run({}, options)).rejects.toThrow(message)
  })

  test('a SARIF file does not follow a symbolic link out of the checkout', async () => {
    const checkout = repositoryWith({})
    const outside = temporaryFolder()
    symlinkSync(outside, join(checkout, 'out'))
    await expect(run({}, { checkout, sarifFile: 'out/deep/x.sarif' })).rejects.toThrow(
      'outside of the checkout',
    )
    expect(existsSync(join(outside, 'deep'))).toBe(false)
  })

  test('a repository without a cluster is a finding', async () => {
    const checkout = temporaryFolder()
    mkdirSync(join(checkout, 'docs'))
    expect((await run({}, { checkout })).findings).toMatchObject([{ rule: 'no-cluster', severity: 'error' }])
  })

  test('a YAML bomb is a finding, and no trouble', async () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
    for (let i = 1; i < 30; i += 1)
      lines.push(
        `a${i}: &a${i} [${Array(9)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      )
    const bomb = `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: bomb\n${lines.join('\n')}\n`
    const { findings } = await run({ 'apps/site/settings.yaml': bomb })
    expect(findings).toMatchObject([{ rule: 'yaml-syntax', at: { file: 'apps/site/settings.yaml' } }])
  })

  test('a path that leaves the repository reads nothing', async () => {
    const { findings } = await run({
      'clusters/tilia/apps.yaml': fluxKustomization('apps', '../../../../etc'),
    })
    expect(findings).toMatchObject([
      { rule: 'path-outside-repository', at: { file: 'clusters/tilia/apps.yaml', line: 8 } },
    ])
  })

  test.each([
    ['yaml-syntax', 'data: [unclosed\n'],
    ['yaml-duplicate-key', 'data: {}\ndata: {}\n'],
  ])('%s is found in a file that Flux reads', async (rule, text) => {
    const { findings } = await run({
      'apps/site/settings.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n${text}`,
    })
    expect(findings).toMatchObject([{ rule, severity: 'error', at: { file: 'apps/site/settings.yaml' } }])
  })
})
