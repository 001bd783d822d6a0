import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { releaseCommand } from '../../packages/cli/src/release.ts'
import { startScenario, target, type Scenario } from './scenario.ts'

let scenario: Scenario
let stdout: string
const env = { ...process.env }

beforeEach(async () => {
  scenario = await startScenario()
  stdout = ''
  jest.spyOn(process, 'cwd').mockReturnValue(scenario.root)
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => (stdout += String(text)) !== '')
  jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  Object.assign(process.env, { GITHUB_TOKEN: scenario.sandbox.token, GITHUB_API_URL: scenario.sandbox.url })
})
afterEach(async () => {
  jest.restoreAllMocks()
  process.env = { ...env }
  await scenario.close()
})

const release = (...args: string[]): Promise<unknown> => releaseCommand().parseAsync(args, { from: 'user' })

test('pte release prints what was done for each chart', async () => {
  await release('--repository', target)
  const archive = `${scenario.sandbox.url}/octo/charts/releases/download/web-1.0.0/web-1.0.0.tgz`
  expect(stdout).toBe(`released   web 1.0.0  ${archive}\n`)
  stdout = ''
  await release('charts/web', '--repository', target)
  expect(stdout).toBe(`unchanged  web 1.0.0  ${archive}\n`)
})

test('pte release --dry-run writes nothing', async () => {
  await release('--repository', target, '--dry-run', '--tag-template', 'v{version}')
  expect(stdout).toBe('planned    web 1.0.0  v1.0.0\n')
  expect(scenario.sandbox.requests.filter(({ method }) => method !== 'GET')).toEqual([])
})

test('pte release without a token says where it comes from, and prints nothing', async () => {
  delete process.env['GITHUB_TOKEN']
  await expect(release('--repository', target)).rejects.toMatchObject({
    finding: { rule: 'no-token', help: expect.stringContaining('GITHUB_TOKEN') },
  })
  expect(stdout).toBe('')
})
