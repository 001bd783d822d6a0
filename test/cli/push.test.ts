import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { startSandbox, type Sandbox } from '@pte/sandbox'
import { imageCommand } from '../../packages/cli/src/image.ts'
import { pushCommand } from '../../packages/cli/src/push.ts'
import { folderOf, site, type Folder } from '../registry/fixture.ts'

let stdout: string
let sandbox: Sandbox
let home: Folder

beforeEach(async () => {
  stdout = ''
  sandbox = await startSandbox()
  const auth = Buffer.from(`octocat:${sandbox.token}`).toString('base64')
  home = await folderOf({ 'config.json': JSON.stringify({ auths: { [sandbox.host]: { auth } } }) })
  process.env['DOCKER_CONFIG'] = home.path
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => (stdout += String(text)) !== '')
  jest.spyOn(process.stderr, 'write').mockImplementation(() => true)
})

afterEach(async () => {
  jest.restoreAllMocks()
  delete process.env['DOCKER_CONFIG']
  await home[Symbol.asyncDispose]()
  await sandbox.close()
})

const push = (...args: string[]): Promise<unknown> => pushCommand().parseAsync(args, { from: 'user' })
const image = (...args: string[]): Promise<unknown> => imageCommand().parseAsync(args, { from: 'user' })

describe('pte push', () => {
  test('pushes a folder with the login of docker login, and prints where it is', async () => {
    await using folder = await folderOf(site)
    await push(folder.path, `${sandbox.host}/octo/site:v1`)
    const digest = (await sandbox.registry.manifest('octo/site', 'v1'))?.digest ?? ''
    expect(stdout).toBe(`${sandbox.host}/octo/site:v1@${digest}\n`)
  })

  test('prints nothing when it fails', async () => {
    await expect(push('/does/not/exist', `${sandbox.host}/octo/site:v1`)).rejects.toThrow(
      'no such file or folder',
    )
    await expect(push('.', `${sandbox.host}/Octo/Site:v1`)).rejects.toThrow('is not a name to push to')
    await expect(push('.', `${sandbox.host}/octo/site`, '--username', 'x')).rejects.toThrow('belong together')
    expect(stdout).toBe('')
  })
})

describe('pte image build', () => {
  test('writes a layout or a tar with the same image, and prints its digest', async () => {
    await using folder = await folderOf(site)
    const [layout, tar] = [join(home.path, 'out'), join(home.path, 'out.tar')]
    const settings = [
      '--entrypoint',
      'node server.js',
      '--cmd',
      '["--port", "80"]',
      '--env',
      'A=b=c',
      '--port',
      '80',
    ]
    await image('build', folder.path, '-o', layout, ...settings)
    await image('build', folder.path, '-o', tar, ...settings)
    const [first, second] = stdout.trimEnd().split('\n')
    expect(first).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(second).toBe(first)
    expect(await readFile(join(layout, 'index.json'), 'utf8')).toContain(first)
    stdout = ''
    await push(tar, `${sandbox.host}/octo/site`)
    expect(stdout).toBe(`${sandbox.host}/octo/site:latest@${first ?? ''}\n`)
  })

  test('puts the layer on a base from a registry', async () => {
    await using folder = await folderOf(site)
    await push(folder.path, `${sandbox.host}/octo/base:v1`)
    const tar = join(home.path, 'out.tar')
    await image('build', folder.path, '-o', tar, '--base', `${sandbox.host}/octo/base:v1`)
    await push(tar, `${sandbox.host}/octo/site:v2`)
    const manifest = await sandbox.registry.manifest('octo/site', 'v2')
    expect(JSON.parse(manifest?.content.toString() ?? '')).toMatchObject({ layers: [{}, {}] })
  })

  test.each([
    [['--port', '99999'], '"99999" is no port'],
    [['--env', 'NAME'], '--env NAME has no value'],
    [['--entrypoint', '[1]'], 'is neither a JSON array of strings nor words without quotes'],
    [['--base', 'Bad Name'], 'is not the name of an image'],
  ])('refuses %j', async (args, message) => {
    await using folder = await folderOf(site)
    const build = image('build', folder.path, '-o', join(home.path, 'out'), ...args)
    await expect(build).rejects.toThrow(message)
    expect(stdout).toBe('')
  })
})
