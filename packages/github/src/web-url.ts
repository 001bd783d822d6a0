/**
 * Address of GitHub's pages for the host of an API: `https://api.github.com` and `https://api.<name>.ghe.com` have
 * their own host for the API, GitHub Enterprise Server has the path `/api/v3`.
 */
export function webUrlOf(apiUrl: string): string {
  const { protocol, host } = new URL(apiUrl)
  return `${protocol}//${/^api\.(?:github|[^.]+\.ghe)\.com$/.test(host) ? host.slice('api.'.length) : host}`
}
