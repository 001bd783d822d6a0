import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parseBuilder } from '../../actions/tag-and-push/src/builder.ts'
import { foreignArchitectures, installEmulators } from '../../actions/tag-and-push/src/emulation.ts'
import { engineImages } from '../../actions/tag-and-push/src/engine-images.ts'
import { engines } from './docker-stub.ts'
import { recordingReporter } from './recording-reporter.ts'

// Only the command line is tested here: QEMU itself is not executed by any test.

let parent: string
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'qemu-'))
})
afterEach(() => rm(parent, { recursive: true }))

describe('architectures that need QEMU', () => {
  const builder = parseBuilder(engines.containerdStore)

  test.each([
    [[], []],
    [['linux/amd64'], []],
    [['linux/amd64/v3', 'linux/386', 'linux/x86_64'], []],
    [['linux/amd64', 'linux/arm64'], ['arm64']],
    [['linux/arm64/v8', 'linux/aarch64'], ['arm64']],
    [
      ['linux/arm/v7', 'linux/arm/v6', 'linux/riscv64'],
      ['arm', 'riscv64'],
    ],
    [['windows/amd64', 'windows/arm64'], []],
  ])('of the platforms %j are %j', (asked, architectures) => {
    expect(foreignArchitectures(asked, builder)).toEqual(architectures)
  })

  test('are none on a machine that cannot be reached but through BuildKit', () => {
    expect(foreignArchitectures(['linux/riscv64'], parseBuilder(engines.remote))).toEqual([])
  })
})

describe('QEMU', () => {
  const run = ['run', '--rm', '--privileged', '--network', 'none', engineImages.binfmt]

  async function install(stdout: string, exitCode = 0) {
    const calls: (readonly string[])[] = []
    const docker = (args: readonly string[]) => {
      calls.push(args)
      return Promise.resolve({ exitCode, stdout, stderr: 'the last line' })
    }
    const reporter = recordingReporter()
    const folder = join(parent, 'private')
    await installEmulators(['arm64', 'arm'], { image: engineImages.binfmt, folder, docker }, reporter)
    const noted = await readFile(join(parent, 'private.undo'), 'utf8')
    return { calls, findings: reporter.findings, noted }
  }

  test('is installed from a pinned image for what is missing alone, and its removal is noted', async () => {
    const status = { supported: ['linux/amd64', 'linux/arm64', 'linux/arm/v7'], emulators: [] }
    const { calls, findings, noted } = await install(JSON.stringify(status))
    expect(engineImages.binfmt).toMatch(/^tonistiigi\/binfmt@sha256:[0-9a-f]{64}$/)
    expect(calls).toEqual([[...run, '--install', 'arm64,arm']])
    expect(JSON.parse(noted)).toEqual([...run, ...['--uninstall', 'arm64,arm']])
    expect(findings).toEqual([])
  })

  test.each([
    ['docker fails', '', 125],
    ['the kernel refuses', '{"supported": ["linux/amd64"]}', 0],
    ['it says nothing', '', 0],
  ])('that cannot be had because %s is a warning', async (_, stdout, exitCode) => {
    const { findings, noted } = await install(stdout, exitCode)
    expect(noted === '').toBe(exitCode !== 0)
    expect(findings).toMatchObject([
      { rule: 'no-emulation', severity: 'warning', help: expect.stringContaining('the last line') },
    ])
  })
})
