import type { Duplex } from 'node:stream'
import * as zlib from 'node:zlib'
import { ExpectedError } from '@pte/report'

/** @throws {ExpectedError} where Node.js has no zstd, which came with 22.15. */
export function checkZstd(): void {
  if ('createZstdCompress' in zlib) return
  throw new ExpectedError({
    rule: 'zstd-unavailable',
    message: `Layers cannot be compressed with zstd: Node.js ${process.versions.node} has no zstd.`,
    help: 'Run on Node.js 22.15 or later, or compress with gzip.',
  })
}

/**
 * Compresses with the zstd inside Node.js. Its bytes, and with them the digest of the image, may change with the
 * version of Node.js.
 *
 * @throws {ExpectedError} `zstd-unavailable`
 */
export function createZstd(): Duplex {
  checkZstd()
  return zlib.createZstdCompress()
}
