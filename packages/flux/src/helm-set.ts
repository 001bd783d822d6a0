import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'

/** An expression that Helm's `--set` does not take. */
export class HelmSetError extends Error {
  override readonly name = 'HelmSetError' as const
}

/** Bounds of Helm: what they keep out is an attack. */
const largestIndex = 65_536
const deepestNesting = 30

interface Reader {
  characters: readonly string[]
  position: number
}

/** What stands before the delimiter; without one the text has ended. */
interface Token {
  text: string
  delimiter: string | undefined
}

/** Reads values as they are written: a number, a boolean, null, or a text. */
type ReadValue = (text: string) => JsonValue

/** `more`: what follows may be a further assignment. */
type Progress = 'more' | 'end'

/**
 * Sets values as `helm --set` does (helm.sh/helm pkg/strvals): `a.b[0]=1,c={x,y}`. Changes `values` and what is in
 * it; a caller that shares them sees the changes, as in Go. `texts` keeps every value a text, as `--set-string`.
 *
 * @throws {HelmSetError} when the expression is malformed, or goes through a value of another type.
 */
export function setValues(
  values: JsonObject,
  expression: string,
  { texts = false }: { texts?: boolean } = {},
): void {
  const reader: Reader = { characters: Array.from(expression), position: 0 }
  const readValue: ReadValue = texts ? (text) => text : typedValue
  while (setEntry(reader, values, readValue, 0) === 'more') continue
}

function setEntry(reader: Reader, target: JsonObject, readValue: ReadValue, depth: number): Progress {
  const { text: key, delimiter } = readUntil(reader, '=[,.')
  switch (delimiter) {
    case undefined:
      if (key === '') return 'end'
      throw new HelmSetError(`key "${key}" has no value`)
    case ',':
      throw new HelmSetError(`key "${key}" has no value (cannot end with ,)`)
    case '=': {
      const { value, progress } = readAssigned(reader, readValue)
      setKey(target, key, value)
      return progress
    }
    case '[': {
      const index = readIndex(reader)
      if (index === undefined) return 'end'
      const known = ownValue(target, key)
      if (known !== undefined && !Array.isArray(known)) throw new HelmSetError(`${key} is not a list`)
      const { list, progress } = setItem(reader, known ?? [], index, readValue, depth)
      setKey(target, key, list)
      return progress
    }
    default:
      return setNested(reader, target, key, readValue, depth + 1)
  }
}

function setNested(
  reader: Reader,
  target: JsonObject,
  key: string,
  readValue: ReadValue,
  depth: number,
): Progress {
  if (depth > deepestNesting) throw new HelmSetError(`names are nested deeper than ${deepestNesting}`)
  const inner = ownValue(target, key) ?? (Object.hasOwn(target, key) ? null : {})
  if (!isJsonObject(inner)) throw new HelmSetError(`${key} is not a mapping`)
  const progress = setEntry(reader, inner, readValue, depth)
  const empty = Object.keys(inner).length === 0
  if (empty && progress === 'more') throw new HelmSetError(`key map "${key}" has no value`)
  if (!empty) setKey(target, key, inner)
  return progress
}

function setItem(
  reader: Reader,
  list: JsonValue[],
  index: number,
  readValue: ReadValue,
  depth: number,
): { list: JsonValue[]; progress: Progress } {
  const { text, delimiter } = readUntil(reader, '[.=')
  if (text !== '') throw new HelmSetError(`unexpected data at end of array index: "${text}"`)
  if (delimiter === undefined) return { list, progress: 'end' }
  if (delimiter === '=')
    return { list: withItem(list, index, readAssigned(reader, readValue).value), progress: 'more' }
  const known = list[index]
  if (delimiter === '[') {
    const next = readIndex(reader)
    if (next === undefined) return { list, progress: 'end' }
    if (known !== undefined && known !== null && !Array.isArray(known))
      throw new HelmSetError(`item ${index} is not a list`)
    const nested = setItem(reader, known ?? [], next, readValue, depth)
    // Where the text ends too early, Helm leaves the outer list as it was.
    if (nested.progress === 'end') return { list, progress: 'end' }
    return { list: withItem(list, index, nested.list), progress: 'more' }
  }
  const inner = isJsonObject(known) ? known : {}
  if (index < list.length) list[index] = inner
  if (setEntry(reader, inner, readValue, depth) === 'end') return { list, progress: 'end' }
  return { list: withItem(list, index, inner), progress: 'more' }
}

/** The list is changed where it is, unless it has to grow: then it is another one. */
function withItem(list: JsonValue[], index: number, value: JsonValue): JsonValue[] {
  if (index > largestIndex) throw new HelmSetError(`index ${index} is greater than ${largestIndex}`)
  const grown =
    index < list.length
      ? list
      : Array.from({ length: index + 1 }, (_, position): JsonValue => list[position] ?? null)
  grown[index] = value
  return grown
}

function readAssigned(reader: Reader, readValue: ReadValue): { value: JsonValue; progress: Progress } {
  const next = reader.characters[reader.position]
  if (next === undefined) return { value: '', progress: 'end' }
  if (next !== '{') return { value: readValue(readUntil(reader, ',').text), progress: 'more' }
  reader.position += 1
  const items: JsonValue[] = []
  for (;;) {
    const { text, delimiter } = readUntil(reader, ',}')
    if (delimiter === undefined) throw new HelmSetError("list must terminate with '}'")
    items.push(readValue(text))
    if (delimiter === ',') continue
    if (reader.characters[reader.position] === ',') reader.position += 1
    return { value: items, progress: 'more' }
  }
}

/** Undefined where the text ends before the index does, which Helm takes for the end of all. */
function readIndex(reader: Reader): number | undefined {
  const { text, delimiter } = readUntil(reader, ']')
  if (delimiter === undefined) return undefined
  if (!/^[+-]?\d+$/.test(text)) throw new HelmSetError(`"${text}" is not an index of a list`)
  const index = Number(text)
  if (index < 0) throw new HelmSetError(`negative ${index} index not allowed`)
  return index
}

/** A backslash takes the meaning from the character behind it. */
function readUntil(reader: Reader, delimiters: string): Token {
  let text = ''
  while (reader.position < reader.characters.length) {
    const character = reader.characters[reader.position] ?? ''
    reader.position += 1
    if (delimiters.includes(character)) return { text, delimiter: character }
    if (character !== '\\') text += character
    else {
      text += reader.characters[reader.position] ?? ''
      reader.position += 1
    }
  }
  return { text, delimiter: undefined }
}

function typedValue(text: string): JsonValue {
  const lower = text.toLowerCase()
  if (lower === 'true') return true
  if (lower === 'false') return false
  if (lower === 'null') return null
  if (text !== '0' && (!/^[+-]?\d+$/.test(text) || text.startsWith('0'))) return text
  const integer = BigInt(text.replace(/^\+/, ''))
  if (BigInt.asIntN(64, integer) !== integer) return text
  return Number.isSafeInteger(Number(integer)) ? Number(integer) : integer
}

function ownValue(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** A key called `__proto__` is one like any other. */
function setKey(object: JsonObject, key: string, value: JsonValue): void {
  if (key === '') return
  Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true })
}
