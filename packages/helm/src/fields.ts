import { fieldsOf, type YamlNode } from './yaml-node.ts'

/** Is told a key that has no reader, and the keys that have one. */
export type UnknownKey = (key: string, node: YamlNode, known: readonly string[]) => void

/** How each key of a mapping goes into an object. */
export type FieldReaders<T> = Readonly<Record<string, (target: T, node: YamlNode) => void>>

/** Reads a mapping into `target`; null counts as not given, and a key without a reader goes to `unknown`. */
export function readFields<T>(node: YamlNode, target: T, readers: FieldReaders<T>, unknown: UnknownKey): T {
  for (const [key, field] of fieldsOf(node)) {
    const read = Object.hasOwn(readers, key) ? readers[key] : undefined
    if (!read) unknown(key, field, Object.keys(readers))
    else if (field.value !== null) read(target, field)
  }
  return target
}
