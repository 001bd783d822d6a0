import type { HelmChart } from './helm-chart.ts'

/** What charts are inflated with where they say nothing themselves. */
export interface HelmSettings {
  apiVersions: readonly string[]
  /** Empty: the one that helm has built in. */
  kubeVersion: string
  debug: boolean
}

/** kustomize puts its flags in first and reads the kustomization over them. */
export function withSettings(chart: HelmChart, settings: HelmSettings): HelmChart {
  return {
    ...chart,
    apiVersions: chart.apiVersions.length > 0 ? chart.apiVersions : settings.apiVersions,
    kubeVersion: chart.kubeVersion || settings.kubeVersion,
    debug: chart.debug || settings.debug,
  }
}
