import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  buildDirectory,
  copyImage,
  createRegistry,
  type Credentials,
  type Descriptor,
  type Registry,
} from '@pte/registry'
import { folderOf, site, type Folder } from '../registry/fixture.ts'
import { startDistributionRegistry, type DistributionRegistry } from './distribution-registry.ts'
import { account, htpasswd } from './registry-account.ts'
import { startTokenService, type TokenService } from './token-service.ts'
import { tool } from './tool.ts'

const run = promisify(execFile)

let tokens: TokenService
let servers: Record<'htpasswd' | 'tokens', DistributionRegistry>
let folder: Folder

beforeAll(async () => {
  tokens = await startTokenService()
  servers = {
    htpasswd: await startDistributionRegistry(htpasswd),
    tokens: await startDistributionRegistry(tokens),
  }
  folder = await folderOf(site)
})

afterAll(async () => {
  for (const server of Object.values(servers)) await server.stop()
  await tokens.stop()
  await folder[Symbol.asyncDispose]()
})

/** crane with the login in a Docker configuration of its own. */
async function crane(host: string, ...args: string[]): Promise<string> {
  await using home = await folderOf()
  const auth = Buffer.from(`${account.username}:${account.password}`).toString('base64')
  await writeFile(join(home.path, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }))
  const env = { PATH: '/usr/bin:/bin', HOME: home.path, DOCKER_CONFIG: home.path }
  return (await run(tool('crane'), args, { env })).stdout.trimEnd()
}

async function push(registry: Registry, repository: string): Promise<string> {
  const image = await buildDirectory({ directory: folder.path })
  try {
    return (await registry.push(image, repository, { tags: ['v1', 'latest'] })).digest
  } finally {
    await image.close()
  }
}

describe.each(['htpasswd', 'tokens'] as const)('a distribution registry with %s', (kind) => {
  const connect = (credentials?: Credentials): Registry =>
    createRegistry(servers[kind].host, credentials === undefined ? {} : { credentials })

  test('takes a push with the login, under both of its tags', async () => {
    const registry = connect(account)
    await registry.checkPush('octo/app')
    const digest = await push(registry, 'octo/app')
    expect((await registry.tags('octo/app')).sort()).toEqual(['latest', 'v1'])
    expect(await registry.resolve('octo/app', 'v1')).toMatchObject({ digest })
  })

  test('mounts blobs from another repository with the same login', async () => {
    const registry = connect(account)
    const { digest } = await copied(registry, 'octo/copy')
    expect(await registry.resolve('octo/copy', 'v1')).toMatchObject({ digest })
  })

  test('refuses in words who may not push, and keeps nothing of it', async () => {
    const refusal = expect.objectContaining({ finding: expect.objectContaining({ severity: 'error' }) })
    for (const credentials of [undefined, { ...account, password: 'wrong password' }]) {
      const registry = connect(credentials)
      await expect(registry.checkPush('octo/refused')).rejects.toEqual(refusal)
      await expect(push(registry, 'octo/refused')).rejects.toEqual(refusal)
      await expect(push(registry, 'octo/refused')).rejects.not.toThrow('wrong password')
    }
    expect(await connect(account).tags('octo/refused')).toEqual([])
  })
})

/** An image that is pushed to one repository, copied to another. */
async function copied(registry: Registry, repository: string): Promise<Descriptor> {
  await push(registry, 'octo/origin')
  const image = { repository: 'octo/origin', reference: 'v1' }
  return copyImage(registry, image, registry, repository, { tags: ['v1'] })
}

test('what was pushed with a login is valid for crane', async () => {
  const { host } = servers.htpasswd
  const digest = await push(createRegistry(host, { credentials: account }), 'octo/valid')
  expect(await crane(host, 'validate', '--remote', `${host}/octo/valid:v1`)).toContain('PASS')
  expect(await crane(host, 'digest', `${host}/octo/valid:latest`)).toBe(digest)
})

test('one token serves a whole push, and one for both repositories a mount', async () => {
  const registry = createRegistry(servers.tokens.host, { credentials: account })
  const scopesOf = async (work: Promise<unknown>): Promise<string[]> => {
    const before = tokens.scopes.length
    await work
    return tokens.scopes.slice(before)
  }
  expect(await scopesOf(push(registry, 'octo/one'))).toEqual(['repository:octo/one:pull,push'])
  expect(await scopesOf(copied(registry, 'octo/two'))).toContain('repository:octo/origin:pull')
})
