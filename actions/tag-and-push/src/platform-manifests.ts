import { buffer } from 'node:stream/consumers'
import type { Registry } from '@pte/registry'
import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'

/**
 * The entries that an index needs for an image: one with the platform of its configuration, or those of the index
 * that it is already, as with attestations.
 */
export async function platformManifests(
  registry: Registry,
  repository: string,
  digest: string,
): Promise<JsonObject[]> {
  const manifest = await registry.manifest(repository, digest)
  const { manifests, config } = parseObject(manifest?.content)
  if (Array.isArray(manifests)) return manifests.filter(isJsonObject)
  const { mediaType = '', size = 0 } = manifest?.descriptor ?? {}
  const platform = await readPlatform(registry, repository, { digest, config })
  return [{ mediaType, digest, size, platform }]
}

/** `linux/arm64/v8` */
export function platformName(platform: JsonValue | undefined): string {
  if (platform === undefined || !isJsonObject(platform)) return 'unknown/unknown'
  const parts = [platform['os'], platform['architecture'], platform['variant']]
  return parts.filter((part) => typeof part === 'string').join('/')
}

async function readPlatform(
  registry: Registry,
  repository: string,
  { digest, config }: { digest: string; config: JsonValue | undefined },
): Promise<JsonObject> {
  if (config === undefined || !isJsonObject(config)) return {}
  const { mediaType, digest: configDigest, size } = config
  if (typeof mediaType !== 'string' || typeof configDigest !== 'string' || typeof size !== 'number') return {}
  const source = await registry.source(repository, digest)
  const { os, architecture, variant } = parseObject(
    await buffer(await source.open({ mediaType, digest: configDigest, size })),
  )
  return { ...(os && { os }), ...(architecture && { architecture }), ...(variant && { variant }) }
}

function parseObject(content: Uint8Array = new Uint8Array()): JsonObject {
  const value: unknown = JSON.parse(Buffer.from(content).toString() || '{}')
  return isJsonObject(value) ? value : {}
}
