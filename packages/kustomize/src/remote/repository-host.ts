/** The part of an address that says how the repository is reached, up to the separator, and what follows. */
export interface SplitAddress {
  host: string
  rest: string
}

/** Undefined when no repository is meant: without a scheme, only ssh's short form and GitHub's name tell of one. */
export function splitHost(address: string): SplitAddress | undefined {
  const [written, afterScheme] = take(address.replace(/^git::/i, ''), /^(?:ssh|https?|file):\/\//i)
  const scheme = written.toLowerCase()
  const [user, afterUser] = take(afterScheme, /^[a-z][a-z\d-]*@/i)
  const github = /^github\.com[/:]/i.test(afterUser)
  const short = scheme === '' && (user !== '' || github)
  if (scheme === '' && !short) return undefined
  if (scheme === 'file://') return { host: scheme, rest: user + afterUser }
  const end = separator(afterUser, short)
  const host = end < 0 ? afterUser : afterUser.slice(0, end + 1)
  const rest = end < 0 ? '' : afterUser.slice(end + 1)
  if (github) return { host: githubHost(scheme, user), rest }
  return host === '' ? undefined : { host: scheme + user + host, rest }
}

/** Splits off what the expression matches at the start. */
function take(text: string, start: RegExp): [found: string, rest: string] {
  const found = start.exec(text)?.[0] ?? ''
  return [found, text.slice(found.length)]
}

/** In ssh's short form a colon ends the host, unless a slash comes before it. */
function separator(text: string, short: boolean): number {
  const slash = text.indexOf('/')
  const colon = text.indexOf(':')
  return short && (slash < 0 || (colon > 0 && colon < slash)) ? colon : slash
}

/** GitHub is reached in two ways only, whatever else stood in the address. */
function githubHost(scheme: string, user: string): string {
  return scheme === 'ssh://' || user !== '' ? `${user}github.com:` : 'https://github.com/'
}
