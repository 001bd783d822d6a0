import type { Finding } from '@pte/report'
import type { ChartDependency, ChartMetadata } from './chart-metadata.ts'
import type { ChartSource } from './chart-source.ts'

export interface ChartFile {
  /** Relative to the chart, with `/`. */
  name: string
  content: Uint8Array
}

/** What Chart.lock says. */
export interface ChartLock {
  /** Null when there is no list, which helm writes otherwise than an empty one. */
  dependencies: ChartDependency[] | null
  digest: string
  /** As written, RFC 3339 with the zone that it was written in. */
  generated: string
}

/** A chart as helm sees it: its files sorted by their role, in the order in which an archive has them. */
export interface Chart {
  source: ChartSource
  metadata: ChartMetadata
  lock?: ChartLock
  /** values.yaml */
  values?: Uint8Array
  /** values.schema.json */
  schema?: Uint8Array
  templates: ChartFile[]
  /** All the rest: crds, README.md, files that templates read. */
  files: ChartFile[]
  /** The charts in `charts/`, by name. */
  subcharts: Chart[]
  /** What does not stop helm but is a mistake: a key in Chart.yaml that helm drops, for one. */
  findings: Finding[]
}
