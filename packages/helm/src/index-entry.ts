import type { ChartMetadata } from './chart-metadata.ts'

/** One version of a chart in index.yaml. */
export interface IndexEntry extends ChartMetadata {
  urls: string[]
  /** RFC 3339. */
  created: string
  /** SHA-256 of the archive in hex, without `sha256:`; entries by other tools may lack it, then it is empty. */
  digest: string
}
