import { isWithin, joinPath } from '@pte/kustomize'
import type { ChartReference } from '@pte/helm'
import { isJsonObject, type Path } from '@pte/resource'
import { localDependencies, type LocalDependency } from './chart-dependency.ts'
import { sourceRoot, type ChartContext } from './chart-source.ts'
import { chartSpec, type ChartSpec } from './chart-spec.ts'
import { valuesFileProblem, valuesFiles } from './chart-values-files.ts'
import { fits } from './chart-version.ts'
import { closest } from './did-you-mean.ts'
import { jsonObject, text } from './field.ts'
import type { HelmRelease } from './helm-release.ts'
import { localChart } from './local-chart.ts'
import type { ReleaseProblem } from './release-problem.ts'
import { resolvePath } from './repository-path.ts'
import { findObject, sourceKey } from './source.ts'

/** What a HelmRelease installs. */
export type ReleaseChart =
  /** Values files are named from the root of the repository; they take the place of the chart's values.yaml. */
  | {
      state: 'here'
      folder: string
      valuesFiles: readonly string[]
      dependencies: readonly LocalDependency[]
    }
  | { state: 'elsewhere'; reference: ChartReference | undefined; path: Path }
  | { state: 'refused'; problem: ReleaseProblem }

/** Finds the chart of a release: in this repository, or where Helm gets it. */
export function releaseChart(release: HelmRelease, context: ChartContext): ReleaseChart {
  const spec = chartSpec(release, context.objects)
  if (!spec) return chartByReference(release, context)
  const folder = chartFolder(spec, release, context)
  if (folder === undefined)
    return { state: 'elsewhere', reference: remoteChart(spec, context), path: spec.path }
  const problem = chartProblem(spec, folder, context) ?? valuesFileProblem(spec, folder, context)
  if (problem) return { state: 'refused', problem }
  return chartHere(folder, valuesFiles(spec, folder, context), context, spec.path)
}

function chartHere(
  folder: string,
  valuesFiles: readonly string[],
  { repository }: ChartContext,
  path: Path,
): ReleaseChart {
  const [metadata] = repository.documents(joinPath(folder, 'Chart.yaml'))
  const { dependencies, problem } = localDependencies(
    isJsonObject(metadata) ? metadata : {},
    folder,
    repository,
    path,
  )
  if (problem) return { state: 'refused', problem }
  return { state: 'here', folder, valuesFiles, dependencies }
}

function chartFolder(spec: ChartSpec, release: HelmRelease, context: ChartContext): string | undefined {
  const { charts, objects, given } = context
  if (spec.source.kind !== 'HelmRepository') {
    const root = sourceRoot(spec, context)
    return root === undefined ? undefined : resolvePath(root, spec.chart.replace(/^\/+/, ''))
  }
  const folder = given.get(sourceKey(spec.source))
  if (folder === undefined)
    return spec.path[1] === 'chart' ? localChart(release.resource.object, charts, objects) : undefined
  const chart = charts.get(spec.chart)
  return chart !== undefined && isWithin(chart, folder) ? chart : joinPath(folder, spec.chart)
}

function chartProblem(
  { chart, version = '*', source, path, valuesFiles }: ChartSpec,
  folder: string,
  { repository, charts }: ChartContext,
): ReleaseProblem | undefined {
  const [metadata] = repository.documents(joinPath(folder, 'Chart.yaml'))
  if (!isJsonObject(metadata)) {
    const message = `there is no chart in ${folder || 'the root of the repository'}`
    return {
      rule: 'chart-not-found',
      path: [...path, 'chart'],
      message,
      help: chartHelp(charts, folder),
    }
  }
  const outside = valuesFiles.find((file) => resolvePath('', file) === undefined)
  if (outside !== undefined) {
    const message = `values file ${outside} is outside of its source`
    const help = 'Name files of the source, from its root.'
    return { rule: 'path-outside-repository', path: [...path, 'valuesFiles'], message, help }
  }
  const own = text(metadata['version']) ?? ''
  // Where files come from git, the version that they have is taken.
  if (source.kind !== 'HelmRepository' || version === own || fits(own, version)) return undefined
  return {
    rule: 'chart-version-mismatch',
    path: [...path, 'version'],
    message: `wants version ${version} of chart ${chart}, but the one in ${folder} has version ${own}`,
    help: 'Widen the range, or set version in Chart.yaml to one that is within it.',
  }
}

function chartHelp(charts: ReadonlyMap<string, string>, folder: string): string {
  const similar = closest(folder, charts.values())
  return `Write the folder of the chart, from the root of its source.${similar === undefined ? '' : ` Did you mean ${similar}?`}`
}

/** An OCIRepository or ExternalArtifact that is the chart itself. */
function chartByReference({ spec, namespace }: HelmRelease, context: ChartContext): ReleaseChart {
  const reference = jsonObject(spec['chartRef'])
  const source = {
    kind: text(reference['kind']) ?? '',
    namespace: text(reference['namespace']) ?? namespace,
    name: text(reference['name']) ?? '',
  }
  const folder = context.given.get(sourceKey(source))
  const path = ['spec', 'chartRef']
  if (folder !== undefined) return chartHere(folder, [], context, path)
  const repository = source.kind === 'OCIRepository' ? findObject(source, context.objects) : undefined
  const { url, ref, insecure } = jsonObject(repository?.['spec'])
  const { tag, semver, digest } = jsonObject(ref)
  const address = text(url)
  if (address?.startsWith('oci://') !== true) return { state: 'elsewhere', reference: undefined, path }
  const name = text(digest) === undefined ? address : `${address}@${text(digest) ?? ''}`
  const version = text(digest) === undefined ? (text(semver) ?? text(tag)) : undefined
  return { state: 'elsewhere', reference: { name, version, plainHttp: insecure === true }, path }
}

function remoteChart(
  { chart, version, source, valuesFiles }: ChartSpec,
  { objects }: ChartContext,
): ChartReference | undefined {
  const repository = source.kind === 'HelmRepository' ? findObject(source, objects) : undefined
  const spec = jsonObject(repository?.['spec'])
  const url = text(spec['url']) ?? ''
  // Helm has no means to let another file of the chart take the place of its values.
  if (valuesFiles.some((file) => file !== 'values.yaml')) return undefined
  if (url.startsWith('oci://'))
    return { name: `${url.replace(/\/+$/, '')}/${chart}`, version, plainHttp: spec['insecure'] === true }
  return /^https?:\/\//.test(url) ? { name: chart, repository: url, version } : undefined
}
