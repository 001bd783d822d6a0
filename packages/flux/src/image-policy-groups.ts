/** A pattern whose named groups are called g1, g2, … by their number, with the names that they had. */
export interface NumberedPattern {
  numbered: string
  names: readonly (string | undefined)[]
}

// What can hold a parenthesis that opens no group: \Q…\E, an escape, a class. Then the two kinds of groups.
const tokens =
  /\\Q.*?(?:\\E|$)|\\[^]|(?<class>\[\^?\]?(?:\[:\^?\w*:\]|\\[^]|[^\]\\])*\])|\(\?P?<(?<name>\w+)>|(?<plain>\((?!\?))/gs

/** Finds the capturing groups of a pattern of Go and numbers them by their opening parenthesis. */
export function nameGroups(pattern: string): NumberedPattern {
  const names: (string | undefined)[] = [undefined]
  let numbered = ''
  let end = 0
  for (const match of pattern.matchAll(tokens)) {
    const { name, plain } = match.groups ?? {}
    numbered += pattern.slice(end, match.index)
    end = match.index + match[0].length
    numbered += name === undefined ? match[0] : `(?P<g${names.length}>`
    if (name !== undefined || plain !== undefined) names.push(name)
  }
  return { numbered: numbered + pattern.slice(end), names }
}
