import type { Place } from '@pte/report'

/** A comment that tells Flux which part of an image to write into the value before it. */
export interface ImageMarker {
  namespace: string
  name: string
  /** `reference`: image, tag and digest in one value. */
  part: 'reference' | 'tag' | 'name' | 'digest'
  /** What is written there now. */
  value: string
  /** Of the value. */
  at: Place
}

const key = '$imagepolicy'

/**
 * Finds the image policy markers of a YAML text as image-automation-controller does: a comment that is one JSON
 * object, on the line of a scalar value or alone on the line above it. Anything else it ignores.
 */
export function imageMarkers(text: string, file: string): ImageMarker[] {
  if (!text.includes(`"${key}"`)) return []
  const lines = text.split('\n')
  return lines.flatMap((line, index) => {
    const [, before = '', comment = ''] = /^(.*?)#+\s*(\{[^#]*\})\s*$/.exec(line) ?? []
    const policy = policyOf(comment)
    if (!policy) return []
    const target = before.trim() === '' ? index + 1 : index
    const scalar = scalarIn(target === index ? before : (lines[target] ?? ''))
    if (!scalar) return []
    const { value, column, endColumn } = scalar
    return [{ ...policy, value, at: { file, line: target + 1, column, endLine: target + 1, endColumn } }]
  })
}

function policyOf(comment: string): Pick<ImageMarker, 'namespace' | 'name' | 'part'> | undefined {
  const marker = parseJson(comment)
  if (typeof marker !== 'object' || marker === null || !(key in marker)) return undefined
  const [namespace, name, part = 'reference', ...rest] = String(marker[key]).split(':')
  if (!namespace || !name || rest.length > 0) return undefined
  return part === 'reference' || part === 'tag' || part === 'name' || part === 'digest'
    ? { namespace, name, part }
    : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The scalar at the end of `key: value` or `- value`. */
function scalarIn(line: string): { value: string; column: number; endColumn: number } | undefined {
  const match =
    /^(\s*(?:- +)*(?:[^\s#"'][^#]*?:\s+|"[^"]*":\s+|'[^']*':\s+|(?<=- +)))("[^"]*"|'[^']*'|[^\s"'#][^#]*?)\s*(?:#.*)?$/.exec(
      line,
    )
  if (!match) return undefined
  const [, before = '', written = ''] = match
  const value = /^["']/.test(written) ? written.slice(1, -1) : written
  return { value, column: before.length + 1, endColumn: before.length + written.length + 1 }
}
