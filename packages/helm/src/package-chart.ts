import { createHash } from 'node:crypto'
import { Deflate, GZheader, zlibDeflateSetHeader } from 'pako'
import type { Chart } from './chart.ts'
import type { ChartMetadata } from './chart-metadata.ts'
import { archiveFiles } from './archive-layout.ts'
import { tarEnd, tarParts } from './tar.ts'

export interface PackagedChart {
  /** `<name>-<version>.tgz` */
  fileName: string
  content: Uint8Array
  /** SHA-256 of the content in hex, as index.yaml has it. */
  digest: string
  metadata: ChartMetadata
}

export interface PackageOptions {
  /** Modification time of every file in the archive, rounded to seconds. */
  time?: Date
}

/** Any constant makes archives of equal charts equal; tools warn about files from 1970. */
const defaultTime = new Date('1980-01-01T00:00:00Z')

/** The marks by which helm knows its own archives: the subfield `rr` of 40 bytes, as of Helm 4.2.4, and a comment. */
const helmHeader = Object.assign(new GZheader(), {
  extra: Buffer.from('rr\x28\x00aHR0cHM6Ly95b3V0dS5iZS96OVV6MWljandyTQo=', 'latin1'),
  comment: 'Helm',
  os: 255,
})

/**
 * Writes the archive of a chart as `helm package` lays it out. Equal charts give equal bytes, on every machine and
 * version of Node: that is why the compression is not the zlib of Node, whose output changes with its version.
 */
export function packageChart(chart: Chart, options: PackageOptions = {}): PackagedChart {
  const seconds = Math.round((options.time ?? defaultTime).getTime() / 1000)
  const gzip = new Deflate({ gzip: true })
  gzip.onStart = (stream) => zlibDeflateSetHeader(stream, helmHeader)
  for (const file of archiveFiles(chart)) {
    for (const part of tarParts(file, seconds)) gzip.push(part, false)
  }
  gzip.push(tarEnd, true)
  const content = gzip.result
  const { name, version } = chart.metadata
  const digest = createHash('sha256').update(content).digest('hex')
  return { fileName: `${name}-${version}.tgz`, content, digest, metadata: chart.metadata }
}
