import { registryError } from './registry-error.ts'

/** GHCR's three 403 answers to a push: each has another cause and asks for another remedy. */
export type PushRefusal = 'installation-not-allowed' | 'write-package' | 'secondary-rate-limit'

const texts: Readonly<Record<PushRefusal, string>> = {
  'installation-not-allowed': 'installation not allowed to Create organization package',
  'write-package': 'permission_denied: write_package',
  'secondary-rate-limit':
    'permission_denied: You have exceeded a secondary rate limit. Please wait a few minutes.',
}

export function refusePush(refusal: PushRefusal): never {
  throw registryError(403, 'DENIED', texts[refusal])
}
