import { textOf, type YamlNode } from './yaml-node.ts'

/**
 * A text of a chart as helm writes it: every kind of white space is a space, and control and format characters are
 * dropped. Helm drops characters as well that its version of Unicode does not know yet; ours stay, because the
 * tables of Node change with its version and archives must not.
 */
export function printableText(node: YamlNode): string {
  return textOf(node)
    .replace(/[\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
}
