/**
 * Go's path.Match as fluxcd/pkg/envsubst keeps it: `*` and `?` match a slash too, `[a-z]` and `[^a-z]` a character,
 * `\` quotes the next one. Undefined for a pattern that is malformed.
 */
export function matchesGlob(glob: string, text: string): boolean | undefined {
  const expression = globExpression(glob)
  return expression?.test(text)
}

function globExpression(glob: string): RegExp | undefined {
  let source = ''
  for (let rest = glob; rest !== '';) {
    const token = /^(?:\*+|\?|\[(\^?)((?:\\[^]|[^\]\\])+)\]|\\([^])|[^[\\])/u.exec(rest)
    if (!token) return undefined
    const [all, negated, set, quoted] = token
    if (set !== undefined) source += `[${negated ?? ''}${setSource(set)}]`
    else if (quoted !== undefined) source += literal(quoted)
    else source += all.startsWith('*') ? '.*' : all === '?' ? '.' : literal(all)
    rest = rest.slice(all.length)
  }
  try {
    return new RegExp(`^${source}$`, 'su')
  } catch {
    // A range that is out of order, such as [z-a].
    return undefined
  }
}

/** Inside of brackets only `\` and `-` have a meaning in Go; the others are quoted for ours. */
function setSource(set: string): string {
  return set.replace(/\\([^])|([^\\-])/gu, (_, quoted?: string, plain?: string) =>
    literal(quoted ?? plain ?? ''),
  )
}

function literal(character: string): string {
  return /[\\^$.*+?()[\]{}|/-]/.test(character) ? `\\${character}` : character
}
