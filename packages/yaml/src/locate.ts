import type { Path } from '@pte/resource'
import { isMap, isSeq, LineCounter, parseAllDocuments, type Document, type Node } from 'yaml'

/** Lines and columns count from 1; the end column is exclusive. */
export interface Position {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/**
 * Where the value at `path` of a document stands in its text: the key for a mapping entry, the item for a sequence.
 * A path that does not exist gives the place of its longest part that does. Slow (it builds a syntax tree): only
 * for documents that have a finding.
 */
export function locate(text: string, document: number, path: Path): Position | undefined {
  const lines = new LineCounter()
  const documents = parseAllDocuments(text, { lineCounter: lines, uniqueKeys: false, version: '1.1' })
  const found = 'empty' in documents ? undefined : documents[document]
  const range = found && rangeAt(found, path)
  if (!range) return undefined
  const start = lines.linePos(range[0])
  const end = lines.linePos(range[1])
  return { line: start.line, column: start.col, endLine: end.line, endColumn: end.col }
}

function rangeAt(document: Document, path: Path): readonly [number, number] | undefined {
  let node = document.contents
  let range: readonly [number, number] | undefined = node?.range ? [node.range[0], node.range[0]] : undefined
  for (const step of path) {
    const next = child(node, step)
    if (!next) break
    range = next.range ?? range
    node = next.value
  }
  return range
}

function child(
  node: Node | null,
  step: string | number,
): { value: Node | null; range: readonly [number, number] | undefined } | undefined {
  if (isMap<Node, Node | null>(node)) {
    const named = (name: string): (typeof node.items)[number] | undefined =>
      node.items.find((item) => keyText(item.key) === name)
    const own = named(String(step))
    if (own) return { value: own.value, range: spanOf(own.key) }
    // What is not there itself may come from elsewhere: the merge key is where that is said.
    const merge = named('<<')
    return merge && { value: null, range: spanOf(merge.key) }
  }
  if (isSeq<Node>(node)) {
    const item = node.items[Number(step)]
    return item && { value: item, range: spanOf(item) }
  }
  return undefined
}

function keyText(key: Node): string {
  const value: unknown = 'value' in key ? key.value : undefined
  // The yaml library has a symbol for the merge key.
  return typeof value === 'symbol' ? (value.description ?? '') : String(value)
}

function spanOf(node: Node): readonly [number, number] | undefined {
  return node.range ? [node.range[0], node.range[1]] : undefined
}
