import type { JsonObject, KubernetesObject, Path } from '@pte/resource'
import { jsonObject, list, text } from './field.ts'
import type { HelmRelease } from './helm-release.ts'
import { findObject } from './source.ts'

/** Where a HelmRelease says that its chart is. */
export interface ChartSpec {
  chart: string
  version: string | undefined
  valuesFiles: readonly string[]
  /** Those that do not exist are left out. */
  ignoreMissing: boolean
  source: { kind: string; namespace: string; name: string }
  path: Path
}

/** In the release itself, or in the HelmChart that it refers to. */
export function chartSpec(
  { spec, namespace }: HelmRelease,
  objects: readonly KubernetesObject[],
): ChartSpec | undefined {
  const reference = jsonObject(spec['chartRef'])
  if (reference['kind'] === undefined)
    return readChartSpec(jsonObject(jsonObject(spec['chart'])['spec']), namespace, ['spec', 'chart', 'spec'])
  const home = text(reference['namespace']) ?? namespace
  const name = text(reference['name']) ?? ''
  const chart =
    reference['kind'] === 'HelmChart'
      ? findObject({ kind: 'HelmChart', namespace: home, name }, objects)
      : undefined
  return chart && readChartSpec(jsonObject(chart['spec']), home, ['spec', 'chartRef'])
}

function readChartSpec(spec: JsonObject, namespace: string, path: Path): ChartSpec {
  const source = jsonObject(spec['sourceRef'])
  return {
    chart: text(spec['chart']) ?? '',
    version: text(spec['version']),
    valuesFiles: list(spec['valuesFiles']).flatMap((file) => text(file) ?? []),
    ignoreMissing: spec['ignoreMissingValuesFiles'] === true,
    source: {
      kind: text(source['kind']) ?? '',
      namespace: text(source['namespace']) ?? namespace,
      name: text(source['name']) ?? '',
    },
    path,
  }
}
