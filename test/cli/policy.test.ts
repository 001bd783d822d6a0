import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { startSandbox, type Sandbox } from '@pte/sandbox'
import { policyCommand } from '../../packages/cli/src/policy.ts'

let stdout: string
let stderr: string

beforeEach(() => {
  stdout = ''
  stderr = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => (stdout += String(text)) !== '')
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => (stderr += String(text)) !== '')
})
afterEach(() => {
  jest.restoreAllMocks()
  process.exitCode = undefined
})

const policy = (...args: string[]): Promise<unknown> => policyCommand().parseAsync(args, { from: 'user' })
const [older, newer] = ['v1_fffffff_2026-11-24T10.00.00Z', 'v1_0000000_2026-11-24T10.00.01Z']

describe('pte policy', () => {
  test('prints the tag that Flux picks, and says on standard error why others are ignored', async () => {
    await policy(older, newer, 'latest')
    expect(stdout).toBe(`${newer}\n`)
    expect(stderr).toContain('ignored latest: does not match the pattern')
    expect(process.exitCode).toBeUndefined()
  })

  test('prints everything as JSON', async () => {
    await policy('--format', 'json', '--pattern', '^(\\d+)$', '--extract', '$1', '9', '10', 'x')
    expect(JSON.parse(stdout)).toEqual({
      selected: '9',
      candidates: [
        { tag: '9', key: '9' },
        { tag: '10', key: '10' },
      ],
      ignored: [{ tag: 'x', reason: 'does not match the pattern' }],
    })
  })

  test('ends with 1 and prints nothing when no tag is picked', async () => {
    await policy('latest')
    expect({ stdout, status: process.exitCode }).toEqual({ stdout: '', status: 1 })
    expect(stderr).toContain('Flux picks no tag')
  })

  test('warns of a tag that wins for ever', async () => {
    await policy(newer, 'v1_aaaaaaa_testZ')
    expect(stdout).toBe('v1_aaaaaaa_testZ\n')
    expect(stderr).toContain('the tag v1_aaaaaaa_testZ wins against every tag that is made now')
  })

  test('cuts a long list of reasons', async () => {
    await policy(newer, ...Array.from({ length: 25 }, (_, i) => `other-${i}`))
    expect(stderr.split('\n').filter((line) => line.startsWith('ignored'))).toHaveLength(20)
    expect(stderr).toContain('and 5 more')
  })

  test('refuses a pattern that Go does not have', async () => {
    await expect(policy('--pattern', '(?=a)', 'a')).rejects.toThrow('is not a regular expression of Go')
    expect(stdout).toBe('')
  })

  test.each([
    [[], 'needs either tags'],
    [['--from', 'ghcr.io/o/a', 'tag'], 'needs either tags'],
    [['--from', 'ghcr.io/UPPER/a'], '"ghcr.io/UPPER/a" is not the name of an image'],
  ])('refuses the arguments %j', async (args, message) => {
    await expect(policy(...args)).rejects.toThrow(message)
  })
})

describe('pte policy --from', () => {
  let sandbox: Sandbox
  beforeEach(async () => {
    sandbox = await startSandbox()
  })
  afterEach(() => sandbox.close())

  test('takes the tags of an image in a registry', async () => {
    for (const tag of [newer, older]) await sandbox.registry.putImage('octo/app', tag)
    await policy('--from', `${sandbox.host}/octo/app`)
    expect(stdout).toBe(`${newer}\n`)
  })
})
