import { buffer } from 'node:stream/consumers'
import type { Registry } from '@pte/registry'
import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'
import { revisionKey } from './image-metadata.ts'

/** Configurations are small; larger ones name no commit that we would wait for. In bytes. */
const largestConfig = 4 * 1024 * 1024

/** An image that a tag names already. */
export interface Published {
  digest: string
  /** The commit that its annotation or label names; undefined when it names none. */
  revision: string | undefined
}

/** What stands in the registry under a tag; undefined when there is no such tag. */
export async function publishedImage(
  registry: Registry,
  repository: string,
  tag: string,
): Promise<Published | undefined> {
  const found = await registry.resolve(repository, tag)
  if (found === undefined) return undefined
  return { digest: found.digest, revision: await revisionOf(registry, repository, found.digest) }
}

/** Of an index, the revision of the index or else of its first image. */
async function revisionOf(
  registry: Registry,
  repository: string,
  digest: string,
): Promise<string | undefined> {
  const manifest = parseObject((await registry.manifest(repository, digest))?.content)
  const annotated = textAt(manifest, 'annotations', revisionKey)
  if (annotated !== undefined) return annotated
  const child = Array.isArray(manifest['manifests']) ? manifest['manifests'][0] : undefined
  const childDigest = child !== undefined && isJsonObject(child) ? textAt(child, 'digest') : undefined
  if (childDigest !== undefined) return revisionOf(registry, repository, childDigest)
  return textAt(await readConfig(registry, repository, digest, manifest), 'config', 'Labels', revisionKey)
}

async function readConfig(
  registry: Registry,
  repository: string,
  digest: string,
  { config }: JsonObject,
): Promise<JsonObject> {
  if (config === undefined || !isJsonObject(config)) return {}
  const { mediaType, digest: configDigest, size } = config
  if (typeof mediaType !== 'string' || typeof configDigest !== 'string') return {}
  if (typeof size !== 'number' || size > largestConfig) return {}
  const source = await registry.source(repository, digest)
  try {
    return parseObject(await buffer(await source.open({ mediaType, digest: configDigest, size })))
  } finally {
    await source.close()
  }
}

function parseObject(content: Uint8Array = new Uint8Array()): JsonObject {
  const value: unknown = JSON.parse(Buffer.from(content).toString() || '{}')
  return isJsonObject(value) ? value : {}
}

function textAt(object: JsonObject, ...path: string[]): string | undefined {
  let value: JsonValue | undefined = object
  for (const key of path) value = value !== undefined && isJsonObject(value) ? value[key] : undefined
  return typeof value === 'string' ? value : undefined
}
