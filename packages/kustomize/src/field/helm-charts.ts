import { chartOfArguments, globalsOfArguments } from '../helm-chart.ts'
import { demandHelm, inflateChart } from '../inflate-chart.ts'
import type { Entry } from '../entry.ts'
import { reporting, type Step } from '../step.ts'

/** `helmCharts`, and the deprecated `helmChartInflationGenerator`, whose entries come after the others. */
export function helmCharts(step: Step): Entry[] {
  const { helmCharts, helmGlobals, helmChartInflationGenerator: old } = step.kustomization
  const globals = helmGlobals ?? globalsOfArguments(old)
  const charts = [
    ...helmCharts.map((chart, index) => ({ chart, field: ['helmCharts', index] })),
    ...old.map((entry, index) => ({
      chart: chartOfArguments(entry),
      field: ['helmChartInflationGenerator', index],
    })),
  ]
  const [first] = charts
  if (!first) return []
  demandHelm(step, first.field.slice(0, 1))
  return charts.flatMap(({ chart, field }) => {
    // Reported one by one, so that all are asked for at once.
    const entries = reporting(step, () => {
      const namespace = chart.namespace || step.kustomization.namespace || step.inheritedNamespace()
      return inflateChart(step, { ...chart, namespace }, globals, field)
    })
    return entries ?? []
  })
}
