import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { templateChart, type ChartReference, type TemplateResult } from '@pte/helm'
import type { Finding } from '@pte/report'
import type { JsonObject, KubernetesObject } from '@pte/resource'
import { copyChart } from './chart-copy.ts'
import { jsonObject, list, text } from './field.ts'
import { sourceOf } from './flux-kustomization.ts'
import type { FoundRelease, RenderedRelease } from './found-release.ts'
import type { HelmOptions } from './helm-options.ts'
import type { HelmRelease } from './helm-release.ts'
import { releaseValues } from './helm-values.ts'
import { chartFolders } from './local-chart.ts'
import { postRender } from './post-render.ts'
import { releaseChart, type ReleaseChart } from './release-chart.ts'
import { releaseFinding, type ReleaseProblem } from './release-problem.ts'
import { readRenderedChart } from './rendered-chart.ts'
import type { Repository } from './repository.ts'
import { sourceKey } from './source.ts'
import { templateProblems } from './template-problem.ts'

/** What the work on all releases has in common. */
interface Work {
  repository: Repository
  options: HelmOptions
  given: ReadonlyMap<string, string>
  charts: ReadonlyMap<string, string>
  /** A private folder of this run, for charts and for what helm itself keeps. */
  folder: string
  /** Equal charts are copied once, and equal releases rendered once. */
  copies: Map<string, Promise<string>>
  results: Map<string, Promise<TemplateResult>>
}

/** Renders releases, as many at a time as this machine has cores. */
export async function renderFoundReleases(
  found: readonly FoundRelease[],
  repository: Repository,
  options: HelmOptions,
  given: ReadonlyMap<string, string>,
): Promise<Map<HelmRelease, RenderedRelease>> {
  const folder = await mkdtemp(join(tmpdir(), 'pte-helm-'))
  const charts = chartFolders(repository)
  const work: Work = { repository, options, given, charts, folder, copies: new Map(), results: new Map() }
  const results = new Map<HelmRelease, RenderedRelease>()
  const queue = found.values()
  const worker = async (): Promise<void> => {
    for (const one of queue) results.set(one.release, await renderOne(one, work))
  }
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, worker))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return results
}

async function renderOne({ release, cluster }: FoundRelease, work: Work): Promise<RenderedRelease> {
  const { repository, options, charts, given } = work
  const applied = cluster.roots.flatMap((root) => root.resources.map(({ object }) => object))
  const objects = [...applied, ...ownRepository(options)]
  const own = sourceKey(sourceOf(cluster.entry.kustomization))
  const chart = releaseChart(release, { repository, charts, given, objects, own })
  if (chart.state === 'refused') return problemsOf([chart.problem], release, work)
  if (chart.state === 'elsewhere' && options.mode !== 'remote')
    return problemsOf(options.tellLeftOut === true ? [leftOut(chart)] : [], release, work)
  const { values, incomplete, problems } = releaseValues(release, applied)
  if (problems.length > 0)
    return problemsOf(
      problems.map((problem) => ({ ...problem, rule: 'values-invalid' })),
      release,
      work,
    )
  const reference = chart.state === 'here' ? { folder: await copyOf(chart, work) } : chart.reference
  if (!reference) return problemsOf([noAddress], release, work)
  const result = await template(release, reference, values, apiVersionsOf(applied), work)
  if (result.state === 'no-helm') return { resources: [], findings: [noHelm] }
  if (result.state === 'failed') {
    const told = templateProblems(result.message)
    return problemsOf(incomplete ? told.map(asNotice) : told, release, work)
  }
  const folder = chart.state === 'here' ? chart.folder : undefined
  const made = readRenderedChart(result.output, folder, release, repository)
  if (made.problem !== undefined) return problemsOf(templateProblems(made.problem), release, work)
  const { resources, findings } = postRender(made.resources, release, repository)
  return { resources: [...made.definitions, ...resources], findings }
}

function problemsOf(
  problems: readonly ReleaseProblem[],
  release: HelmRelease,
  { repository }: Work,
): RenderedRelease {
  return { resources: [], findings: problems.map((problem) => releaseFinding(problem, release, repository)) }
}

/** This repository by its name on GitHub, beside the names that its objects give it. */
function ownRepository({ repositoryName }: HelmOptions): KubernetesObject[] {
  if (repositoryName === undefined) return []
  const url = `https://github.com/${repositoryName}`
  return [
    {
      apiVersion: 'source.toolkit.fluxcd.io/v1',
      kind: 'GitRepository',
      metadata: { name: repositoryName },
      spec: { url },
    },
  ]
}

function copyOf(
  chart: Extract<ReleaseChart, { state: 'here' }>,
  { copies, repository, folder: temporary }: Work,
): Promise<string> {
  const key = JSON.stringify([chart.folder, chart.valuesFiles])
  const target = join(temporary, `chart-${copies.size}`)
  const known = copies.get(key) ?? copyChart(repository, chart, target).then(() => target)
  copies.set(key, known)
  return known
}

function template(
  { spec, release }: HelmRelease,
  chart: ChartReference,
  values: JsonObject,
  apiVersions: readonly string[],
  { results, options, folder }: Work,
): Promise<TemplateResult> {
  const install = jsonObject(spec['install'])
  const request = {
    chart,
    release,
    // JSON: where every text is in quotes Helm takes none of them for something else.
    values: JSON.stringify(values, asNumber),
    crds: install['crds'] !== 'Skip' && install['skipCRDs'] !== true,
    hooks: install['disableHooks'] !== true,
    tests: jsonObject(spec['test'])['enable'] === true,
    schema: install['disableSchemaValidation'] !== true,
    apiVersions,
    kubernetesVersion: options.kubernetesVersion,
  }
  const key = JSON.stringify(request)
  const known = results.get(key) ?? templateChart({ ...request, env: { ...options.env, ...homeOf(folder) } })
  results.set(key, known)
  return known
}

/** Helm keeps to this run: no plugins and no logins of the user's. */
function homeOf(folder: string): Record<string, string> {
  return {
    HELM_CACHE_HOME: join(folder, 'cache'),
    HELM_CONFIG_HOME: join(folder, 'config'),
    HELM_DATA_HOME: join(folder, 'data'),
  }
}

/** `group/version` and `group/version/Kind` of what CustomResourceDefinitions bring to the cluster. */
function apiVersionsOf(objects: readonly KubernetesObject[]): string[] {
  const found = objects
    .filter(({ kind }) => kind === 'CustomResourceDefinition')
    .flatMap(({ spec }) => {
      const { group, names, versions } = jsonObject(spec)
      return list(versions)
        .filter((version) => jsonObject(version)['served'] === true)
        .map((version) => `${text(group) ?? ''}/${text(jsonObject(version)['name']) ?? ''}`)
        .flatMap((version) => [version, `${version}/${text(jsonObject(names)['kind']) ?? ''}`])
    })
  return [...new Set(found)].sort()
}

function leftOut({ path }: Extract<ReleaseChart, { state: 'elsewhere' }>): ReleaseProblem {
  return {
    rule: 'chart-not-local',
    severity: 'notice',
    path,
    message: 'what its chart makes is not checked, since the chart is not in this repository',
    help: 'Set helm to remote (--helm remote) to let helm fetch it, or name a folder that it is published from (input sources, --source).',
  }
}

const noAddress: ReleaseProblem = {
  rule: 'chart-not-local',
  severity: 'notice',
  path: ['spec', 'chart'],
  message:
    'its chart cannot be fetched here: its source has no address that helm takes, or its values files lie in the chart',
  help: 'Name a folder that holds the chart (input sources, --source).',
}

const noHelm: Finding = {
  rule: 'helm-not-installed',
  severity: 'notice',
  message: 'what HelmReleases make is not checked, since helm is not installed here',
  help: 'Install helm (GitHub runners have it), or leave charts out with helm: off (--helm off).',
}

/** With values that only the cluster knows a failure says little. */
function asNotice(problem: ReleaseProblem): ReleaseProblem {
  const help = 'Some of its values are known on the cluster only, so this may be no mistake.'
  return { ...problem, severity: 'notice', help }
}

/** Helm reads numbers of JSON as floating point, however many digits they have. */
function asNumber(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value
}
