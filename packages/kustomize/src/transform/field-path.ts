import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'
import { RE2JS } from 're2js'
import { FieldPathError, splitPath } from '../field-specification.ts'
import { withField } from '../json-object.ts'
import { textOf } from './list-element.ts'

/** What is made where a path leads to nothing: the value itself, or a mapping or a list for it to be put in. */
export type Created = 'scalar' | 'mapping' | 'list' | undefined

/**
 * The steps of a path such as `spec.containers.[name=web].image` or `metadata.annotations.[example.com/a]`: divided at
 * dots, but not within brackets, which may be put around a name with dots.
 */
export function splitFieldPath(path: string): string[] {
  const parts = splitPath(path, '.')
  const steps: string[] = []
  for (let index = 0; index < parts.length; index++) {
    let step = parts[index] ?? ''
    if (step.startsWith('[') && !step.endsWith(']')) {
      while (index < parts.length - 1 && !step.endsWith(']')) step += `.${parts[++index] ?? ''}`
      if (!step.includes('=')) step = step.replace(/^[[\]]+|[[\]]+$/g, '')
    }
    steps.push(step)
  }
  return steps
}

/** The value at a path; items of lists are named by index, `-` for the last, or `[field=value]`. */
export function lookup(value: JsonValue | undefined, steps: readonly string[]): JsonValue | undefined {
  for (const step of steps.filter((step) => step.trim() !== '')) {
    if (value === undefined || value === null) return undefined
    value = lookupStep(value, step.trim())
  }
  return value
}

function lookupStep(value: JsonValue, step: string): JsonValue | undefined {
  if (/^\d+$/.test(step)) return listOf(value, step)[Number(step)]
  if (step === '-') return listOf(value, step).at(-1)
  const element = elementOf(step)
  if (element) {
    return listOf(value, step).find((item) =>
      element.field === ''
        ? textOf(item) === element.value
        : isJsonObject(item) &&
          Object.hasOwn(item, element.field) &&
          textOf(item[element.field]) === element.value,
    )
  }
  if (!isJsonObject(value))
    throw new FieldPathError(`there is no field ${step} in a value that is no mapping`)
  return Object.hasOwn(value, step) ? value[step] : undefined
}

function listOf(value: JsonValue, step: string): JsonValue[] {
  if (!Array.isArray(value)) throw new FieldPathError(`${step} needs a list`)
  return value
}

/** What a step such as `[name=web]` or `[=value]` says of an item of a list. */
export function elementOf(step: string): { field: string; value: string } | undefined {
  const found = /^\[([^=]*)=(.*)\]$/s.exec(step)
  return found ? { field: found[1] ?? '', value: found[2] ?? '' } : undefined
}

/** A value after a change, and how many places were changed. */
export interface Changed {
  value: JsonValue
  count: number
}

/** Changes the value at one place; undefined when it was made just now. */
export type Change = (value: JsonValue | undefined) => JsonValue

/** Changes all values that a path leads to: `*` is every item, `[field=value]` takes a regular expression. */
export function changeAt(
  value: JsonValue,
  steps: readonly string[],
  create: Created,
  change: Change,
): Changed {
  const [step, ...rest] = steps
  if (step === undefined) return { value: change(value), count: 1 }
  if (/^\d+$/.test(step)) return changeIndex(value, Number(step), rest, create, change)
  if (step === '*') return changeItems(listOf(value, step), () => true, rest, create, change)
  const element = elementOf(step)
  return element
    ? changeElements(value, step, element, rest, create, change)
    : changeField(value, step, rest, create, change)
}

function changeIndex(
  value: JsonValue,
  index: number,
  rest: readonly string[],
  create: Created,
  change: Change,
): Changed {
  const list = listOf(value, String(index))
  if (index > list.length - (create && index === list.length ? 0 : 1)) {
    throw new FieldPathError(`index ${index} is beyond the ${list.length} items`)
  }
  const made =
    index === list.length
      ? changeNew(rest, create, change)
      : changeAt(list[index] ?? null, rest, create, change)
  const changed = [...list]
  changed[index] = made.value
  return { value: changed, count: made.count }
}

function changeElements(
  value: JsonValue,
  step: string,
  { field, value: pattern }: { field: string; value: string },
  rest: readonly string[],
  create: Created,
  change: Change,
): Changed {
  const list = listOf(value, step)
  const expression = RE2JS.compile(pattern)
  const fits = (item: JsonValue): boolean => {
    if (field === '') return expression.matcher(textOf(item)).find()
    return isJsonObject(item) && Object.hasOwn(item, field) && expression.matcher(textOf(item[field])).find()
  }
  const changed = changeItems(list, fits, field === '' ? [] : rest, create, change)
  if (changed.count > 0 || !create) return changed
  const item: JsonValue = field === '' ? pattern : { [field]: pattern }
  return changeItems([...list, item], fits, field === '' ? [] : rest, create, change)
}

function changeItems(
  list: readonly JsonValue[],
  fits: (item: JsonValue) => boolean,
  rest: readonly string[],
  create: Created,
  change: Change,
): Changed {
  let count = 0
  const value = list.map((item) => {
    if (!fits(item)) return item
    const changed = changeAt(item, rest, create, change)
    count += changed.count
    return changed.value
  })
  return { value, count }
}

function changeField(
  value: JsonValue,
  step: string,
  rest: readonly string[],
  create: Created,
  change: Change,
): Changed {
  if (value === null) return { value, count: 0 }
  if (!isJsonObject(value) || step === '')
    throw new FieldPathError(`there is no field ${step} in a value that is no mapping`)
  const field = Object.hasOwn(value, step) ? value[step] : undefined
  if (field === undefined && !create) return { value, count: 0 }
  const changed =
    field === undefined ? changeNew(rest, create, change) : changeAt(field, rest, create, change)
  return { value: changed.count > 0 ? withField(value, step, changed.value) : value, count: changed.count }
}

/** Makes what the rest of the path needs. */
function changeNew(rest: readonly string[], create: Created, change: Change): Changed {
  const [next] = rest
  if (next === undefined) return { value: change(emptyOf(create)), count: 1 }
  const start: JsonValue = elementOf(next) || /^\d+$/.test(next) ? [] : {}
  return changeAt(start, rest, create, change)
}

function emptyOf(create: Created): JsonObject | JsonValue[] | undefined {
  return create === 'mapping' ? {} : create === 'list' ? [] : undefined
}
