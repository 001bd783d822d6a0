import { formatNumber } from '@pte/yaml'
import { isJsonObject, type JsonObject, type JsonValue, type Path } from '@pte/resource'

/** Reads a value that comes from a file, with the rules of Go's JSON decoder: null and absent are the zero value. */
export type Decoder<T> = (value: JsonValue | undefined, path: Path, mode?: DecodeMode) => T

/**
 * kustomization.yaml is read strictly. Everything else of kustomize's own is read loosely: fields that are not known
 * are ignored, and a number or a boolean is taken for a string where a string is due.
 */
export type DecodeMode = 'strict' | 'loose'

/** A value that is not what its field takes; `path` is where it stands. */
export class DecodeError extends Error {
  readonly path: Path
  readonly help: string | undefined

  constructor(path: Path, message: string, help?: string) {
    super(message)
    this.path = path
    this.help = help
  }
}

export const string: Decoder<string> = (value, path, mode) => {
  const text = mode === 'loose' && value !== null && typeof value !== 'object' ? looseText(value) : value
  return scalar(text, path, '', 'string', 'a string')
}
export const boolean: Decoder<boolean> = (value, path) =>
  scalar(value, path, false, 'boolean', 'true or false')
export const integer: Decoder<number> = (value, path) => {
  const number = scalar(value, path, 0, 'number', 'a whole number')
  if (!Number.isInteger(number)) throw new DecodeError(path, `${nameOf(path)} must be a whole number`)
  return number
}

/** The text of a scalar to sigs.k8s.io/yaml, which has 32 bits for a number with a fraction. */
function looseText(value: string | number | bigint | boolean | undefined): string | undefined {
  if (typeof value !== 'number' || (Number.isInteger(value) && Math.abs(value) < 2 ** 63))
    return value?.toString()
  const single = Math.fround(value)
  const digits = Array.from({ length: 9 }, (_, index) => Number(single.toPrecision(index + 1)))
  return formatNumber(digits.find((short) => Math.fround(short) === single) ?? single)
}

export const anyObject: Decoder<JsonObject> = (value, path) => {
  if (value === undefined || value === null) return {}
  if (!isJsonObject(value)) throw wrongType(value, path, 'a mapping')
  return value
}

export const strings: Decoder<readonly string[]> = list(string)

export const stringMap: Decoder<Readonly<Record<string, string>>> = (value, path, mode) =>
  Object.fromEntries(
    Object.entries(anyObject(value, path)).map(([key, text]) => [key, string(text, [...path, key], mode)]),
  )

export function list<T>(item: Decoder<T>): Decoder<readonly T[]> {
  return (value, path, mode) => {
    if (value === undefined || value === null) return []
    if (!Array.isArray(value)) throw wrongType(value, path, 'a list')
    return value.map((each, index) => item(each, [...path, index], mode))
  }
}

/** For what may be absent: undefined then. */
export function optional<T>(decoder: Decoder<T>): Decoder<T | undefined> {
  return (value, path, mode) =>
    value === undefined || value === null ? undefined : decoder(value, path, mode)
}

/** A mapping with known fields, whose names are matched without case, as Go does. */
export function object<T extends object>(fields: { [Name in keyof T]: Decoder<T[Name]> }): Decoder<T> {
  const names = new Map(Object.keys(fields).map((name) => [name.toLowerCase(), name]))
  return (value, path, mode = 'strict') => {
    const given = new Map<string, [string, JsonValue]>()
    for (const [key, field] of Object.entries(anyObject(value, path))) {
      const name = names.get(key.toLowerCase())
      // Of keys that differ in case only Go takes the last one, having sorted them.
      if (name !== undefined && key > (given.get(name)?.[0] ?? '')) given.set(name, [key, field])
      if (name === undefined && mode === 'strict') throw unknownField(key, Object.keys(fields), path)
    }
    const decoded = Object.entries<Decoder<unknown>>(fields).map(([name, decode]) => {
      const [key = name, field] = given.get(name) ?? []
      return [name, decode(field, [...path, key], mode)]
    })
    return Object.fromEntries(decoded) as T
  }
}

function scalar<T extends string | number | boolean>(
  value: JsonValue | undefined,
  path: Path,
  zero: T,
  type: 'string' | 'number' | 'boolean',
  expected: string,
): T {
  if (value === undefined || value === null) return zero
  if (typeof value !== type) throw wrongType(value, path, expected)
  return value as T
}

function wrongType(value: JsonValue, path: Path, expected: string): DecodeError {
  const found = Array.isArray(value)
    ? 'a list'
    : isJsonObject(value)
      ? 'a mapping'
      : `the ${typeof value} ${String(value)}`
  const help =
    expected === 'a string' && typeof value !== 'object'
      ? `Write it in quotes: "${String(value)}"`
      : undefined
  return new DecodeError(path, `${nameOf(path)} must be ${expected}, but is ${found}`, help)
}

function unknownField(key: string, names: readonly string[], path: Path): DecodeError {
  const near = names.find((name) => distance(name.toLowerCase(), key.toLowerCase()) <= 2)
  const where = path.length === 0 ? '' : ` in ${nameOf(path)}`
  const help = near ? `Did you mean ${near}?` : `The fields are ${[...names].sort().join(', ')}`
  return new DecodeError([...path, key], `There is no field "${key}"${where}`, help)
}

/** `patches[0].target`. */
export function nameOf(path: Path): string {
  return path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : name === '' ? step : `${name}.${step}`),
    '',
  )
}

/** Levenshtein's distance, for suggestions. */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 1; i <= left.length; i++) {
    const next = [i]
    for (let j = 1; j <= right.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1)
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
