import { text } from 'node:stream/consumers'
import { createGunzip } from 'node:zlib'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { buildDirectory, type Descriptor, type DirectoryBuild, type ImageSource } from '@pte/registry'
import { extract, type Header } from 'tar-stream'
import { folderOf, site } from './fixture.ts'

interface Built {
  digest: string
  manifest: { config: Descriptor; layers: Descriptor[]; annotations?: Record<string, string> }
  config: { config: Record<string, unknown>; created: string; rootfs: { diff_ids: string[] } }
  /** Headers of the layer's entries. */
  entries: Header[]
}

async function build(options: DirectoryBuild): Promise<Built> {
  const image = await buildDirectory(options)
  try {
    const manifest = (await json(image, image.root)) as Built['manifest']
    const config = (await json(image, manifest.config)) as Built['config']
    const layer = manifest.layers.at(-1) ?? manifest.config
    const entries: Header[] = []
    for await (const entry of (await image.open(layer)).pipe(createGunzip()).pipe(extract())) {
      entries.push(entry.header)
      entry.resume()
    }
    return { digest: image.root.digest, manifest, config, entries }
  } finally {
    await image.close()
  }
}

async function json(image: ImageSource, descriptor: Descriptor): Promise<unknown> {
  return JSON.parse(await text(await image.open(descriptor)))
}

describe('a directory build', () => {
  test('has the same digest on every machine and every version of Node.js', async () => {
    await using folder = await folderOf({
      ...site,
      'run.sh': { script: '#!/bin/sh\n' },
      link: { link: 'run.sh' },
    })
    const options = { directory: folder.path, entrypoint: ['/app/run.sh'], created: '2026-11-22T15:30:38Z' }
    const { digest } = await build(options)
    expect(digest).toBe('sha256:eb712dff29052609b442b0c7a34d87a0821e4134a548de0adb1d74ff56d0d85c')
    expect((await build(options)).digest).toBe(digest)
  })

  test('keeps names, contents, links and the executable bit, and nothing else', async () => {
    await using folder = await folderOf({
      'bin/run': { script: 'x' },
      'a.txt': 'a',
      z: { link: '/etc/passwd' },
    })
    const { entries } = await build({
      directory: folder.path,
      path: '/srv/www',
      created: '2026-11-22T15:30:38Z',
    })
    expect(entries.map(({ name, type, mode, linkname }) => [name, type, mode, linkname])).toEqual([
      ['srv/', 'directory', 0o755, null],
      ['srv/www/', 'directory', 0o755, null],
      ['srv/www/a.txt', 'file', 0o644, null],
      ['srv/www/bin/', 'directory', 0o755, null],
      ['srv/www/bin/run', 'file', 0o755, null],
      ['srv/www/z', 'symlink', 0o777, '/etc/passwd'],
    ])
    for (const { uid, gid, uname, mtime } of entries) {
      expect([uid, gid, uname, mtime.toISOString()]).toEqual([0, 0, '', '2026-11-22T15:30:38.000Z'])
    }
  })

  test('honours .dockerignore with its exceptions, and never takes .git', async () => {
    await using folder = await folderOf({
      '.dockerignore': '# comment\nnode_modules\n**/*.log\ndocs\n!docs/keep.md\n',
      '.git/config': 'token',
      'sub/.git/config': 'token',
      'node_modules/x/index.js': '',
      'src/a.log': '',
      'src/a.js': '',
      'docs/drop.md': '',
      'docs/keep.md': '',
    })
    const { entries } = await build({ directory: folder.path, path: '/' })
    expect(entries.filter(({ type }) => type === 'file').map(({ name }) => name)).toEqual([
      '.dockerignore',
      'docs/keep.md',
      'src/a.js',
    ])
  })

  test('says how containers run', async () => {
    await using folder = await folderOf(site)
    const { config, manifest } = await build({
      directory: folder.path,
      entrypoint: ['node', 'server.js'],
      cmd: ['--port', '8080'],
      env: { NODE_ENV: 'production' },
      user: '1000:1000',
      workdir: '/app',
      ports: ['8080', '53/udp'],
      labels: { 'org.opencontainers.image.version': 'v1' },
      annotations: { 'org.opencontainers.image.source': 'https://github.com/octo/app' },
    })
    expect(config).toMatchObject({ architecture: 'amd64', os: 'linux', created: '1970-01-01T00:00:00Z' })
    expect(config.config).toEqual({
      Entrypoint: ['node', 'server.js'],
      Cmd: ['--port', '8080'],
      Env: ['NODE_ENV=production'],
      User: '1000:1000',
      WorkingDir: '/app',
      ExposedPorts: { '8080/tcp': {}, '53/udp': {} },
      Labels: { 'org.opencontainers.image.version': 'v1' },
    })
    expect(manifest.annotations).toEqual({ 'org.opencontainers.image.source': 'https://github.com/octo/app' })
  })

  test('on a base adds a layer, keeps the settings of the base, and drops its command with its entrypoint', async () => {
    await using folder = await folderOf(site)
    const base = await buildDirectory({
      directory: folder.path,
      cmd: ['sh'],
      user: 'nobody',
      env: { PATH: '/bin', MODE: 'base' },
    })
    const { config, manifest } = await build({
      directory: folder.path,
      base,
      entrypoint: ['/serve'],
      env: { MODE: 'app' },
    })
    expect(manifest.layers).toHaveLength(2)
    expect(config.rootfs.diff_ids).toHaveLength(2)
    expect(config.config).toEqual({ Entrypoint: ['/serve'], User: 'nobody', Env: ['PATH=/bin', 'MODE=app'] })
  })
})

describe('a large directory build', () => {
  test('has the same digest for files on both sides of the size that is read at once', async () => {
    await using folder = await folderOf({
      ...Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`small/${index}`, `file ${index}`])),
      whole: Buffer.alloc(256 * 1024, 'whole'),
      streamed: Buffer.alloc(256 * 1024 + 1, 'streamed'),
      empty: '',
    })
    const { digest, entries } = await build({ directory: folder.path })
    expect(entries.filter(({ type }) => type === 'file')).toHaveLength(303)
    expect(digest).toBe('sha256:12c950957d637c367bf01472b990bf11d6f2098ebad2173276678b30cf9bebfd')
  })
})

describe('a directory that cannot be built', () => {
  test.each([
    ['does not exist', { directory: '/does/not/exist' }, '/does/not/exist is not a folder'],
    ['is a file', { directory: process.execPath }, 'is not a folder'],
  ])('%s', async (_, options, message) => {
    await expect(buildDirectory(options)).rejects.toThrow(message)
  })

  test('has no files left', async () => {
    await using folder = await folderOf({ '.dockerignore': '*\n', 'a.txt': '' })
    await expect(buildDirectory({ directory: folder.path })).rejects.toThrow('has no files for an image')
  })

  test.each([
    [{ path: 'app' }, 'must begin with /'],
    [{ created: 'yesterday' }, '"yesterday" is not a time'],
  ])('with %j', async (options, message) => {
    await using folder = await folderOf(site)
    await writeFile(join(folder.path, 'x'), '')
    await expect(buildDirectory({ directory: folder.path, ...options })).rejects.toThrow(message)
  })
})
