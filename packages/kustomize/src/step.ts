import type { Finding } from '@pte/report'
import { ExpectedError } from '@pte/report'
import type { Path } from '@pte/resource'
import type { BuildOptions } from './build-options.ts'
import type { EditPlace } from './edit.ts'
import type { Entry } from './entry.ts'
import type { Answer, Need } from './external.ts'
import { failure, findingOf, type Failure } from './failure.ts'
import { isWithin, resolvePath } from './file-path.ts'
import type { Kustomization } from './kustomization.ts'
import type { MergeSchema } from './merge-schema.ts'
import { isFileUrl } from './remote/remote-file.ts'
import type { Sources } from './sources.ts'
import type { TransformerConfiguration } from './transformer-configuration.ts'

/** One change of all objects: gives the list as it is afterwards and leaves the one before as it was. */
export type Transform = (entries: readonly Entry[]) => readonly Entry[]

/** What the work on the fields of one kustomization is given. */
export interface Step {
  sources: Sources
  /** Where the kustomization stands; its paths are relative to it. */
  directory: string
  kustomization: Kustomization
  place: (path: Path) => EditPlace
  configuration: TransformerConfiguration
  schema(): MergeSchema
  options: BuildOptions
  loadRestrictor: 'root-only' | 'none'
  component: boolean
  report(finding: Finding): void
  /** True when a base that is not on this disk was left out: what refers to it can't be judged. */
  incomplete(): boolean
  leaveOut(): void
  /** What there is of something from outside; undefined when it is not there yet. */
  ask(need: Need): Answer | undefined
  /** The namespace that those set who use this kustomization. */
  inheritedNamespace(): string
}

/** Ends the build with a finding at a field of the kustomization. */
export function fail(step: Step, path: Path, problem: Omit<Failure, 'at'>, cause?: unknown): never {
  throw failure({ ...problem, at: step.place(path).at }, step.sources.place, cause)
}

/** Tells something about a field of the kustomization and goes on. */
export function tell(
  step: Step,
  path: Path,
  severity: Finding['severity'],
  problem: Omit<Failure, 'at'>,
): void {
  step.report(findingOf({ ...problem, at: step.place(path).at }, severity, step.sources.place))
}

/**
 * The path in the view of a file that a field names. It may not leave the directory of the kustomization, unless the
 * load restrictor is off, and never the view.
 */
export function fileOf(step: Step, name: string, field: Path, rule: string): string {
  if (isFileUrl(name)) return remoteFile(step, name, field)
  const file = name.startsWith('/') ? undefined : resolvePath(step.directory, name)
  if (file === undefined) {
    const help = 'Files have to be in the repository, named by a relative path'
    fail(step, field, {
      rule: 'path-outside-repository',
      message: `${name} is outside of the repository`,
      help,
    })
  }
  restrict(step, name, file, field)
  if (step.sources.text(file) === undefined) {
    fail(step, field, {
      rule,
      message: `There is no file ${name}`,
      help: 'Correct the path, or add the file',
    })
  }
  return file
}

/** Refuses a file that is not below the kustomization which names it, unless that is allowed. */
export function restrict(step: Step, name: string, file: string, field: Path): void {
  const real = step.sources.view.resolve?.(file) ?? file
  if (step.loadRestrictor === 'none' || isWithin(real, step.directory)) return
  const message = `${name} is not in or below ${step.directory || 'the root'}, where its kustomization is`
  const help = 'Move the file, make it a base, or allow it with --load-restrictor LoadRestrictionsNone'
  fail(step, field, { rule: 'path-outside-directory', message, help })
}

/** Runs work that may end in an expected failure; that is reported, and the rest of the build goes on. */
export function reporting<T>(step: Step, work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    step.report(error.finding)
    return undefined
  }
}

/** The path in the view of a file on the network. */
export function remoteFile(step: Step, url: string, field: Path): string {
  if (step.options.remoteBases !== 'fetch') return withoutRemote(step, url, field)
  return broughtPath(step, { kind: 'file', url }, field)
}

/** Ends the work on a field that needs the network, which may not be used. */
export function withoutRemote(step: Step, address: string, field: Path): never {
  const { at } = step.place(field)
  // Logs are no place for a password, not even for one that is in the repository.
  const message = `${address.replace(/\/\/[^/@]*:[^/@]*@/, '//***@')} is on the network`
  if (step.options.remoteBases !== 'leave-out') {
    const help = 'Build without --offline, or copy it into the repository'
    throw failure(
      { rule: 'remote-base', message: `${message}, which is not to be used`, help, at },
      step.sources.place,
    )
  }
  step.leaveOut()
  const help = 'Fetch it with --remote-bases (input remote-bases), or copy it into the repository'
  const finding = { rule: 'remote-base', message: `${message} and left out`, help, at }
  throw new ExpectedError(findingOf(finding, 'notice', step.sources.place))
}

/** The path in the view of something from outside. Ends the work on the field when it is not there, or not there yet. */
export function broughtPath(step: Step, need: Need, field: Path): string {
  return pathIn(step, step.ask(need), field)
}

export function pathIn(step: Step, answer: Answer | undefined, field: Path): string {
  if (!answer) fail(step, field, { rule: 'remote-base', message: 'Bases lead to further ones without end' })
  if ('problem' in answer) fail(step, field, answer.problem)
  return answer.path
}

/** Where a path of the view is on this machine. */
export function diskPath(step: Step, path: string, field: Path): string {
  const found = step.sources.view.onDisk?.(path)
  if (found !== undefined) return found
  return fail(step, field, {
    rule: 'unsupported',
    message: `${path} is no file of this machine, which helm needs`,
  })
}
