import type { HelmChart } from './helm-chart.ts'

/** A chart that is not where charts are. */
export interface ChartPull {
  kind: 'chart-pull'
  chart: Pick<HelmChart, 'name' | 'version' | 'repo' | 'devel'>
  /** Absolute path of the folder in which it is to be kept; without, it is kept for this run only. */
  into?: string
  /** Where helm keeps its settings, if the kustomization says so. */
  configHome: string
}

/** What `helm template` makes of a chart. */
export interface ChartTemplate {
  kind: 'chart-template'
  chart: Omit<HelmChart, 'additionalValuesFiles' | 'valuesFile' | 'valuesInline' | 'valuesMerge'>
  /** Absolute path of the chart. */
  folder: string
  /** YAML. */
  values: string
  /** Absolute paths of more files of values. */
  additional: readonly string[]
  configHome: string
}
