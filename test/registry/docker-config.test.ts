import { describe, expect, test } from '@jest/globals'
import { credentialsFromDocker } from '@pte/registry'
import { folderOf } from './fixture.ts'

const auth = Buffer.from('octocat:pass:word').toString('base64')
const login = { username: 'octocat', password: 'pass:word' }

/** The login that a config.json gives, with credential helpers from the same folder on PATH. */
async function loginFrom(config: unknown, host: string, helpers: Record<string, { script: string }> = {}) {
  await using folder = await folderOf({ 'config.json': JSON.stringify(config), ...helpers })
  const before = process.env['PATH']
  process.env['PATH'] = `${folder.path}:${before ?? ''}`
  try {
    return await credentialsFromDocker(host, { folder: folder.path, env: { PATH: process.env['PATH'] } })
  } finally {
    process.env['PATH'] = before
  }
}

describe('a login in the Docker configuration', () => {
  test.each([
    ['under the host', { 'ghcr.io': { auth } }, 'ghcr.io'],
    ['under an address', { 'https://ghcr.io': { auth } }, 'ghcr.io'],
    ['with a port', { '127.0.0.1:5000': { auth } }, '127.0.0.1:5000'],
    ["under Docker Hub's old name", { 'https://index.docker.io/v1/': { auth } }, 'docker.io'],
  ])('is found %s', async (_, auths, host) => {
    expect(await loginFrom({ auths }, host)).toEqual(login)
  })

  test('may be a token for tokens', async () => {
    const auths = { 'reg.example': { auth, identitytoken: 'refresh' } }
    expect(await loginFrom({ auths }, 'reg.example')).toEqual({ identityToken: 'refresh' })
  })

  test('of another registry is not used', async () => {
    expect(await loginFrom({ auths: { 'ghcr.io': { auth } } }, 'ghcr.io.attacker.example')).toBeUndefined()
  })

  test('is absent without a configuration', async () => {
    expect(await credentialsFromDocker('ghcr.io', { folder: '/does/not/exist', env: {} })).toBeUndefined()
  })

  test('that is no JSON is an error that names the file', async () => {
    await using folder = await folderOf({ 'config.json': '{' })
    await expect(credentialsFromDocker('ghcr.io', { folder: folder.path, env: {} })).rejects.toThrow(
      `${folder.path}/config.json is not a JSON object`,
    )
  })
})

describe('a credential helper', () => {
  const helper = {
    'docker-credential-test': {
      script:
        '#!/bin/sh\nread -r name\n[ "$1 $name" = "get ghcr.io" ] || exit 1\necho \'{"Username":"helped","Secret":"s3"}\'\n',
    },
  }

  test('is asked for the host, before the file', async () => {
    const config = { credHelpers: { 'ghcr.io': 'test' }, auths: { 'ghcr.io': { auth } } }
    expect(await loginFrom(config, 'ghcr.io', helper)).toEqual({ username: 'helped', password: 's3' })
    expect(await loginFrom({ credsStore: 'test' }, 'ghcr.io', helper)).toEqual({
      username: 'helped',
      password: 's3',
    })
  })

  test('that knows nothing leaves it to the file', async () => {
    const config = { credsStore: 'test', auths: { 'reg.example': { auth } } }
    expect(await loginFrom(config, 'reg.example', helper)).toEqual(login)
  })

  test('that is not installed is named', async () => {
    await expect(loginFrom({ credsStore: 'absent' }, 'ghcr.io')).rejects.toThrow(
      'docker-credential-absent is not installed',
    )
    await expect(loginFrom({ credsStore: '../evil' }, 'ghcr.io')).rejects.toThrow(
      'is not the name of a credential helper',
    )
  })
})
