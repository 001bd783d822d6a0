import type { JsonObject, JsonValue } from '@pte/resource'
import { isJsonObject } from '@pte/resource'
import { parseScalar, parseYaml } from '@pte/yaml'
import { integer, list, object, optional, string } from '../decode.ts'
import { editBy } from '../edit.ts'
import { edited } from '../entry.ts'
import { FieldPathError } from '../field-specification.ts'
import { withField } from '../json-object.ts'
import { selector, type Selector } from '../kustomization/selector.ts'
import { selection } from '../selection.ts'
import { fail, fileOf, type Step, type Transform } from '../step.ts'
import { elementOf } from './field-path.ts'
import { inStyleOf } from './kept-style.ts'
import { findElement, textOf } from './list-element.ts'
import { movedTo } from './namespace.ts'

interface Target {
  selector: Selector | undefined
  fieldPath: string
  filePathPosition: number
}

const targetFile = object({
  targets: list(
    object<Target>({ selector: optional(selector), fieldPath: string, filePathPosition: integer }),
  ),
})

/** Puts a value, or the name of the directory, into fields; as a part of a file path where a position is given. */
export function addValue(
  step: Step,
  config: { value: string; targets: readonly Target[]; targetFilePath: string },
): Transform {
  const value = config.value.trim() || (step.directory.split('/').at(-1) ?? '')
  const targets = [
    ...config.targets,
    ...(config.targetFilePath === '' ? [] : targetsIn(step, config.targetFilePath)),
  ]
  if (targets.length === 0)
    fail(step, [], { rule: 'transformer-invalid', message: 'The transformer needs a target' })
  const edit = editBy('replacement', step.place([]))
  return (entries) =>
    targets.reduce((entries, target) => {
      if (target.fieldPath === '' || target.filePathPosition < 0)
        fail(step, ['targets'], {
          rule: 'transformer-invalid',
          message: 'A target needs a fieldPath and no negative position',
        })
      const selected = target.selector ? selection(target.selector) : () => true
      return entries.map((entry) =>
        selected(entry) ? edited(entry, withValue(entry.object, target, value), edit) : entry,
      )
    }, entries)
}

function targetsIn(step: Step, path: string): readonly Target[] {
  const file = fileOf(step, path, ['targetFilePath'], 'resource-not-found')
  const [value] = parseYaml(step.sources.text(file) ?? '').documents
  return targetFile(isJsonObject(value) ? value : {}, [], 'loose').targets
}

function withValue(object: JsonObject, { fieldPath, filePathPosition }: Target, value: string): JsonObject {
  if (fieldPath === 'metadata/namespace') return movedTo(object, { namespace: value, fields: [] })
  const steps = fieldPath
    .split(/(?<!\\)\//)
    .map((step) => step.replaceAll('\\/', '/').trim())
    .filter((step) => step !== '')
  const changed = set(object, steps, (old) => {
    const text = filePathPosition > 0 ? inserted(textOf(old ?? ''), filePathPosition - 1, value) : value
    return inStyleOf(old, parseScalar(text), text)
  })
  return isJsonObject(changed) ? changed : object
}

type Change = (old: JsonValue | undefined) => JsonValue

/** Changes the scalar that the steps lead to; fields and items named by a field are made where they are missing. */
function set(value: JsonValue | undefined, steps: readonly string[], change: Change): JsonValue {
  const [step, ...rest] = steps
  if (step === undefined) {
    if (typeof value === 'object' && value !== null) throw new FieldPathError('the field is no scalar')
    return change(value)
  }
  if (/^(?:\d+|-|\[.*\])$/s.test(step)) return setItem(value ?? [], step, rest, change)
  if (value !== undefined && !isJsonObject(value))
    throw new FieldPathError(`there is no field ${step} in a value that is no mapping`)
  const object = value ?? {}
  return withField(object, step, set(Object.hasOwn(object, step) ? object[step] : undefined, rest, change))
}

function setItem(value: JsonValue, step: string, rest: readonly string[], change: Change): JsonValue {
  if (!Array.isArray(value)) throw new FieldPathError(`${step} needs a list`)
  const list = [...value]
  const element = elementOf(step)
  let index = step === '-' ? list.length - 1 : Number(step)
  if (element) {
    index = findElement(list, [element.field], [element.value])
    if (index < 0)
      index = list.push(element.field === '' ? element.value : { [element.field]: element.value }) - 1
  }
  if (index >= 0 && index < list.length) list[index] = set(list[index], rest, change)
  return list
}

function inserted(path: string, position: number, part: string): string {
  if (path === '' || path === '/') return path + part
  const parts = path.split('/')
  const start = parts[0] === '' ? 1 : 0
  parts.splice(Math.min(position + start, parts.length), 0, part)
  return parts.join('/')
}
