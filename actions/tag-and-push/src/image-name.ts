import { ExpectedError } from '@pte/report'
import { parseImageReference } from '@pte/resource'

/** An image without a tag: where it is, and below which path. */
export interface ImageName {
  /** Host, with the port where there is one. */
  registry: string
  repository: string
}

/** Where an image without a host is (Docker's rule). */
const dockerHub = 'docker.io'

/**
 * The container registry that belongs to a GitHub server: ghcr.io, `containers.<host>` on GitHub Enterprise, and the
 * same host and port on loopback, where a local stand-in serves both.
 */
export function defaultRegistry(serverUrl: string): string {
  const { host, hostname } = new URL(serverUrl)
  if (hostname === 'github.com') return 'ghcr.io'
  return isLoopback(hostname) ? host : `containers.${host}`
}

/**
 * The image that the inputs name; by default the repository's own, in lower case as registries want it. An image
 * without a host is in the registry of the input of that name, else on Docker Hub, as everywhere.
 *
 * @throws {ExpectedError} `invalid-image`
 */
export function imageName(
  image: string | undefined,
  registry: string | undefined,
  { serverUrl, repository }: { serverUrl: string; repository: string },
): ImageName {
  if (registry !== undefined) checkHost(registry)
  if (image === undefined) {
    return { registry: registry ?? defaultRegistry(serverUrl), repository: repository.toLowerCase() }
  }
  const reference = parseImageName('image', image)
  const named = reference.registry !== dockerHub || image.startsWith(`${dockerHub}/`)
  if (registry === undefined || reference.registry === registry) return reference
  if (named)
    throw invalid('image', image, `it is at ${reference.registry}, and the input registry is ${registry}`)
  return { registry, repository: image }
}

/**
 * Reads a name without tag and digest.
 *
 * @param input where it was given.
 * @throws {ExpectedError} `invalid-image`
 */
export function parseImageName(input: string, text: string): ImageName {
  const reference = parseImageReference(text)
  if (reference === undefined) throw invalid(input, text, whyNoName(text))
  const { registry, repository, tag, digest } = reference
  if (tag === undefined && digest === undefined) return { registry, repository }
  throw invalid(input, text, 'it must come without tag and digest')
}

/** `ghcr.io/octo/app` */
export function formatImageName({ registry, repository }: ImageName): string {
  return `${registry}/${repository}`
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}

function whyNoName(text: string): string {
  if (/^https?:/i.test(text)) return 'the name of an image has no https:// before it'
  if (/[A-Z]/.test(text)) return 'names of images are in lower case'
  return 'it is not a name that a registry takes'
}

function checkHost(registry: string): void {
  if (parseImageReference(`${registry}/x`)?.registry === registry) return
  throw new ExpectedError({
    rule: 'invalid-registry',
    message: `the input registry has ${JSON.stringify(registry)}, which is no host`,
    help: 'Write only the host, with the port where there is one, such as quay.io. What comes after it belongs to the input image.',
  })
}

function invalid(input: string, text: string, reason: string): ExpectedError {
  return new ExpectedError({
    rule: 'invalid-image',
    message: `the input ${input} has ${JSON.stringify(text)}, which cannot be used: ${reason}`,
    help: 'Write it like ghcr.io/octo/app, in lower case. The tag is made by this action.',
  })
}
