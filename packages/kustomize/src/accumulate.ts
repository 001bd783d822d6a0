import { ExpectedError, type Finding } from '@pte/report'
import type { Path } from '@pte/resource'
import type { BuildOptions } from './build-options.ts'
import type { Entry } from './entry.ts'
import { FieldPathError } from './field-specification.ts'
import { isWithin, resolvePath } from './file-path.ts'
import { absorb, append } from './entry-list.ts'
import { LabelSelectorError } from './label-selector.ts'
import { readManifest } from './manifest.ts'
import { builtInSchema } from './merge-schema.ts'
import { generators, transformers } from './pipeline.ts'
import { kustomizationNames, readKustomization, type KustomizationSource } from './read-kustomization.ts'
import { isRemote } from './remote.ts'
import { SelectorError } from './selection.ts'
import type { Sources } from './sources.ts'
import { fail, reporting, tell, type Step, type Transform } from './step.ts'
import { JsonPatchError } from './transform/json-patch.ts'
import { StrategicMergeError } from './transform/merge-directive.ts'
import {
  defaultConfiguration,
  emptyConfiguration,
  mergeConfigurations,
  type TransformerConfiguration,
} from './transformer-configuration.ts'
import { reportUnsupported } from './unsupported.ts'

/** The objects of a directory after its own transformers; names are not final yet. Shared, so never changed. */
export interface Accumulation {
  entries: readonly Entry[]
  configuration: TransformerConfiguration
  findings: readonly Finding[]
  /** All directories that took part. */
  directories: readonly string[]
  /** True when a base on the network was left out. */
  incomplete: boolean
}

/** What one build, and the accumulations that it shares with others, have in common. */
export interface Build {
  sources: Sources
  options: BuildOptions
  /** Accumulations by directory; an error that a directory gives it gives again. */
  known: Map<string, Accumulation | ExpectedError>
}

/** The state of the work on one kustomization, and on its components, which change the same objects. */
interface Work {
  entries: readonly Entry[]
  configuration: TransformerConfiguration
  findings: Finding[]
  directories: string[]
  incomplete: boolean
}

/** Accumulates a directory as kustomize does, once; `chain` holds the directories that led to it, the root first. */
export function accumulate(build: Build, directory: string, chain: readonly string[]): Accumulation {
  const known = build.known.get(directory)
  if (known instanceof ExpectedError) throw known
  if (known) return known
  try {
    const source = readKustomization(build.sources, directory)
    if (!source) throw new TypeError(`${directory} has no kustomization`)
    const made = accumulateSource(build, source, directory, chain)
    build.known.set(directory, made)
    return made
  } catch (error) {
    if (error instanceof ExpectedError) build.known.set(directory, error)
    throw error
  }
}

/** Accumulates a kustomization that was read, or given. */
export function accumulateSource(
  build: Build,
  source: KustomizationSource,
  directory: string,
  chain: readonly string[],
): Accumulation {
  const work: Work = {
    entries: [],
    configuration: emptyConfiguration,
    findings: [],
    directories: [],
    incomplete: false,
  }
  runKustomization(build, work, source, directory, [...chain, directory])
  return work
}

function runKustomization(
  build: Build,
  work: Work,
  source: KustomizationSource,
  directory: string,
  chain: readonly string[],
): void {
  work.directories.push(directory)
  work.findings.push(...source.findings)
  const step = stepOf(build, work, source, directory)
  reportUnsupported(step)
  for (const [field, paths] of [
    ['resources', source.value.resources],
    ['bases', source.value.bases ?? []],
  ] as const) {
    paths.forEach((path, index) =>
      reporting(step, () => {
        addResource(build, work, step, path, [field, index], chain)
      }),
    )
  }
  work.configuration = mergeConfigurations(work.configuration, defaultConfiguration(), () => undefined)
  const configured = { ...step, configuration: work.configuration }
  for (const [, generate] of generators)
    work.entries = absorb(work.entries, reporting(step, () => generate(configured)) ?? [], step)
  source.value.components.forEach((path, index) =>
    reporting(step, () => {
      addComponent(build, work, step, path, ['components', index], chain)
    }),
  )
  for (const [, transforms] of transformers) {
    for (const transform of reporting(step, () => guarded(configured, () => transforms(configured))) ?? [])
      run(work, configured, transform)
  }
}

function run(work: Work, step: Step, transform: Transform): void {
  const before = work.entries
  const after = guarded(step, () => transform(before))
  work.entries = after
}

function guarded<T>(step: Step, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const expected =
      error instanceof FieldPathError ||
      error instanceof JsonPatchError ||
      error instanceof StrategicMergeError ||
      error instanceof SelectorError ||
      error instanceof LabelSelectorError
    if (!expected) throw error
    fail(step, [], { rule: 'transform-failed', message: error.message }, error)
  }
}

function stepOf(build: Build, work: Work, source: KustomizationSource, directory: string): Step {
  return {
    sources: build.sources,
    directory,
    kustomization: source.value,
    place: (path) => source.at(path),
    configuration: work.configuration,
    schema: builtInSchema,
    loadRestrictor: build.options.loadRestrictor ?? 'root-only',
    component: source.value.kind === 'Component',
    report: (finding) => work.findings.push(finding),
    incomplete: () => work.incomplete,
  }
}

/** A resource is a file of objects, or else a directory with a kustomization. */
function addResource(
  build: Build,
  work: Work,
  step: Step,
  path: string,
  field: Path,
  chain: readonly string[],
): void {
  const target = path.startsWith('/') ? undefined : resolvePath(step.directory, path)
  if (isRemote(path) && (target === undefined || build.sources.view.list(target) === undefined)) {
    leaveOut(build, work, step, path, field)
    return
  }
  if (target === undefined) {
    const help = 'Resources have to be in the repository, named by a relative path'
    fail(step, field, {
      rule: 'path-outside-repository',
      message: `${path} is outside of the repository`,
      help,
    })
  }
  if (build.sources.text(target) !== undefined) {
    restrict(step, path, target, field)
    work.entries = append(work.entries, readManifest(build.sources, target), step, field)
    return
  }
  const base = accumulate(build, directoryOf(step, path, target, field, chain), chain)
  checkChain(step, path, base.directories, field, chain)
  if (readKind(build, target) === 'Component')
    fail(step, field, {
      rule: 'kustomization-invalid',
      message: `${path} is a component`,
      help: 'List it under components',
    })
  work.entries = append(work.entries, base.entries, step, field)
  work.configuration = mergeConfigurations(work.configuration, base.configuration, () => undefined)
  work.findings.push(...base.findings)
  work.directories.push(...base.directories)
  work.incomplete ||= base.incomplete
}

function addComponent(
  build: Build,
  work: Work,
  step: Step,
  path: string,
  field: Path,
  chain: readonly string[],
): void {
  const target = path.startsWith('/') ? undefined : resolvePath(step.directory, path)
  if (isRemote(path) && (target === undefined || build.sources.view.list(target) === undefined)) {
    leaveOut(build, work, step, path, field)
    return
  }
  if (target === undefined)
    fail(step, field, { rule: 'path-outside-repository', message: `${path} is outside of the repository` })
  const directory = directoryOf(step, path, target, field, chain)
  const source = readKustomization(build.sources, directory)
  if (source?.value.kind !== 'Component') {
    const help = 'Give it kind Component (kustomize.config.k8s.io/v1alpha1), or list it under resources'
    fail(step, field, { rule: 'kustomization-invalid', message: `${path} is no component`, help })
  }
  runKustomization(build, work, source, directory, [...chain, directory])
}

function readKind(build: Build, directory: string): string | undefined {
  return readKustomization(build.sources, directory)?.value.kind
}

/** The directory that a path names; it must have a kustomization and not be one of those that led here. */
function directoryOf(
  step: Step,
  path: string,
  target: string,
  field: Path,
  chain: readonly string[],
): string {
  const view = step.sources.view
  if (view.list(target) === undefined) {
    const message = `There is no file or directory ${path}`
    fail(step, field, { rule: 'resource-not-found', message, help: 'Correct the path, or add it' })
  }
  const real = view.resolve?.(target) ?? target
  checkChain(step, path, [real], field, chain)
  if (!kustomizationNames.some((name) => view.read(real === '' ? name : `${real}/${name}`))) {
    const message = `${path} has no kustomization.yaml`
    fail(step, field, { rule: 'resource-not-found', message, help: 'Add one, or list the files instead' })
  }
  return real
}

function checkChain(
  step: Step,
  path: string,
  directories: readonly string[],
  field: Path,
  chain: readonly string[],
): void {
  const around = directories.find((directory) => chain.some((earlier) => isWithin(earlier, directory)))
  if (around === undefined) return
  const message = `${path} leads back to ${around || 'the root'}, which contains ${chain.at(-1) ?? ''}`
  fail(step, field, {
    rule: 'kustomization-cycle',
    message,
    help: 'A base has to stand beside what uses it, not around it',
  })
}

function restrict(step: Step, path: string, target: string, field: Path): void {
  const real = step.sources.view.resolve?.(target) ?? target
  if (step.loadRestrictor === 'none' || isWithin(real, step.directory)) return
  const message = `${path} is not in or below ${step.directory || 'the root'}, where its kustomization is`
  const help = 'Move the file, make it a base, or allow it with --load-restrictor LoadRestrictionsNone'
  fail(step, field, { rule: 'path-outside-directory', message, help })
}

function leaveOut(build: Build, work: Work, step: Step, path: string, field: Path): void {
  const message = `${path} is on the network`
  if (build.options.remoteBases !== 'leave-out')
    fail(step, field, {
      rule: 'unsupported',
      message,
      help: 'Remote bases are not supported yet: copy it into the repository',
    })
  work.incomplete = true
  tell(step, field, 'notice', { rule: 'remote-base', message: `${message} and left out` })
}
