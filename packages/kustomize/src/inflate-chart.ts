import { ExpectedError } from '@pte/report'
import type { Path } from '@pte/resource'
import { chartFolder, type ChartFolder } from './chart-folder.ts'
import type { Entry } from './entry.ts'
import { joinPath } from './file-path.ts'
import type { HelmChart, HelmGlobals } from './helm-chart.ts'
import { withSettings, type HelmSettings } from './helm-settings.ts'
import { isValuesMerge, mergedValues, valuesMerges } from './helm-values.ts'
import { readManifest } from './manifest.ts'
import { broughtPath, diskPath, fail, fileOf, restrict, type Step } from './step.ts'

/** The objects that `helm template` makes of a chart, asked as kustomize does (HelmChartInflationGenerator.go). */
export function inflateChart(step: Step, written: HelmChart, globals: HelmGlobals, field: Path): Entry[] {
  const settings = demandHelm(step, field)
  const { additionalValuesFiles, valuesFile, valuesInline, valuesMerge, ...chart } = withSettings(
    written,
    settings,
  )
  if (chart.name === '') fail(step, field, { rule: 'generator-invalid', message: 'The chart needs a name' })
  const additional = additionalValuesFiles.map((name, index) => {
    const own = [...field, 'additionalValuesFiles', index]
    return diskPath(step, fileOf(step, name, own, 'resource-not-found'), own)
  })
  const merge = valuesMerge || 'override'
  if (!isValuesMerge(merge)) {
    const message = `valuesMerge is ${merge}; it can be ${valuesMerges.join(', ')}`
    fail(step, [...field, 'valuesMerge'], { rule: 'generator-invalid', message })
  }
  const folder = chartFolder(step, chart, globals, field)
  const file = (): string => valuesText(step, valuesFile, folder, field)
  const inline = Object.keys(valuesInline).length > 0
  const values = inline ? mergedValues(valuesInline, file, merge, step.schema()) : file()
  if (values === undefined) {
    const message = `The values of chart ${chart.name} are no mapping: valuesInline cannot be merged with them`
    fail(step, field, { rule: 'generator-invalid', message })
  }
  const { path, configHome } = folder
  const disk = diskPath(step, path, field)
  const need = { kind: 'chart-template', chart, folder: disk, values, additional, configHome } as const
  return objectsIn(step, broughtPath(step, need, field), chart.name, field)
}

/** Fails where charts are not to be inflated. */
export function demandHelm(step: Step, field: Path): HelmSettings {
  const help =
    'Build with --enable-helm. Flux never inflates the charts of a kustomization: for Flux, write a HelmRelease'
  const message = 'Charts are inflated only when that is asked for'
  return step.options.helm ?? fail(step, field, { rule: 'unsupported', message, help })
}

/** The values of the chart, or of the file that takes their place. */
function valuesText(step: Step, valuesFile: string, chart: ChartFolder, field: Path): string {
  if (valuesFile !== '') {
    const file = fileOf(step, valuesFile, [...field, 'valuesFile'], 'resource-not-found')
    return step.sources.text(file) ?? ''
  }
  const file = joinPath(chart.path, 'values.yaml')
  if (!chart.private) restrict(step, 'values.yaml', file, field)
  const text = step.sources.text(file)
  if (text !== undefined) return text
  const message = `There is no values.yaml in ${chart.path}`
  return fail(step, field, { rule: 'resource-not-found', message, help: 'Add it, or name a valuesFile' })
}

function objectsIn(step: Step, output: string, name: string, field: Path): Entry[] {
  const made = { ...step.place(field).at, by: 'helm' } as const
  try {
    return readManifest(step.sources, output).map((entry) => ({ ...entry, made }))
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    const reason = error.finding.message.replaceAll(output, 'the output')
    const message = `Chart ${name} does not render objects: ${reason}`
    return fail(step, field, { rule: 'helm-template-failed', message }, error)
  }
}
