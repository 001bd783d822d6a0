import type { Path } from '@pte/resource'
import type { GeneratorArguments } from '../kustomization/generator-arguments.ts'
import { fail, fileOf, type Step } from '../step.ts'

/** A key and its value; `text` is absent when the bytes are not UTF-8. */
export interface Pair {
  key: string
  bytes: Uint8Array
  text: string | undefined
}

/** What is space to Go: a byte order mark is not, as it is to JavaScript. */
const leadingSpace = /^\p{White_Space}+/u
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** What the envs, literals and files of a generator hold, in this order, by key. */
export function readPairs(step: Step, args: GeneratorArguments, field: Path): Pair[] {
  const envs = args.env === '' ? args.envs : [...args.envs, args.env]
  const pairs = [
    ...envs.flatMap((name, index) => envPairs(step, name, [...field, 'envs', index])),
    ...args.literals.map((literal, index) => literalPair(step, literal, [...field, 'literals', index])),
    ...args.files.map((source, index) => filePair(step, source, [...field, 'files', index])),
  ]
  const seen = new Set<string>()
  for (const { key } of pairs) {
    if (seen.has(key))
      fail(step, field, { rule: 'generator-invalid', message: `Key ${key} is given twice for ${args.name}` })
    seen.add(key)
  }
  return pairs.sort((left, right) => (left.key < right.key ? -1 : 1))
}

function envPairs(step: Step, name: string, field: Path): Pair[] {
  const file = fileOf(step, name, field, 'resource-not-found')
  const text = textOf(step.sources.bytes(file) ?? new Uint8Array())
  if (text === undefined) fail(step, field, { rule: 'generator-invalid', message: `${name} is not UTF-8` })
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''))
  return lines.flatMap((line, index): Pair[] => {
    const content = (index === 0 ? line.replace(/^\uFEFF/, '') : line).replace(leadingSpace, '')
    if (content === '' || content.startsWith('#')) return []
    const equals = content.indexOf('=')
    const key = equals < 0 ? content : content.slice(0, equals)
    if (key === '') return []
    return [pairOf(key, equals < 0 ? '' : content.slice(equals + 1))]
  })
}

function literalPair(step: Step, literal: string, field: Path): Pair {
  const equals = literal.indexOf('=')
  if (equals < 1) {
    const message = `Literal "${literal}" is not of the form key=value`
    fail(step, field, { rule: 'generator-invalid', message })
  }
  return pairOf(literal.slice(0, equals), unquoted(literal.slice(equals + 1)))
}

function unquoted(text: string): string {
  const first = text[0]
  const quoted = text.length > 1 && (first === '"' || first === "'") && text.endsWith(first)
  return quoted ? text.slice(1, -1) : text
}

function filePair(step: Step, source: string, field: Path): Pair {
  const parts = source.split('=')
  const [first = '', second] = parts
  const path = second ?? first
  if (parts.length > 2 || path === '' || first === '') {
    const message = `"${source}" is neither a file nor key=file`
    fail(step, field, { rule: 'generator-invalid', message })
  }
  const key = second === undefined ? path.slice(path.lastIndexOf('/') + 1) : first
  const bytes = step.sources.bytes(fileOf(step, path, field, 'resource-not-found')) ?? new Uint8Array()
  return { key, bytes, text: textOf(bytes) }
}

function pairOf(key: string, text: string): Pair {
  return { key, bytes: Buffer.from(text), text }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}
