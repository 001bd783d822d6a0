/** A parsed `registry/repository[:tag][@digest]`. */
export interface ImageReference {
  /** Host, with the port where there is one; `docker.io` where the reference names none. */
  registry: string
  /** Path below the registry; official Docker Hub images have `library/` put before. */
  repository: string
  tag?: string
  digest?: string
}

const repositoryPattern =
  /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/
const tagPattern = /^\w[\w.-]{0,127}$/
const digestPattern = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[\da-zA-Z=_-]{32,}$/

/**
 * Parses an image reference by the grammar of the OCI distribution specification, with Docker's short forms.
 * Undefined when the text is not a reference: upper case in the repository, an impossible tag or digest.
 */
export function parseImageReference(text: string): ImageReference | undefined {
  const [beforeDigest = '', digest, ...rest] = text.split('@')
  if (rest.length > 0 || (digest !== undefined && !digestPattern.test(digest))) return undefined
  const colon = beforeDigest.lastIndexOf(':')
  const hasTag = colon > beforeDigest.lastIndexOf('/')
  const name = hasTag ? beforeDigest.slice(0, colon) : beforeDigest
  const tag = hasTag ? beforeDigest.slice(colon + 1) : undefined
  if (tag !== undefined && !tagPattern.test(tag)) return undefined
  const { registry, repository } = splitName(name)
  if (!repositoryPattern.test(repository)) return undefined
  return {
    registry,
    repository,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  }
}

/** `registry/repository[:tag][@digest]`, written out in full. */
export function formatImageReference(reference: ImageReference): string {
  const tag = reference.tag === undefined ? '' : `:${reference.tag}`
  const digest = reference.digest === undefined ? '' : `@${reference.digest}`
  return `${reference.registry}/${reference.repository}${tag}${digest}`
}

function splitName(name: string): { registry: string; repository: string } {
  const slash = name.indexOf('/')
  const first = name.slice(0, Math.max(slash, 0))
  // Docker's rule: the first part is a host only when it cannot be a path component.
  if (slash > 0 && (first.includes('.') || first.includes(':') || first === 'localhost')) {
    return { registry: first, repository: name.slice(slash + 1) }
  }
  return { registry: 'docker.io', repository: slash < 0 ? `library/${name}` : name }
}
