import { isJsonObject, type JsonValue } from '@pte/resource'
import { withField } from '../json-object.ts'
import type { MergeField } from '../merge-schema.ts'
import { findElement, setElement, textOf } from './list-element.ts'

export type Value = JsonValue | undefined

/** The result of a merge; `kept` when it is the value that was there, changed, and not the patch's in its place. */
export interface Merged {
  value: Value
  kept: boolean
}

/** Merges two values; `field` says what is known of them. */
export type Merge = (base: Value, patch: Value, field: MergeField | undefined) => Merged

type Values = readonly string[]

/**
 * Merges two lists whose items are the same when their keys are: first what the patch has, in its order, then the
 * rest. Follows kyaml's associative sequences; `base` and `patch` are left as they are.
 */
export function mergeList(
  base: readonly JsonValue[],
  patch: readonly JsonValue[] | undefined,
  field: MergeField,
  merge: Merge,
): JsonValue[] {
  const keys = field.keys ?? []
  if (!patch || patch === base) {
    const unchanged = unchangedList(base, patch !== undefined, keys, field, merge)
    if (unchanged) return unchanged
  }
  const sources = patch ? [patch, base] : [base]
  const listed = keys.length > 0 ? valuesOf(sources, keys) : primitivesOf(sources)
  return combine(base, patch, keys.length > 0 ? keys : [''], listed, field, merge)
}

/** Quick way for a list that no patch touches, or that is new: the same list when its items are told apart by their keys. */
function unchangedList(
  base: readonly JsonValue[],
  isNew: boolean,
  keys: Values,
  field: MergeField,
  merge: Merge,
): JsonValue[] | undefined {
  const seen = new Set<string>()
  const result: JsonValue[] = []
  for (const item of base) {
    if (keys.length !== 1 || !isJsonObject(item)) return undefined
    const text = textOf(item[keys[0] ?? ''])
    if (text === '' || seen.has(text)) return undefined
    seen.add(text)
    const { value } = merge(item, isNew ? item : undefined, elements(field))
    if (!isJsonObject(value) || Object.keys(value).length === 0) return undefined
    result.push(value)
  }
  return result.every((item, index) => item === base[index]) ? (base as JsonValue[]) : result
}

function combine(
  base: readonly JsonValue[],
  patch: readonly JsonValue[] | undefined,
  keys: Values,
  listed: Values[],
  field: MergeField,
  merge: Merge,
): JsonValue[] {
  let rest = [...base]
  let added: JsonValue[] = []
  let valid: { keys: Values; values: Values } = { keys, values: [] }
  if (keys.length > 1) completeValues(listed)
  for (const values of listed) {
    valid = validKeys(listed, values, keys)
    const own = validKeys([valid.values], valid.values, valid.keys)
    const index = findElement(rest, own.keys, own.values)
    // A list that was not there is merged with itself, and loses items of both at once.
    const changes = patch === base ? rest : patch
    const change = changes?.[findElement(changes, own.keys, own.values)]
    const { value, kept } = merge(index < 0 ? undefined : rest[index], change, elements(field))
    if (value === undefined || value === null || (isJsonObject(value) && Object.keys(value).length === 0)) {
      rest = setElement(rest, valid.keys, valid.values, undefined)
      continue
    }
    const complete = withKeys(value, valid.keys, valid.values)
    if (kept && index >= 0) rest[index] = complete
    added = setElement(added, valid.keys, valid.values, complete)
  }
  return listed.length > 0 ? append(added, rest, valid.keys) : rest
}

function elements({ ref }: MergeField): MergeField | undefined {
  return ref === undefined ? undefined : { ref }
}

function withKeys(value: JsonValue, keys: Values, values: Values): JsonValue {
  if (!isJsonObject(value)) return value
  return keys.reduce((object, key, index) => {
    const text = values[index] ?? ''
    return Object.hasOwn(object, key) || text === '' ? object : withField(object, key, text)
  }, value)
}

/** The values of the keys in every item, each combination once. */
function valuesOf(sources: readonly (readonly JsonValue[])[], keys: Values): Values[] {
  const seen = new Set<string>()
  const result: Values[] = []
  for (const item of sources.flat()) {
    const values = keys.map((key) => valueOf(item, key))
    const text = JSON.stringify(values)
    if (!seen.has(text)) result.push(values)
    seen.add(text)
  }
  return result
}

function valueOf(item: JsonValue, key: string): string {
  const value = isJsonObject(item) && Object.hasOwn(item, key) ? item[key] : null
  return value === null ? '' : textOf(value)
}

function primitivesOf(sources: readonly (readonly JsonValue[])[]): Values[] {
  return [...new Set(sources.flat().map(textOf))].map((text) => [text])
}

/** Items that agree in one key and contradict in none are the same: each gets the values of the other. */
function completeValues(listed: Values[]): void {
  for (let i = 0; i < listed.length; i++) {
    for (let j = 0; j < listed.length; j++) {
      const both = agreement(listed[i] ?? [], listed[j] ?? [])
      if (both) listed[i] = listed[j] = both
    }
  }
}

function agreement(left: Values, right: Values): Values | undefined {
  if (left.length !== right.length) return undefined
  let common = false
  const both: string[] = []
  for (const [index, value] of left.entries()) {
    const other = right[index] ?? ''
    if (value !== other && value !== '' && other !== '') return undefined
    common ||= value === other
    both.push(value === '' ? other : value)
  }
  return common ? both : undefined
}

/** The keys that at least one item has, with their values in this one. */
function validKeys(
  listed: readonly Values[],
  values: Values,
  keys: Values,
): { keys: Values; values: Values } {
  const used = new Set(keys.filter((_, index) => listed.some((each) => (each[index] ?? '') !== '')))
  if (used.size === 0) return { keys, values }
  return {
    keys: keys.filter((key) => used.has(key)),
    values: values.filter((value, index) => value !== '' || used.has(keys[index] ?? '')),
  }
}

function append(list: JsonValue[], items: readonly JsonValue[], keys: Values): JsonValue[] {
  let result = list
  for (const item of items) {
    if (keys[0] === '') {
      result = setElement(result, [''], [textOf(item)], item)
      continue
    }
    const values: string[] = []
    for (const key of keys) {
      const value = isJsonObject(item) && Object.hasOwn(item, key) ? item[key] : undefined
      if (value === undefined) result = [...result, item]
      else values.push(textOf(value))
    }
    if (keys.length > 1) result = setElement(result, keys, values, undefined)
    result = setElement(result, keys, values, item)
  }
  return result
}
