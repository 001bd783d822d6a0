import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  buildDirectory,
  createRegistry,
  openArchive,
  openLayout,
  type ImageSource,
  type Registry,
} from '@pte/registry'
import { startFaultProxy } from '../registry/fault-proxy.ts'
import { folderOf, type Folder } from '../registry/fixture.ts'
import { startDistributionRegistry, type DistributionRegistry } from './distribution-registry.ts'
import { writeLargeLayout } from './large-layout.ts'
import { tool } from './tool.ts'

const run = promisify(execFile)

let server: DistributionRegistry
let registry: Registry
let folder: Folder

/** crane against the local registry, which it speaks plain HTTP to; its standard output without the last newline. */
async function crane(...args: string[]): Promise<string> {
  const env = { PATH: '/usr/bin:/bin', HOME: folder.path, DOCKER_CONFIG: folder.path }
  const { stdout } = await run(tool('crane'), args, { env, maxBuffer: 64 * 1024 ** 2 })
  return stdout.trimEnd()
}

async function pushed(image: ImageSource, repository: string, tag: string): Promise<string> {
  try {
    return (await registry.push(image, repository, { tags: [tag] })).digest
  } finally {
    await image.close()
  }
}

/** Files of many kinds: names that need PAX headers, empty files, links, some megabytes. */
async function variousFiles(): Promise<Folder> {
  const big = Buffer.alloc(5_000_000, 'The quick brown fox jumps over the lazy dog. ')
  return folderOf({
    empty: '',
    'index.html': '<h1>Hello</h1>',
    'run.sh': { script: '#!/bin/sh\necho hi\n' },
    current: { link: 'index.html' },
    [`${'deep/'.repeat(40)}${'long'.repeat(30)}.txt`]: 'far down',
    'ünïcode/日本語.txt': 'names',
    'big.txt': big,
  })
}

beforeAll(async () => {
  server = await startDistributionRegistry()
  registry = createRegistry(server.host)
  folder = await variousFiles()
})

afterAll(async () => {
  await folder[Symbol.asyncDispose]()
  await server.stop()
})

describe('a directory build in the distribution registry', () => {
  test('is valid for crane, which finds the same digest and the same files', async () => {
    const digest = await pushed(
      await buildDirectory({ directory: folder.path, path: '/srv/www' }),
      'site',
      'v1',
    )
    expect(await crane('validate', '--remote', `${server.host}/site:v1`)).toContain('PASS')
    expect(await crane('digest', `${server.host}/site:v1`)).toBe(digest)
    const archive = join(folder.path, '..', `export-${process.pid}.tar`)
    await crane('export', `${server.host}/site:v1`, archive)
    const { stdout } = await run('tar', ['-tf', archive, '--quoting-style=literal'])
    const names = stdout.trimEnd().split('\n')
    expect(names).toEqual(
      expect.arrayContaining(['srv/www/index.html', 'srv/www/current', 'srv/www/ünïcode/日本語.txt']),
    )
    await run('rm', [archive])
  })

  test('on a base keeps the layers of the base and is valid too', async () => {
    await pushed(await buildDirectory({ directory: folder.path, path: '/base' }), 'bases/one', 'v1')
    const base = await registry.source('bases/one', 'v1')
    const labels = { 'org.opencontainers.image.version': 'v1' }
    const image = await buildDirectory({
      directory: folder.path,
      base,
      entrypoint: ['/run'],
      labels,
      ports: ['8080'],
    })
    await pushed(image, 'onbase', 'v1')
    expect(await crane('validate', '--remote', `${server.host}/onbase:v1`)).toContain('PASS')
    const config = JSON.parse(await crane('config', `${server.host}/onbase:v1`)) as Record<string, unknown>
    expect(config).toMatchObject({
      config: { Entrypoint: ['/run'], Labels: labels, ExposedPorts: { '8080/tcp': {} } },
      rootfs: { diff_ids: [expect.any(String), expect.any(String)] },
    })
  })
})

test('a layer of zstd, which needs a newer Node.js, holds the same files for crane', async () => {
  const reference = `${server.host}/zstd:v1`
  const args = ['--no-warnings', 'test/oracle/push-zstd.ts', folder.path, server.host]
  const { stdout: digest } = await run(tool('node24'), args)
  expect(await crane('digest', reference)).toBe(digest)
  expect(await crane('manifest', reference)).toContain('application/vnd.oci.image.layer.v1.tar+zstd')
  const archive = join(folder.path, '..', `export-zstd-${process.pid}.tar`)
  await crane('export', reference, archive)
  const { stdout } = await run('tar', ['-tf', archive])
  await run('rm', [archive])
  expect(stdout.split('\n')).toEqual(expect.arrayContaining(['app/index.html', 'app/big.txt']))
})

describe('what other tools write', () => {
  const formats = ['tarball', 'legacy', 'oci'] as const

  test.each(formats)('crane pull --format=%s can be opened, and is valid when pushed', async (format) => {
    await pushed(await buildDirectory({ directory: folder.path }), 'origin', 'v1')
    await using out = await folderOf()
    const path = join(out.path, format)
    await crane('pull', `--format=${format}`, `${server.host}/origin:v1`, path)
    const image = format === 'oci' ? await openLayout(path) : await openArchive(path)
    await pushed(image, `from/${format}`, 'v1')
    expect(await crane('validate', '--remote', `${server.host}/from/${format}:v1`)).toContain('PASS')
    const layers = async (name: string): Promise<unknown> =>
      (JSON.parse(await crane('config', `${server.host}/${name}:v1`)) as { rootfs: unknown }).rootfs
    expect(await layers(`from/${format}`)).toEqual(await layers('origin'))
  })
})

test('tags are listed as crane lists them, over several pages', async () => {
  const image = await buildDirectory({ directory: folder.path })
  const tags = Array.from({ length: 1003 }, (_, index) => `v1_${String(index).padStart(7, '0')}`)
  await registry.push(image, 'many', { tags: tags.slice(0, 3) })
  await image.close()
  const manifest = await registry.manifest('many', tags[0] ?? '')
  const { mediaType } = manifest?.descriptor ?? { mediaType: '' }
  for (let start = 3; start < tags.length; start += 50) {
    const batch = tags.slice(start, start + 50)
    await Promise.all(
      batch.map((tag) =>
        fetch(`http://${server.host}/v2/many/manifests/${tag}`, {
          method: 'PUT',
          headers: { 'content-type': mediaType },
          body: new Uint8Array(manifest?.content ?? []),
        }),
      ),
    )
  }
  const listed = await registry.tags('many')
  expect(listed).toHaveLength(1003)
  expect(listed).toEqual((await crane('ls', `${server.host}/many`)).split('\n'))
})

test('a layer of 300 MB passes through in constant memory, also when connections are lost on the way', async () => {
  await using out = await folderOf()
  const layout = join(out.path, 'layout')
  const digest = await writeLargeLayout(layout, [300])
  // Node.js reads what ncc writes as an ES module only with this beside it.
  await writeFile(join(out.path, 'package.json'), '{"type":"module"}')
  const ncc = ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'test/oracle/push-layout.ts']
  const flags = ['--transpile-only', '--no-cache', '--target', 'es2022']
  await run(process.execPath, [...ncc, '-o', out.path, ...flags])
  const proxy = await startFaultProxy(server.host)
  const fault = { kind: 'kill', after: 0.6, carriedOut: false } as const
  proxy.plan([{ request: 'PUT upload', from: 1, times: 3, fault }])
  try {
    const hosts = { undisturbed: server.host, 'disturbed-three-times': proxy.host }
    for (const [repository, host] of Object.entries(hosts)) {
      const args = [join(out.path, 'index.js'), layout, host, repository]
      const { stdout } = await run(process.execPath, args)
      const result = JSON.parse(stdout) as { digest: string; memory: number }
      const megabytes = (result.memory / 1e6).toFixed(0)
      process.stdout.write(`300 MB pushed ${repository} with at most ${megabytes} MB of memory\n`)
      expect(result.digest).toBe(digest)
      expect(await crane('digest', `${server.host}/${repository}:v1`)).toBe(digest)
      expect(result.memory).toBeLessThan(200e6)
    }
    expect([...proxy.met.values()]).toEqual([3])
  } finally {
    await proxy.close()
  }
}, 120_000)
