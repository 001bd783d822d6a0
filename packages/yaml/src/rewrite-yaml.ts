import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml'

/**
 * A YAML text with another value, its comments kept: only what differs is put in place. Formatted as kyaml does:
 * lists not indented below their key, no folding.
 */
export function rewriteYaml(text: string, value: unknown): string {
  const document = parseDocument(text, { version: '1.1' })
  document.contents = synchronised(document, document.contents, value) as typeof document.contents
  return document.toString({ lineWidth: 0, indentSeq: false, flowCollectionPadding: false })
}

function synchronised(document: Document, node: unknown, value: unknown): unknown {
  if (isScalar(node) && (typeof value !== 'object' || value === null)) {
    if (node.value !== value) node.value = value
    return node
  }
  if (isSeq(node) && Array.isArray(value)) {
    node.items = value.map((item, index) => synchronised(document, node.items[index], item))
    return node
  }
  if (isMap(node) && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [key, child] of Object.entries(value))
      node.set(key, synchronised(document, node.get(key, true), child))
    return node
  }
  return document.createNode(value)
}
