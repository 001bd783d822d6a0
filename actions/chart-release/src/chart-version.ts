import type { PackagedChart } from '@pte/helm'

/** One version of a chart, packaged and ready to be published. */
export interface ChartVersion {
  /** Folder of the chart, relative to the root of the checkout. */
  path: string
  /** Tag of its release. */
  tag: string
  packaged: PackagedChart
}

/** How messages name it: `simple-app 1.0.0`. */
export function titleOf({ packaged: { metadata } }: ChartVersion): string {
  return `${metadata.name} ${metadata.version}`
}
