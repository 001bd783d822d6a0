import { Readable } from 'node:stream'
import { json } from 'node:stream/consumers'
import * as zlib from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { buildDirectory, type Descriptor } from '@pte/registry'
import { blocksOf } from '../../packages/registry/src/blocks.ts'
import { measure } from '../../packages/registry/src/digest.ts'
import { gzipBlocks, isFaithful, nativeGzip, portableGzip } from '../../packages/registry/src/gzip.ts'
import { zlibSample } from '../../packages/registry/src/zlib-sample.ts'
import { folderOf, site } from './fixture.ts'

async function* pieces(content: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += size)
    yield await Promise.resolve(content.subarray(at, at + size))
}

describe('gzip', () => {
  test.each([0, 1, 999_999, 1_000_000])('of blocks is read as one content of %i bytes', async (length) => {
    const content = Buffer.alloc(length, zlibSample())
    const blocks = blocksOf(pieces(content, 7000), 100_000)
    const members = Buffer.concat(await Readable.from(gzipBlocks(blocks)).toArray())
    expect(zlib.gunzipSync(members).equals(content)).toBe(true)
  })

  test('does not depend on the pieces that content comes in', async () => {
    const content = Buffer.alloc(1_500_000, zlibSample())
    const compress = async (piece: number): Promise<string> => {
      const members = gzipBlocks(blocksOf(pieces(content, piece), 2 ** 20))
      return (await measure(members)).digest
    }
    expect(await compress(512)).toBe(await compress(content.length))
  })

  test('of pako and of this Node.js write the same bytes', async () => {
    expect(await isFaithful(portableGzip)).toBe(true)
    // A Node.js of which this fails still makes the same images, only slower; those that CI has do not.
    expect(await isFaithful(nativeGzip)).toBe(true)
  })

  test.each([
    ['another level', { level: 6 }],
    ['another hash function', { level: 4, memLevel: 9 }],
    ['another window', { level: 4, windowBits: 14 }],
    ['another strategy', { level: 4, strategy: zlib.constants.Z_FILTERED }],
  ])('with %s is told by what it makes of the sample', async (_, options) => {
    expect(await isFaithful((block) => Promise.resolve(zlib.gzipSync(block, options)))).toBe(false)
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
