/** What a registry's token service, or the registry itself, is shown. */
export type Credentials =
  | { username: string; password: string }
  /** An OAuth2 refresh token, which some registries give to `docker login`. */
  | { identityToken: string }

export function basicAuthorization({ username, password }: { username: string; password: string }): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
}
