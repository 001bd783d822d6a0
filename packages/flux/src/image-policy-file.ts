import { ExpectedError, type Place } from '@pte/report'
import { isKubernetesObject, type KubernetesObject, type Path } from '@pte/resource'
import { locate, parseYaml } from '@pte/yaml'
import type { LocatedPolicy } from './image-policy-located.ts'
import { readImagePolicy } from './image-policy-manifest.ts'
import { readReleasePolicy } from './image-policy-release.ts'

/**
 * The policy that a file of an infrastructure repository gives an image: the one ImagePolicy in it, or else what
 * the one HelmRelease in it makes of the simple-app chart's.
 *
 * @param file how the file is called in findings.
 * @throws {ExpectedError} `yaml-syntax`, `no-policy`, `invalid-policy`, each with its place.
 */
export function readPolicyFile(text: string, file: string): LocatedPolicy {
  const { documents, problem } = parseYaml(text)
  if (problem) {
    const { message, line, column } = problem
    const at = { file, line, column }
    throw new ExpectedError({ rule: 'yaml-syntax', message: `${file} is no YAML: ${message}`, at })
  }
  const { object, document } = theOne(documents, file)
  const place = (path: Path): Place => ({ file, line: 1, ...locate(text, document, path) })
  return object.kind === 'ImagePolicy' ? readManifest(object, place) : readReleasePolicy(object, place)
}

interface Found {
  object: KubernetesObject
  /** Index of the document in the file. */
  document: number
}

function theOne(documents: readonly unknown[], file: string): Found {
  const objects = documents.flatMap((object, document) =>
    isKubernetesObject(object) ? [{ object, document }] : [],
  )
  const ofKind = (kind: string): Found[] => objects.filter(({ object }) => object.kind === kind)
  const policies = ofKind('ImagePolicy')
  const candidates = policies.length > 0 ? policies : ofKind('HelmRelease')
  const [found, ...more] = candidates
  if (found !== undefined && more.length === 0) return found
  const names = candidates.map(({ object }) => object.metadata.name).join(', ')
  const reason =
    found === undefined ? 'it has neither an ImagePolicy nor a HelmRelease' : `it has several: ${names}`
  throw new ExpectedError({
    rule: 'no-policy',
    message: `${file} does not say what the policy of the image is: ${reason}`,
    help: 'Name a file with one ImagePolicy, or with one HelmRelease of the simple-app chart.',
    at: { file, line: 1 },
  })
}

function readManifest(object: KubernetesObject, place: (path: Path) => Place): LocatedPolicy {
  try {
    return { policy: readImagePolicy(object), at: place(['spec', 'filterTags', 'pattern']) }
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    throw new ExpectedError({ ...error.finding, at: place(['spec', 'policy']) }, { cause: error })
  }
}
