import type { Finding } from '@pte/report'
import { ExpectedError } from '@pte/report'
import type { Path } from '@pte/resource'
import type { EditPlace } from './edit.ts'
import type { Entry } from './entry.ts'
import { failure, findingOf, type Failure } from './failure.ts'
import { isWithin, resolvePath } from './file-path.ts'
import type { Kustomization } from './kustomization.ts'
import type { MergeSchema } from './merge-schema.ts'
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
  loadRestrictor: 'root-only' | 'none'
  component: boolean
  report(finding: Finding): void
  /** True when a base that is not on this disk was left out: what refers to it can't be judged. */
  incomplete(): boolean
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
