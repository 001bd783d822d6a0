import { sourceRoot, type ChartContext } from './chart-source.ts'
import type { ChartSpec } from './chart-spec.ts'
import type { ReleaseProblem } from './release-problem.ts'
import { resolvePath } from './repository-path.ts'

/** The values files that exist, from the root of the repository. */
export function valuesFiles(spec: ChartSpec, folder: string, context: ChartContext): string[] {
  const base = valuesRoot(spec, folder, context)
  const files = spec.valuesFiles.flatMap((file) => resolvePath(base, file) ?? [])
  return files.filter((file) => context.repository.files.read(file))
}

/** Of a chart from a HelmRepository they lie in the chart, else anywhere in the source. */
function valuesRoot(spec: ChartSpec, folder: string, context: ChartContext): string {
  return spec.source.kind === 'HelmRepository' ? folder : (sourceRoot(spec, context) ?? '')
}

export function valuesFileProblem(
  spec: ChartSpec,
  folder: string,
  context: ChartContext,
): ReleaseProblem | undefined {
  if (spec.ignoreMissing) return undefined
  const base = valuesRoot(spec, folder, context)
  const missing = spec.valuesFiles.findIndex((file) => {
    const found = resolvePath(base, file)
    return found === undefined || !context.repository.files.read(found)
  })
  if (missing < 0) return undefined
  return {
    rule: 'values-invalid',
    path: [...spec.path, 'valuesFiles', missing],
    message: `there is no values file ${spec.valuesFiles[missing] ?? ''} in ${base || 'its source'}`,
    help: 'Correct the path; it starts at the root of the source, or of the chart when that comes from a HelmRepository. ignoreMissingValuesFiles: true leaves out what is not there.',
  }
}
