/** What Chart.yaml says: the keys that helm knows, and no others. A key that was not given is absent. */
export interface ChartMetadata {
  /** `v2`, or `v1` of charts from the time of Helm 2. */
  apiVersion: string
  name: string
  /** As written: helm takes loose forms such as `1.2` and `v1.2.3`. */
  version: string
  appVersion?: string
  kubeVersion?: string
  type?: string
  description?: string
  home?: string
  icon?: string
  sources?: string[]
  keywords?: string[]
  maintainers?: ChartMaintainer[]
  dependencies?: ChartDependency[]
  condition?: string
  tags?: string
  deprecated?: boolean
  annotations?: Record<string, string>
}

export interface ChartMaintainer {
  name?: string
  email?: string
  url?: string
}

export interface ChartDependency {
  name: string
  /** A version, or a constraint in the syntax of Masterminds/semver. */
  version?: string
  /** Empty when the chart is only in `charts/`. */
  repository: string
  condition?: string
  tags?: string[]
  enabled?: boolean
  /** Names of exported values, or pairs of `child` and `parent`. */
  'import-values'?: (string | Record<string, string>)[]
  alias?: string
}
