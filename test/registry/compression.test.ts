import { json } from 'node:stream/consumers'
import * as zlib from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { buildDirectory, type Descriptor } from '@pte/registry'
import { isFaithful, nativeGzip, portableGzip } from '../../packages/registry/src/gzip.ts'
import { zlibSample } from '../../packages/registry/src/zlib-sample.ts'
import { folderOf, site } from './fixture.ts'

describe('gzip', () => {
  test('of pako and of this Node.js write the same bytes', async () => {
    expect(await isFaithful(portableGzip())).toBe(true)
    // A Node.js of which this fails still makes the same images, only slower; those that CI has do not.
    expect(await isFaithful(nativeGzip())).toBe(true)
  })

  test.each([
    ['another level', { level: 5 }],
    ['another hash function', { level: 6, memLevel: 9 }],
    ['another window', { level: 6, windowBits: 14 }],
    ['another strategy', { level: 6, strategy: zlib.constants.Z_FILTERED }],
  ])('with %s is told by what it makes of the sample', async (_, options) => {
    expect(await isFaithful(zlib.createGzip(options))).toBe(false)
  })

  test('is tried on content that fills several blocks and moves the window', () => {
    const sample = zlibSample()
    expect(sample.length).toBeGreaterThan(4 * 32 * 1024)
    expect(zlib.gzipSync(sample).length).toBeGreaterThan(sample.length / 4)
  })
})

test('zstd makes a layer of its media type, or it is said which Node.js is needed', async () => {
  await using folder = await folderOf(site)
  const build = buildDirectory({ directory: folder.path, compression: 'zstd' })
  if (!('createZstdCompress' in zlib)) {
    const message = expect.stringContaining('has no zstd')
    await expect(build).rejects.toMatchObject({ finding: { rule: 'zstd-unavailable', message } })
    return
  }
  const image = await build
  const { layers } = (await json(await image.open(image.root))) as { layers: [Descriptor] }
  expect(layers[0].mediaType).toBe('application/vnd.oci.image.layer.v1.tar+zstd')
  const { length } = await (await image.open(layers[0])).pipe(zlib.createZstdDecompress()).toArray()
  expect(length).toBeGreaterThan(0)
  await image.close()
})
