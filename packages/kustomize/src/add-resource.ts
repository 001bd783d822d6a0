import type { Path } from '@pte/resource'
import { directoryOf, joinSpelled, routeTo, type Build, type Route, type Work } from './build.ts'
import { append } from './entry-list.ts'
import { isWithin, resolvePath } from './file-path.ts'
import { readManifest } from './manifest.ts'
import { hasKustomization, readKustomization } from './read-kustomization.ts'
import { isRemote } from './remote.ts'
import { fail, reporting, restrict, tell, type Step } from './step.ts'
import { mergeConfigurations } from './transformer-configuration.ts'
import { mergeVariables } from './field/vars.ts'

/** Adds what a list of paths names: files of objects, and directories with a kustomization of their own. */
export function addResources(
  build: Build,
  work: Work,
  step: Step,
  route: Route,
  [name, paths]: readonly [field: string, paths: readonly string[]],
): void {
  paths.forEach((path, index) => {
    reporting(step, () => {
      addResource(build, work, step, route, path, [name, index])
    })
  })
}

/** Runs the components, which go on with the objects that are there. */
export function addComponents(build: Build, work: Work, step: Step, route: Route): void {
  step.kustomization.components.forEach((path, index) => {
    reporting(step, () => {
      addComponent(build, work, step, route, path, ['components', index])
    })
  })
}

function addResource(build: Build, work: Work, step: Step, route: Route, path: string, field: Path): void {
  const target = localTarget(build, work, step, path, field)
  if (target === undefined) return
  if (build.sources.text(target) !== undefined) {
    restrict(step, path, target, field)
    const read = readManifest(build.sources, target)
    const origin = { path: joinSpelled(route.path, path) }
    const entries = build.tracing
      ? read.map((entry) => ({ ...entry, traced: { origin, changes: [] } }))
      : read
    work.entries = append(work.entries, entries, step, field)
    return
  }
  const directory = directoryAt(step, path, target, field, route)
  if (readKustomization(build.sources, directory)?.value.kind === 'Component') {
    const help = 'List it under components'
    fail(step, field, { rule: 'kustomization-invalid', message: `${path} is a component`, help })
  }
  addBase(build, work, step, field, path, directory, route)
}

function addBase(
  build: Build,
  work: Work,
  step: Step,
  field: Path,
  path: string,
  directory: string,
  route: Route,
): void {
  const base = build.accumulate(directory, routeTo(route, directory, path))
  checkChain(step, path, base.directories, field, route)
  build.schema ??= base.schema
  work.schema ??= base.schema
  work.findings.push(...base.findings)
  work.directories.push(...base.directories)
  work.incomplete ||= base.incomplete
  work.entries = append(work.entries, base.entries, step, field)
  work.variables = mergeVariables(work.variables, base.variables, step)
  work.configuration = mergeConfigurations(work.configuration, base.configuration, () =>
    fail(step, field, {
      rule: 'kustomization-invalid',
      message: `${path} contradicts other field specifications`,
    }),
  )
}

function addComponent(build: Build, work: Work, step: Step, route: Route, path: string, field: Path): void {
  const target = localTarget(build, work, step, path, field)
  if (target === undefined) return
  const directory = directoryAt(step, path, target, field, route)
  const source = readKustomization(build.sources, directory)
  if (source?.value.kind !== 'Component') {
    const help = 'Give it kind Component (kustomize.config.k8s.io/v1alpha1), or list it under resources'
    fail(step, field, { rule: 'kustomization-invalid', message: `${path} is no component`, help })
  }
  build.run(work, source, routeTo(route, directory, path))
}

/** The path in the view that is meant; undefined for an address that is left out. */
function localTarget(build: Build, work: Work, step: Step, path: string, field: Path): string | undefined {
  const target = path.startsWith('/') || path === '' ? undefined : resolvePath(step.directory, path)
  if (isRemote(path) && (target === undefined || build.sources.view.list(target) === undefined)) {
    leaveOut(build, work, step, path, field)
    return undefined
  }
  if (target !== undefined) return target
  const help = 'Resources have to be in the repository, named by a relative path'
  fail(step, field, {
    rule: 'path-outside-repository',
    message: `"${path}" is outside of the repository`,
    help,
  })
}

function leaveOut({ options }: Build, work: Work, step: Step, path: string, field: Path): void {
  const message = `${path} is on the network`
  if (options.remoteBases !== 'leave-out') {
    const help = 'Remote bases are not supported: copy it into the repository'
    fail(step, field, { rule: 'unsupported', message, help })
  }
  work.incomplete = true
  tell(step, field, 'notice', { rule: 'remote-base', message: `${message} and left out` })
}

/** The directory that a path names; it must have a kustomization and not be one of those that led here. */
function directoryAt(step: Step, path: string, target: string, field: Path, route: Route): string {
  const { view } = step.sources
  if (view.list(target) === undefined) {
    const message = `There is no file or directory ${path}`
    fail(step, field, { rule: 'resource-not-found', message, help: 'Correct the path, or add it' })
  }
  const directory = view.resolve?.(target) ?? target
  checkChain(step, path, [directory], field, route)
  if (!hasKustomization(step.sources, directory)) {
    const message = `${path} has no kustomization.yaml`
    fail(step, field, { rule: 'resource-not-found', message, help: 'Add one, or list its files instead' })
  }
  return directory
}

function checkChain(
  step: Step,
  path: string,
  directories: readonly string[],
  field: Path,
  route: Route,
): void {
  const around = directories.find((directory) => route.chain.some((earlier) => isWithin(earlier, directory)))
  if (around === undefined) return
  const message = `${path} leads to ${around || 'the root'}, which contains ${directoryOf(route) || 'the root'}`
  const help = 'A base has to stand beside what uses it, not around it'
  fail(step, field, { rule: 'kustomization-cycle', message, help })
}
