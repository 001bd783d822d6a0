import { textOf, type YamlNode } from './yaml-node.ts'

/**
 * A text of a chart as helm writes it: every kind of white space is a space, and what Go does not call printable
 * is dropped.
 */
export function printableText(node: YamlNode): string {
  return textOf(node)
    .replace(/[\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, '')
}
