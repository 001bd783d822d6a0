import type { Kustomization } from './kustomization.ts'
import { tell, type Step } from './step.ts'

const unsupported = [
  'helmCharts',
  'helmChartInflationGenerator',
] as const satisfies readonly (keyof Kustomization)[]

/** Tells every field that is set and that this engine does not know, so that nothing is skipped in silence. */
export function reportUnsupported(step: Step): void {
  for (const field of unsupported) {
    if (step.kustomization[field].length === 0) continue
    const message = `'${field}' is not supported yet`
    tell(step, [field], 'error', { rule: 'unsupported', message, help: 'Build it with kustomize itself' })
  }
}
