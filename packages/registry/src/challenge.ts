/** What a registry asks for in WWW-Authenticate (RFC 9110 §11.6.1). */
export interface Challenge {
  /** In lower case. */
  scheme: string
  parameters: ReadonlyMap<string, string>
}

const token = "[\\w!#$%&'*+.^`|~-]+"
const parameterPattern = new RegExp(`^\\s*,?\\s*(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${token}))`)
const schemePattern = new RegExp(`^\\s*,?\\s*(${token})(?:\\s+|\\s*$)`)

/** All challenges of the header. Text that follows no grammar ends the list. */
export function parseChallenges(header: string): Challenge[] {
  const challenges: Challenge[] = []
  let rest = header
  for (let scheme = schemePattern.exec(rest); scheme !== null; scheme = schemePattern.exec(rest)) {
    rest = rest.slice(scheme[0].length)
    const parameters = new Map<string, string>()
    for (let found = parameterPattern.exec(rest); found !== null; found = parameterPattern.exec(rest)) {
      const [text, name = '', quoted, plain] = found
      parameters.set(name.toLowerCase(), quoted?.replaceAll(/\\(.)/g, '$1') ?? plain ?? '')
      rest = rest.slice(text.length)
    }
    challenges.push({ scheme: (scheme[1] ?? '').toLowerCase(), parameters })
  }
  return challenges
}
