import { ExpectedError } from '@pte/report'
import type { Path } from '@pte/resource'
import { directoryOf, routeTo, spelledFrom, type Build, type Route, type Work } from './build.ts'
import { originOf } from './build-metadata.ts'
import type { Entry } from './entry.ts'
import { append } from './entry-list.ts'
import { isWithin, resolvePath } from './file-path.ts'
import { readManifest } from './manifest.ts'
import { mountOf } from './mounted-view.ts'
import { hasKustomization, readKustomization } from './read-kustomization.ts'
import { isFileUrl } from './remote/remote-file.ts'
import { parseRepositoryAddress } from './remote/repository-address.ts'
import { repositoryFolder } from './repository-folder.ts'
import { fail, pathIn, remoteFile, reporting, restrict, withoutRemote, type Step } from './step.ts'
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
  const objects = isFileUrl(path) ? objectsAt(step, path, field) : objectsIn(step, path, field)
  if (objects) {
    const entries = build.tracing ? tracedFrom(objects, route, path) : objects
    work.entries = append(work.entries, entries, step, field)
    return
  }
  const directory = directoryOfBase(step, path, field, route)
  if (readKustomization(build.sources, directory)?.value.kind === 'Component') {
    const help = 'List it under components'
    fail(step, field, { rule: 'kustomization-invalid', message: `${path} is a component`, help })
  }
  addBase(build, work, step, field, path, directory, route)
}

function tracedFrom(entries: readonly Entry[], route: Route, path: string): readonly Entry[] {
  const origin = originOf(spelledFrom(route, path))
  return entries.map((entry) => ({ ...entry, traced: { origin, changes: [] } }))
}

/** The objects of a file; undefined when there is none of that name. */
function objectsIn(step: Step, path: string, field: Path): readonly Entry[] | undefined {
  const file = localPath(step, path)
  if (file === undefined || step.sources.text(file) === undefined) return undefined
  restrict(step, path, file, field)
  return readManifest(step.sources, file)
}

/** The objects that a URL gives; undefined when it gives none, and can be the address of a repository. */
function objectsAt(step: Step, url: string, field: Path): readonly Entry[] | undefined {
  const isFile = !parseRepositoryAddress(url) || /\.ya?ml$/i.test(new URL(url).pathname)
  const answer = step.options.remoteBases === 'fetch' ? step.ask({ kind: 'file', url }) : undefined
  if (isFile || !answer) return readManifest(step.sources, remoteFile(step, url, field))
  if ('problem' in answer) return undefined
  try {
    return readManifest(step.sources, answer.path)
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    return undefined
  }
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
  const base = build.accumulate(directory, routeTo(route, directory, path, step.kustomization.namespace))
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
  const directory = directoryOfBase(step, path, field, route)
  const source = readKustomization(build.sources, directory)
  if (source?.value.kind !== 'Component') {
    const help = 'Give it kind Component (kustomize.config.k8s.io/v1alpha1), or list it under resources'
    fail(step, field, { rule: 'kustomization-invalid', message: `${path} is no component`, help })
  }
  build.run(work, source, routeTo(route, directory, path, step.kustomization.namespace))
}

/** The directory in the view that is meant: of a repository on the network, or beside the kustomization. */
function directoryOfBase(step: Step, path: string, field: Path, route: Route): string {
  const address = parseRepositoryAddress(path)
  if (address) {
    if (step.options.remoteBases !== 'fetch') return withoutRemote(step, path, field)
    const directory = pathIn(step, repositoryFolder(step, address), field)
    return directoryAt(step, path, directory, field, route)
  }
  const target = localPath(step, path)
  if (target !== undefined) return directoryAt(step, path, target, field, route)
  const help = 'Resources have to be in the repository, named by a relative path'
  return fail(step, field, {
    rule: 'path-outside-repository',
    message: `"${path}" is outside of the repository`,
    help,
  })
}

/** The path in the view of what a path means; undefined when it leads out of the repository, be it from the network. */
function localPath({ directory }: Step, path: string): string | undefined {
  const target = path.startsWith('/') || path === '' ? undefined : resolvePath(directory, path)
  return target !== undefined && mountOf(target) === mountOf(directory) ? target : undefined
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
