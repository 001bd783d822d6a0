import type { Place } from './finding.ts'

/** Longer lines, such as minified JSON, would bury the finding. */
const lineLimit = 160

/**
 * The source line of a place with the meant part underlined, as compilers show it:
 *
 *     3 |   - relase.yaml
 *       |     ^^^^^^^^^^^
 *
 * Empty when the text has no such line, or none that is worth showing.
 */
export function codeFrame(text: string, place: Place): readonly string[] {
  const line = text.split('\n', place.line)[place.line - 1]?.trimEnd()
  if (!line || line.length > lineLimit) return []
  const number = String(place.line)
  const frame = [`${number} | ${line}`]
  if (place.column !== undefined) frame.push(`${' '.repeat(number.length)} | ${underline(line, place)}`)
  return frame
}

function underline(line: string, { line: first, column = 1, endLine = first, endColumn }: Place): string {
  const end = endLine === first && endColumn !== undefined ? endColumn : line.length + 1
  const length = Math.max(1, Math.min(end, line.length + 1) - column)
  // Tabs stay tabs, so that the mark stands below what it means at any tab width.
  return line.slice(0, column - 1).replace(/[^\t]/g, ' ') + '^'.repeat(length)
}
