/** A pattern of Go's path/filepath Match. */
export type FilePattern = readonly Token[]

type Token = 'star' | ((character: string) => boolean)

/** Undefined when Go refuses the pattern: an open or empty class, or a backslash at the end. */
export function parsePattern(pattern: string): FilePattern | undefined {
  const rest = Array.from(pattern).reverse()
  const tokens: Token[] = []
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const token = next === '*' ? 'star' : parseOne(next, rest)
    if (token === undefined) return undefined
    tokens.push(token)
  }
  return tokens
}

/**
 * True when the whole of `name` matches. `*` and `?` do not match `/`. A star takes as little as it can and never
 * more later, as in Go; with no going back to earlier stars the time is bounded.
 */
export function matchesPattern(pattern: FilePattern, name: string): boolean {
  const characters = Array.from(name)
  let position = 0
  let token = 0
  let star: { token: number; position: number } | undefined
  while (position < characters.length || token < pattern.length) {
    const expected = pattern[token]
    const character = characters[position]
    if (expected === 'star') {
      star = { token, position }
      token++
    } else if (expected !== undefined && character !== undefined && expected(character)) {
      token++
      position++
    } else {
      const skipped = star && characters[star.position]
      if (!star || skipped === undefined || skipped === '/') return false
      star = { ...star, position: star.position + 1 }
      token = star.token + 1
      position = star.position
    }
  }
  return true
}

/** `rest` holds the characters that follow, the next one last. */
function parseOne(first: string, rest: string[]): Token | undefined {
  if (first === '?') return (character) => character !== '/'
  if (first === '[') return parseClass(rest)
  const literal = first === '\\' ? rest.pop() : first
  return literal === undefined ? undefined : (character) => character === literal
}

function parseClass(rest: string[]): Token | undefined {
  const negated = rest.at(-1) === '^'
  if (negated) rest.pop()
  const ranges: (readonly [number, number])[] = []
  while (rest.at(-1) !== ']' || ranges.length === 0) {
    const from = parseClassCharacter(rest)
    if (from === undefined) return undefined
    const isRange = rest.at(-1) === '-'
    if (isRange) rest.pop()
    const to = isRange ? parseClassCharacter(rest) : from
    if (to === undefined) return undefined
    ranges.push([codePoint(from), codePoint(to)])
  }
  rest.pop()
  return (character) => {
    const code = codePoint(character)
    return ranges.some(([from, to]) => from <= code && code <= to) !== negated
  }
}

function parseClassCharacter(rest: string[]): string | undefined {
  const first = rest.pop()
  if (first === '-' || first === ']') return undefined
  return first === '\\' ? rest.pop() : first
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0
}
