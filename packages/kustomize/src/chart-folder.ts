import { isAbsolute, relative, sep } from 'node:path'
import type { Path } from '@pte/resource'
import { resolvePath } from './file-path.ts'
import type { HelmChart, HelmGlobals } from './helm-chart.ts'
import { mountOf } from './mounted-view.ts'
import { broughtPath, diskPath, fail, type Step } from './step.ts'

/** Where a chart is. */
export interface ChartFolder {
  /** In the view. */
  path: string
  /** It was fetched for this build only, and nobody else sees it. */
  private: boolean
  /** Where helm keeps its settings; empty for a place of this build only. */
  configHome: string
}

const defaultHome = 'charts'

/**
 * The folder of a chart, which is pulled when it is not there. As with kustomize a chart that is there is taken
 * whatever its version, and one that is pulled stays; only beside a kustomization from the network nothing is written.
 */
export function chartFolder(
  step: Step,
  { name, version, repo, devel }: Pick<HelmChart, 'name' | 'version' | 'repo' | 'devel'>,
  globals: HelmGlobals,
  field: Path,
): ChartFolder {
  const tree = mountOf(step.directory)
  // Where helm finds plugins is not for a kustomization from the network to say.
  const configHome = tree === undefined ? globals.configHome : ''
  const home = homeOf(step, globals.chartHome || defaultHome, field)
  const versioned = version !== '' && repo !== '' ? `${home}/${name}-${version}` : home
  const path = inside(versioned, name)
  if (path !== undefined && isDirectory(step, path)) return { path, private: false, configHome }
  if (repo === '') {
    const message = `There is no chart ${name} in ${home}, and no repo to pull it from`
    fail(step, field, { rule: 'chart-not-found', message, help: 'Add the chart, or name its repo' })
  }
  const kept = tree === undefined ? { into: diskPath(step, versioned, field) } : {}
  const pulled = broughtPath(
    step,
    { kind: 'chart-pull', chart: { name, version, repo, devel }, configHome, ...kept },
    field,
  )
  const brought = tree === undefined ? path : inside(pulled, name)
  if (brought !== undefined && isDirectory(step, brought))
    return { path: brought, private: tree !== undefined, configHome }
  const message = `Helm pulled ${name} from ${repo}, but there is no folder ${name} in what it pulled`
  return fail(step, field, { rule: 'chart-not-fetched', message })
}

function homeOf(step: Step, home: string, field: Path): string {
  const path = isAbsolute(home) ? fromDisk(step, home) : resolvePath(step.directory, home)
  if (path !== undefined && mountOf(path) === mountOf(step.directory)) return path
  const message = `chartHome ${home} is outside of the repository`
  return fail(step, field, { rule: 'path-outside-repository', message })
}

/** The path in the view of one on this machine. */
function fromDisk(step: Step, path: string): string | undefined {
  const root = step.sources.view.onDisk?.('')
  return root === undefined ? undefined : resolvePath('', relative(root, path).split(sep).join('/'))
}

function inside(folder: string, name: string): string | undefined {
  const path = resolvePath(folder, name)
  return path?.startsWith(`${folder}/`) ? path : undefined
}

function isDirectory(step: Step, path: string): boolean {
  return step.sources.view.list(path) !== undefined
}
