import type { JsonObject } from '@pte/resource'
import { anyObject, boolean, list, object, string, strings, type Decoder } from './decode.ts'

/** Where charts are, and where helm keeps its settings; both relative to the kustomization. */
export interface HelmGlobals {
  chartHome: string
  configHome: string
}

/** An entry of `helmCharts` (kustomize's types/helmchartargs.go). */
export interface HelmChart {
  name: string
  version: string
  repo: string
  releaseName: string
  namespace: string
  additionalValuesFiles: readonly string[]
  valuesFile: string
  valuesInline: JsonObject
  valuesMerge: string
  includeCRDs: boolean
  skipHooks: boolean
  apiVersions: readonly string[]
  kubeVersion: string
  nameTemplate: string
  skipTests: boolean
  debug: boolean
  devel: boolean
}

/** An entry of the deprecated `helmChartInflationGenerator`. */
export interface HelmChartArguments {
  chartName: string
  chartVersion: string
  chartRepoUrl: string
  chartHome: string
  helmHome: string
  values: string
  valuesLocal: JsonObject
  valuesMerge: string
  releaseName: string
}

const helmChartFields = {
  name: string,
  version: string,
  repo: string,
  releaseName: string,
  namespace: string,
  additionalValuesFiles: strings,
  valuesFile: string,
  valuesInline: anyObject,
  valuesMerge: string,
  includeCRDs: boolean,
  skipHooks: boolean,
  apiVersions: strings,
  kubeVersion: string,
  nameTemplate: string,
  skipTests: boolean,
  debug: boolean,
  devel: boolean,
}

export const helmGlobals: Decoder<HelmGlobals> = object<HelmGlobals>({
  chartHome: string,
  configHome: string,
})
export const helmChart: Decoder<HelmChart> = object<HelmChart>(helmChartFields)
export const helmCharts: Decoder<readonly HelmChart[]> = list(helmChart)

/** Fields that kustomize reads and does nothing with. */
const ignored = { chartRepoName: string, helmBin: string, releaseNamespace: string, extraArgs: strings }

export const helmChartArguments: Decoder<readonly HelmChartArguments[]> = list(
  object<HelmChartArguments>({
    chartName: string,
    chartVersion: string,
    chartRepoUrl: string,
    chartHome: string,
    helmHome: string,
    values: string,
    valuesLocal: anyObject,
    valuesMerge: string,
    releaseName: string,
    ...ignored,
  }),
)

/** What an entry of the deprecated field is in the new form. */
export function chartOfArguments(old: HelmChartArguments): HelmChart {
  return {
    name: old.chartName,
    version: old.chartVersion,
    repo: old.chartRepoUrl,
    valuesFile: old.values,
    valuesInline: old.valuesLocal,
    valuesMerge: old.valuesMerge,
    releaseName: old.releaseName,
    namespace: '',
    additionalValuesFiles: [],
    includeCRDs: false,
    skipHooks: false,
    apiVersions: [],
    kubeVersion: '',
    nameTemplate: '',
    skipTests: false,
    debug: false,
    devel: false,
  }
}

/** Of several entries of the deprecated field the last one that names a folder decides. */
export function globalsOfArguments(old: readonly HelmChartArguments[]): HelmGlobals {
  return {
    chartHome: old.findLast(({ chartHome }) => chartHome !== '')?.chartHome ?? '',
    configHome: old.findLast(({ helmHome }) => helmHome !== '')?.helmHome ?? '',
  }
}
