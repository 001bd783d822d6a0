import type { Path } from '@pte/resource'
import { DecodeError } from './decode.ts'
import { FieldPathError } from './field-specification.ts'
import { LabelSelectorError } from './label-selector.ts'
import { SelectorError } from './selection.ts'
import { fail, type Step, type Transform } from './step.ts'
import { JsonPatchError } from './transform/json-patch.ts'
import { StrategicMergeError } from './transform/merge-directive.ts'
import { ReplacementError } from './transform/replacement-error.ts'

const explained = [
  DecodeError,
  FieldPathError,
  JsonPatchError,
  LabelSelectorError,
  ReplacementError,
  SelectorError,
  StrategicMergeError,
]

/** Runs work that knows no place; what it finds wrong is told at the field that asks for it. */
export function guarded<T>(step: Step, field: Path, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!isExplained(error)) throw error
    return fail(step, field, { rule: 'transform-failed', message: error.message }, error)
  }
}

export function isExplained(error: unknown): error is Error {
  return error instanceof Error && explained.some((kind) => error instanceof kind)
}

/** The transform that a field asks for; what goes wrong when it is made or applied is told at the field. */
export function guardedTransform(step: Step, field: Path, make: () => Transform): Transform {
  const transform = guarded(step, field, make)
  return (entries) => guarded(step, field, () => transform(entries))
}
