import type { ChartMetadata } from './chart-metadata.ts'
import type { PackagedChart } from './package-chart.ts'

/** One version of a chart in index.yaml. */
export interface IndexEntry extends ChartMetadata {
  urls: string[]
  /** RFC 3339. */
  created: string
  /** SHA-256 of the archive in hex, without `sha256:`. Entries by other tools may lack it; then it is empty. */
  digest: string
  removed?: boolean
  /** From the time of Helm 2: kept, never written anew. */
  checksum?: string
  engine?: string
  tillerVersion?: string
  url?: string
}

/**
 * The entry of a packaged chart.
 *
 * @param url where the archive can be fetched; relative ones start at index.yaml
 * @param created RFC 3339
 */
export function createIndexEntry(
  { metadata, digest }: Pick<PackagedChart, 'metadata' | 'digest'>,
  url: string,
  created: string,
): IndexEntry {
  return { ...metadata, urls: [url], created, digest }
}
