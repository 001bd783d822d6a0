/** True for what kustomize takes for an address: a URL, a path at a known host, or git's short form for ssh. */
export function isRemote(path: string): boolean {
  return (
    /^[a-z][a-z\d+.-]*:\/\//i.test(path) ||
    /^git::/.test(path) ||
    /^(?:[\w.-]+@)[\w.-]+:/.test(path) ||
    /^(?:github\.com|gitlab\.com|bitbucket\.org)[/:]/.test(path)
  )
}
