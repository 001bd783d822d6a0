import { joinPath } from '@pte/kustomize'
import { isJsonObject, type JsonObject, type Path } from '@pte/resource'
import { jsonObject, list, text } from './field.ts'
import { fits } from './chart-version.ts'
import type { ReleaseProblem } from './release-problem.ts'
import type { Repository } from './repository.ts'
import { resolvePath } from './repository-path.ts'

/** A dependency of a chart that lies elsewhere in the repository. */
export interface LocalDependency {
  name: string
  folder: string
}

/**
 * The dependencies that a chart names by `file://` and has no copy of in its `charts` folder: source-controller packs
 * those (internal/helm/chart/dependency_manager.go). The problem is what it would refuse.
 */
export function localDependencies(
  metadata: JsonObject,
  folder: string,
  repository: Repository,
  path: Path,
): { dependencies: LocalDependency[]; problem?: ReleaseProblem } {
  const dependencies: LocalDependency[] = []
  for (const dependency of list(metadata['dependencies']).map(jsonObject)) {
    const name = text(dependency['name']) ?? ''
    const address = text(dependency['repository']) ?? ''
    if (!address.startsWith('file://') || isVendored(name, folder, repository)) continue
    const found = resolvePath(folder, `./${address.slice('file://'.length)}`)
    const chart = found === undefined ? undefined : metadataOf(found, repository)
    if (found === undefined || !chart) return { dependencies, problem: notFound(name, address, folder, path) }
    const version = text(dependency['version']) ?? '*'
    const own = text(chart['version']) ?? ''
    if (!fits(own, version)) return { dependencies, problem: mismatch(name, version, own, folder, path) }
    dependencies.push({ name, folder: found })
  }
  return { dependencies }
}

function metadataOf(folder: string, repository: Repository): JsonObject | undefined {
  const [chart] = repository.documents(joinPath(folder, 'Chart.yaml'))
  return isJsonObject(chart) && text(chart['name']) !== undefined ? chart : undefined
}

/** As a folder, or as an archive `name-version.tgz`. */
function isVendored(name: string, folder: string, { files }: Repository): boolean {
  return (files.list(joinPath(folder, 'charts')) ?? []).some(
    (entry) => entry.name === name || (entry.name.startsWith(`${name}-`) && entry.name.endsWith('.tgz')),
  )
}

function notFound(name: string, address: string, folder: string, path: Path): ReleaseProblem {
  return {
    rule: 'chart-not-found',
    path: [...path, 'chart'],
    message: `its chart in ${folder} depends on ${name} at ${address}, where there is no chart`,
    help: 'Correct repository in dependencies of Chart.yaml; it is relative to the folder of the chart.',
  }
}

function mismatch(name: string, version: string, own: string, folder: string, path: Path): ReleaseProblem {
  return {
    rule: 'chart-version-mismatch',
    path: [...path, 'chart'],
    message: `its chart in ${folder} depends on version ${version} of ${name}, but the one here has version ${own}`,
    help: 'Widen the range in dependencies of Chart.yaml, or set version of the dependency to one that is within it.',
  }
}
