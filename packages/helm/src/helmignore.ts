import { ExpectedError, type Place } from '@pte/report'
import { matchesPattern, parsePattern, type FilePattern } from './file-pattern.ts'

/** Rules that leave files out of an archive. */
export type IgnoreRules = readonly IgnoreRule[]

interface IgnoreRule {
  /** What does not match is ignored. Not as in .gitignore: nothing is taken back in. */
  negated: boolean
  directoriesOnly: boolean
  /** The pattern is of the name alone, not of the path. */
  anyDepth: boolean
  pattern: FilePattern
}

/** Helm's own rule, the last of all: no hidden files directly in templates/. */
const defaultRule = 'templates/.?*'

/**
 * Reads a .helmignore, by the rules of helm's package ignore. Its syntax looks like that of .gitignore, but the
 * patterns are of Go's filepath.Match, the first rule that decides wins, and `!` means something else.
 */
export function parseHelmignore(text: string, place: (line: number) => Place): IgnoreRules {
  const rules: IgnoreRule[] = []
  for (const [index, line] of [...text.replace(/^\uFEFF/, '').split('\n'), defaultRule].entries()) {
    const rule = line.trim()
    if (rule !== '' && !rule.startsWith('#')) rules.push(parseRule(rule, place(index + 1)))
  }
  return rules
}

/** @param path relative to the chart, with `/` */
export function ignores(rules: IgnoreRules, path: string, isDirectory: boolean): boolean {
  for (const { negated, directoriesOnly, anyDepth, pattern } of rules) {
    const name = anyDepth ? path.slice(path.lastIndexOf('/') + 1) : path
    const matches = (!directoriesOnly || isDirectory) && matchesPattern(pattern, name)
    if (matches !== negated) return true
  }
  return false
}

function parseRule(rule: string, at: Place): IgnoreRule {
  const refuse = (reason: string, help: string): never => {
    throw new ExpectedError({
      rule: 'chart-invalid',
      message: `Rule ${rule} of .helmignore ${reason}`,
      help,
      at,
    })
  }
  if (rule.includes('**'))
    refuse('has a **, which helm refuses', 'A pattern without / matches at any depth: *.bak')
  const negated = rule.startsWith('!')
  const directoriesOnly = rule.endsWith('/')
  const path = rule.slice(negated ? 1 : 0, directoriesOnly ? -1 : undefined)
  const pattern = parsePattern(path.replace(/^\//, ''))
  if (!pattern || !parsePattern(rule))
    return refuse('is not a pattern', 'Close each [, and put no \\ at the end')
  return { negated, directoriesOnly, anyDepth: !path.includes('/'), pattern }
}
