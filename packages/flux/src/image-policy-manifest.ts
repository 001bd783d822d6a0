import { ExpectedError } from '@pte/report'
import { isJsonObject, type JsonObject, type KubernetesObject } from '@pte/resource'
import type { Order } from './image-policy-order.ts'
import type { ImagePolicy } from './image-policy.ts'

/**
 * Reads the ImagePolicy of a manifest (image.toolkit.fluxcd.io). Of several policies Flux takes semver, then
 * alphabetical, then numerical; orders are written in either case and default to ascending.
 *
 * @throws {ExpectedError} `invalid-policy`, when the manifest holds none.
 */
export function readImagePolicy(manifest: KubernetesObject): ImagePolicy {
  const spec = objectAt(manifest, 'spec')
  const choice = objectAt(spec, 'policy')
  const rule = readRule(choice, manifest.metadata.name)
  const { pattern, extract } = objectAt(spec, 'filterTags')
  if (typeof pattern !== 'string' || pattern === '') return { rule }
  return { filter: { pattern, ...(typeof extract === 'string' ? { extract } : {}) }, rule }
}

function readRule(choice: JsonObject, name: string): ImagePolicy['rule'] {
  const range = objectAt(choice, 'semver')['range']
  if (typeof range === 'string') return { by: 'semver', range }
  for (const by of ['alphabetical', 'numerical'] as const) {
    if (isJsonObject(choice[by])) return { by, order: readOrder(choice[by]['order'], name) }
  }
  throw invalid(`ImagePolicy ${name} has no policy: spec.policy needs semver, alphabetical or numerical`)
}

function readOrder(order: unknown, name: string): Order {
  const text = typeof order === 'string' ? order.toLowerCase() : 'asc'
  if (text === '' || text === 'asc') return 'asc'
  if (text === 'desc') return 'desc'
  throw invalid(`ImagePolicy ${name} has the order ${JSON.stringify(order)}, which is neither asc nor desc`)
}

function objectAt(parent: JsonObject, key: string): JsonObject {
  const value = parent[key]
  return isJsonObject(value) ? value : {}
}

function invalid(message: string): ExpectedError {
  return new ExpectedError({
    rule: 'invalid-policy',
    message,
    help: 'See https://fluxcd.io/flux/components/image/imagepolicies/',
  })
}
