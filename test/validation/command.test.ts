import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { Command } from 'commander'
import { renderCommand } from '../../packages/cli/src/render.ts'
import { validateCommand } from '../../packages/cli/src/validate.ts'
import { kustomization, repositoryWith } from './repository.ts'

const broken = { 'apps/kustomization.yaml': kustomization('site', 'missing') }

/** What a verb writes, and its exit status. */
async function run(command: Command, args: readonly string[]) {
  const written = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    jest.spyOn(process[stream], 'write').mockImplementation((text) => {
      written[stream] += String(text)
      return true
    })
  }
  await command.exitOverride().parseAsync([...args], { from: 'user' })
  const status = process.exitCode ?? 0
  process.exitCode = 0
  jest.restoreAllMocks()
  return { ...written, status }
}

let before: typeof process.exitCode
beforeEach(() => {
  before = process.exitCode
})
afterEach(() => {
  process.exitCode = before
})

describe('pte validate', () => {
  test('prints findings on standard output and ends with 1 from --fail-on on', async () => {
    const { stdout, stderr, status } = await run(validateCommand(), [repositoryWith(broken)])
    expect(stdout).toContain('apps/kustomization.yaml:3:5 error:')
    expect(stdout).toContain('[resource-not-found]')
    expect(stdout).toContain('3 |   - missing')
    expect(stderr).toBe('')
    expect(status).toBe(1)
    expect((await run(validateCommand(), ['--fail-on', 'never', repositoryWith(broken)])).status).toBe(0)
  })

  test('does not quote a secret', async () => {
    const secret =
      'apiVersion: v1\nkind: Secret\nmetadata: { name: site }\nstringData: { password: hunter2 }\n'
    const { stdout } = await run(validateCommand(), [repositoryWith({ 'apps/site/settings.yaml': secret })])
    expect(stdout).toContain('[secret-in-clear]')
    expect(stdout).not.toContain('hunter2')
  })

  test.each([
    ['json', '"version": 1'],
    ['sarif', '"ruleId": "resource-not-found"'],
    ['github', '::error title=resource-not-found,file=apps/kustomization.yaml,line=3'],
    ['junit', '<failure type="resource-not-found"'],
  ])('prints %s', async (format, expected) => {
    expect((await run(validateCommand(), ['--format', format, repositoryWith(broken)])).stdout).toContain(
      expected,
    )
  })

  test('is content with a good repository', async () => {
    expect(await run(validateCommand(), [repositoryWith({})])).toEqual({
      stdout: 'no findings in 4 objects of clusters/tilia\n',
      stderr: '',
      status: 0,
    })
  })
})

describe('pte render', () => {
  test('prints the objects of each root, those of an entry by name', async () => {
    const { stdout, status } = await run(renderCommand(), [repositoryWith({})])
    expect(stdout.match(/^kind: .*/gm)).toEqual([
      'kind: ConfigMap',
      'kind: Kustomization',
      'kind: GitRepository',
      'kind: Kustomization',
    ])
    expect(stdout.split('---\n')).toHaveLength(4)
    expect(status).toBe(0)
  })

  test('tells with --origin where each comes from', async () => {
    const { stdout } = await run(renderCommand(), ['--origin', '--cluster', 'tilia', repositoryWith({})])
    expect(stdout).toContain('# apps/site/settings.yaml by Kustomization flux-system/apps\napiVersion: v1\n')
    expect(stdout).toContain('# clusters/tilia/flux-system/gotk-sync.yaml (document 2) by')
  })

  test('prints what can be built, tells the rest on standard error, and ends with 1', async () => {
    const { stdout, stderr, status } = await run(renderCommand(), [repositoryWith(broken)])
    expect(stdout).toContain('kind: GitRepository')
    expect(stderr).toContain('resource-not-found')
    expect(status).toBe(1)
  })

  test('refuses a folder without a cluster', async () => {
    const path = repositoryWith({
      'clusters/tilia/flux-system/gotk-sync.yaml': undefined,
      'clusters/tilia/apps.yaml': undefined,
    })
    await expect(run(renderCommand(), [path])).rejects.toThrow('there is no cluster in')
  })
})
