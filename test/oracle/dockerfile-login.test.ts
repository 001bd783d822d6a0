import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { TagAndPushOptions } from '../../actions/tag-and-push/src/options.ts'
import { tagAndPush } from '../../actions/tag-and-push/src/tag-and-push.ts'
import { recordingReporter } from '../tag-and-push/recording-reporter.ts'
import { startBuildKit, type BuildKit } from './buildkit.ts'
import { startDistributionRegistry, type DistributionRegistry } from './distribution-registry.ts'
import { dockerfileOptions } from './dockerfile-options.ts'
import { account, htpasswd } from './registry-account.ts'
import { tool } from './tool.ts'

const run = promisify(execFile)
let root: string
let buildKit: BuildKit
let registry: DistributionRegistry

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'login-oracle-'))
  await mkdir(join(root, 'work', 'base', 'bin'), { recursive: true })
  await mkdir(join(root, 'temp'))
  await copyFile(tool('busybox'), join(root, 'work', 'base', 'bin', 'busybox'))
  buildKit = await startBuildKit()
  registry = await startDistributionRegistry(htpasswd)
  process.env['PATH'] = buildKit.env['PATH']
}, 60_000)

afterAll(async () => {
  await Promise.all([buildKit.stop(), registry.stop()])
  await rm(root, { recursive: true, force: true })
})

const options = (
  repository: string,
  changes: Partial<Omit<TagAndPushOptions, 'image'>> = {},
): TagAndPushOptions =>
  dockerfileOptions(root, buildKit.env, { image: `${registry.host}/${repository}`, ...account, ...changes })

const directory = {
  mode: 'build' as const,
  from: [],
  context: '.',
  file: undefined,
  directory: 'base',
  archive: undefined,
}

async function validate(name: string): Promise<void> {
  const config = join(root, 'crane')
  await mkdir(config, { recursive: true })
  const auth = btoa(`${account.username}:${account.password}`)
  await writeFile(join(config, 'config.json'), JSON.stringify({ auths: { [registry.host]: { auth } } }))
  await run(tool('crane'), ['validate', '--remote', name], { env: { DOCKER_CONFIG: config } })
}

describe('a registry that wants a login', () => {
  test('takes an image, and a Dockerfile whose base is in it', async () => {
    const plain = options('octo/base', { source: directory })
    const atRoot = { ...plain, directory: { ...plain.directory, path: '/' } }
    const base = await tagAndPush(atRoot, recordingReporter())
    await validate(`${base.image}:${base.tag}`)
    await writeFile(
      join(root, 'work', 'Dockerfile'),
      `FROM ${base.image}:${base.tag}\nRUN ["/bin/busybox", "touch", "/made"]\n`,
    )
    const before = await readdir(buildKit.env['DOCKER_CONFIG'] ?? '')
    const app = await tagAndPush(options('octo/app'), recordingReporter())
    await validate(`${app.image}:${app.tag}`)
    // The login went to a private folder, which is gone; the user's own has not been touched.
    expect(await readdir(join(root, 'temp'))).toEqual([])
    expect(await readdir(buildKit.env['DOCKER_CONFIG'] ?? '')).toEqual(before)
  }, 60_000)

  test('refuses a wrong password before the build, in words and without the password', async () => {
    const reporter = recordingReporter()
    const wrong = options('octo/wrong', { source: directory, password: 'not the password' })
    const refused = tagAndPush(wrong, reporter)
    await expect(refused).rejects.toMatchObject({
      name: 'ExpectedError',
      finding: { help: expect.stringContaining('login') },
    })
    await expect(refused).rejects.not.toThrow('not the password')
    expect(reporter.messages).not.toContain('Build')
  })
})
