import { isJsonObject, type JsonValue, type Path } from '@pte/resource'
import { parseYaml } from '@pte/yaml'
import { DecodeError } from '../decode.ts'
import { guardedTransform } from '../guarded.ts'
import { replacement, type Replacement } from '../kustomization/replacement.ts'
import { fail, fileOf, type Step, type Transform } from '../step.ts'
import { replace } from '../transform/replacement.ts'

/** `replacements`, in place or in a file. */
export function replacements(step: Step): Transform[] {
  const { replacements } = step.kustomization
  return replacements.length === 0 ? [] : [replacementTransform(step, replacements, ['replacements'])]
}

/** One transform for all replacements, in order. */
export function replacementTransform(
  step: Step,
  list: readonly (Replacement & { path: string })[],
  field: Path,
): Transform {
  const transforms = list.flatMap((each, index) => {
    const own = [...field, index]
    const read = each.path === '' ? [each] : fromFile(step, each, own)
    return read.map((replacement) => {
      if (
        (!replacement.source && replacement.sourceValue === undefined) ||
        replacement.targets.length === 0
      ) {
        const message = 'A replacement needs a source and at least one target'
        fail(step, own, { rule: 'replacement-invalid', message })
      }
      return guardedTransform(step, own, () => replace(replacement, step.place(own)))
    })
  })
  return (entries) => transforms.reduce((entries, transform) => transform(entries), entries)
}

function fromFile(step: Step, each: Replacement & { path: string }, field: Path): readonly Replacement[] {
  if (each.source || each.targets.length > 0)
    fail(step, field, {
      rule: 'replacement-invalid',
      message: 'A replacement has a path or is given in place, not both',
    })
  const file = fileOf(step, each.path, [...field, 'path'], 'resource-not-found')
  const { documents, problem } = parseYaml(step.sources.text(file) ?? '')
  if (problem)
    fail(step, field, { rule: 'yaml-syntax', message: `${each.path} is not valid YAML: ${problem.message}` })
  const [value] = documents
  if (!Array.isArray(value) && !isJsonObject(value))
    fail(step, field, { rule: 'replacement-invalid', message: `${each.path} holds no replacement` })
  const items: readonly JsonValue[] = Array.isArray(value) ? value : [value]
  try {
    return items.map((item, index) => replacement(item, [index], 'loose'))
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error
    return fail(
      step,
      field,
      { rule: 'replacement-invalid', message: `${each.path}: ${error.message}` },
      error,
    )
  }
}
