import { mkdir, mkdtemp, readFile, readdir, readlink, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { secretFiles } from '../../actions/tag-and-push/src/build-secrets.ts'
import { privateDockerConfig } from '../../actions/tag-and-push/src/docker-config.ts'
import { removePrivateFolders, withPrivateFolder } from '../../actions/tag-and-push/src/private-folder.ts'
import { recordingReporter } from './recording-reporter.ts'

let parent: string
const permissions = async (path: string): Promise<number> => (await stat(path)).mode & 0o777

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'private-'))
})
afterEach(() => rm(parent, { recursive: true }))

describe('a private folder', () => {
  test('can be read by this user only, and is gone afterwards, also after a failure', async () => {
    const work = withPrivateFolder(parent, async (folder) => {
      expect(await permissions(folder)).toBe(0o700)
      throw new Error('the work failed')
    })
    await expect(work).rejects.toThrow('the work failed')
    expect(await readdir(parent)).toEqual([])
  })

  test('that a cancelled run left is removed later, and nothing else', async () => {
    await mkdir(join(parent, 'pte-tag-and-push-abc', 'docker'), { recursive: true })
    await mkdir(join(parent, 'other'))
    await removePrivateFolders(parent, {}, recordingReporter())
    expect(await readdir(parent)).toEqual(['other'])
  })
})

describe('build secrets', () => {
  test('go to private files, are masked, and are in no argument', async () => {
    const reporter = recordingReporter()
    const arguments_ = await secretFiles(['npm=tok=en', 'a.b-c='], parent, reporter)
    expect(arguments_).toEqual([
      `id=npm,src=${join(parent, 'secret-0')}`,
      `id=a.b-c,src=${join(parent, 'secret-1')}`,
    ])
    expect(await readFile(join(parent, 'secret-0'), 'utf8')).toBe('tok=en')
    expect(await permissions(join(parent, 'secret-0'))).toBe(0o600)
    expect(reporter.secrets).toContain('tok=en')
  })

  test('of several lines are written as they are, and masked line by line', async () => {
    const reporter = recordingReporter()
    await secretFiles(['key=first\nsecond\n'], parent, reporter)
    expect(await readFile(join(parent, 'secret-0'), 'utf8')).toBe('first\nsecond\n')
    expect(reporter.secrets).toEqual(expect.arrayContaining(['first\nsecond\n', 'first', 'second']))
  })

  test.each(['hunter2', '=hunter2', 'a b=hunter2', 'id,src=hunter2'])(
    'of another form are refused without being repeated: %s',
    async (secret) => {
      const refused = secretFiles(['npm=x', secret], parent, recordingReporter())
      await expect(refused).rejects.toThrow('entry 2 of the input secrets is not of the form id=value')
      await expect(refused).rejects.not.toThrow('hunter2')
      expect(await readdir(parent)).toEqual([])
    },
  )
})

describe('the private Docker configuration', () => {
  const login = { registry: 'ghcr.io', username: 'octo', password: 'token' }

  test('adds a login to what the user has, whose own folder stays as it was', async () => {
    const shared = join(parent, 'shared')
    await mkdir(join(shared, 'cli-plugins'), { recursive: true })
    const before = JSON.stringify({
      auths: { 'https://index.docker.io/v1/': { auth: 'aHVi' }, 'ghcr.io': { auth: 'b2xk' } },
      credsStore: 'desktop',
      currentContext: 'remote',
    })
    await writeFile(join(shared, 'config.json'), before)
    const env = await privateDockerConfig(parent, [login], { DOCKER_CONFIG: shared, PATH: '/bin' })
    const own = env['DOCKER_CONFIG'] ?? ''
    expect(env).toEqual({
      PATH: '/bin',
      DOCKER_CONFIG: join(parent, 'docker'),
      BUILDX_CONFIG: join(shared, 'buildx'),
    })
    expect(JSON.parse(await readFile(join(own, 'config.json'), 'utf8'))).toEqual({
      auths: {
        'https://index.docker.io/v1/': { auth: 'aHVi' },
        'ghcr.io': { auth: Buffer.from('octo:token').toString('base64') },
      },
      credsStore: 'desktop',
      credHelpers: { 'ghcr.io': '' },
      currentContext: 'remote',
    })
    expect(await permissions(own)).toBe(0o700)
    expect(await permissions(join(own, 'config.json'))).toBe(0o600)
    expect(await readlink(join(own, 'cli-plugins'))).toBe(join(shared, 'cli-plugins'))
    expect(await readFile(join(shared, 'config.json'), 'utf8')).toBe(before)
  })

  test('calls Docker Hub as Docker does', async () => {
    const logins = [login, { ...login, registry: 'docker.io' }]
    const env = await privateDockerConfig(parent, logins, { HOME: join(parent, 'home') })
    const config: unknown = JSON.parse(
      await readFile(join(env['DOCKER_CONFIG'] ?? '', 'config.json'), 'utf8'),
    )
    expect(config).toMatchObject({ auths: { 'https://index.docker.io/v1/': {}, 'ghcr.io': {} } })
  })

  test('is made where the user has none', async () => {
    const env = await privateDockerConfig(parent, [login], { HOME: join(parent, 'home') })
    expect(await readdir(env['DOCKER_CONFIG'] ?? '')).toEqual(['config.json'])
    expect(env['BUILDX_CONFIG']).toBe(join(parent, 'home', '.docker', 'buildx'))
  })
})
