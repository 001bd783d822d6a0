import { isWithin, joinPath } from '@pte/kustomize'
import type { ChartReference } from '@pte/helm'
import { isJsonObject, type JsonObject, type KubernetesObject, type Path } from '@pte/resource'
import { localDependencies, type LocalDependency } from './chart-dependency.ts'
import { fits } from './chart-version.ts'
import { closest } from './did-you-mean.ts'
import { jsonObject, list, text } from './field.ts'
import type { HelmRelease } from './helm-release.ts'
import { localChart } from './local-chart.ts'
import type { ReleaseProblem } from './release-problem.ts'
import type { Repository } from './repository.ts'
import { resolvePath } from './repository-path.ts'
import { findObject, repositoryName, sourceKey } from './source.ts'

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

export interface ChartContext {
  repository: Repository
  /** Folders of the charts of this repository, by the name of the chart. */
  charts: ReadonlyMap<string, string>
  /** Folders that the user names for sources, by `Kind/namespace/name`. */
  given: ReadonlyMap<string, string>
  /** What is applied to the cluster, and this repository under all of its names. */
  objects: readonly KubernetesObject[]
  /** The source of the entry: this repository. */
  own: string
}

interface ChartSpec {
  chart: string
  version: string | undefined
  valuesFiles: readonly string[]
  /** Those that do not exist are left out. */
  ignoreMissing: boolean
  source: { kind: string; namespace: string; name: string }
  path: Path
}

/** Finds the chart of a release: in this repository, or where Helm gets it. */
export function releaseChart(release: HelmRelease, context: ChartContext): ReleaseChart {
  const spec = chartSpec(release, context)
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

/** The values files that exist, from the root of the repository. */
function valuesFiles(spec: ChartSpec, folder: string, context: ChartContext): string[] {
  const base = valuesRoot(spec, folder, context)
  const files = spec.valuesFiles.flatMap((file) => resolvePath(base, file) ?? [])
  return files.filter((file) => context.repository.files.read(file))
}

/** Of a chart from a HelmRepository they lie in the chart, else anywhere in the source. */
function valuesRoot(spec: ChartSpec, folder: string, context: ChartContext): string {
  return spec.source.kind === 'HelmRepository' ? folder : (sourceRoot(spec, context) ?? '')
}

function valuesFileProblem(
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

/** In the release itself, or in the HelmChart that it refers to. */
function chartSpec({ spec, namespace }: HelmRelease, { objects }: ChartContext): ChartSpec | undefined {
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

/** Where the files of a source start, when they are in this repository. */
function sourceRoot({ source }: ChartSpec, { given, own, objects }: ChartContext): string | undefined {
  const key = sourceKey(source)
  const folder = given.get(key) ?? (key === own ? '' : undefined)
  const object = folder === undefined ? findObject(source, objects) : undefined
  const name = object ? repositoryName(object) : ''
  const main = findOwn(own, objects)
  return name !== '' && main && repositoryName(main) === name ? '' : folder
}

function findOwn(own: string, objects: readonly KubernetesObject[]): KubernetesObject | undefined {
  const [kind = '', namespace = '', name = ''] = own.split('/')
  return findObject({ kind, namespace, name }, objects)
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
