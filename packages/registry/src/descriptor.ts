import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'

/** An operating system and processor, by Go's names (OCI image specification, image-index.md). */
export interface Platform {
  os: string
  architecture: string
  variant?: string
  'os.version'?: string
}

/** Names content by its digest (OCI image specification, descriptor.md). */
export interface Descriptor {
  mediaType: string
  /** `sha256:` and 64 hexadecimal digits. */
  digest: string
  /** In bytes. */
  size: number
  platform?: Platform
  annotations?: Record<string, string>
  artifactType?: string
}

const sha256Pattern = /^sha256:[0-9a-f]{64}$/

/** True for the one kind of digest that registries are sure to take, and that we can check. */
export function isSha256(text: string): boolean {
  return sha256Pattern.test(text)
}

/** Reads a descriptor from JSON; undefined when it is none. Fields that we do not know are dropped. */
export function parseDescriptor(value: JsonValue | undefined): Descriptor | undefined {
  if (value === undefined || !isJsonObject(value)) return undefined
  const { mediaType, digest, size, platform, annotations, artifactType } = value
  if (typeof mediaType !== 'string' || typeof digest !== 'string' || !isSha256(digest)) return undefined
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) return undefined
  const knownPlatform = parsePlatform(platform)
  return {
    mediaType,
    digest,
    size,
    ...(knownPlatform === undefined ? {} : { platform: knownPlatform }),
    ...(annotations !== undefined && isJsonObject(annotations) ? { annotations: strings(annotations) } : {}),
    ...(typeof artifactType === 'string' ? { artifactType } : {}),
  }
}

/** Reads `{os, architecture, variant?}`, as it stands in descriptors and image configurations. */
export function parsePlatform(value: JsonValue | undefined): Platform | undefined {
  if (value === undefined || !isJsonObject(value)) return undefined
  const { os, architecture, variant } = value
  if (typeof os !== 'string' || typeof architecture !== 'string') return undefined
  const version = value['os.version']
  return {
    os,
    architecture,
    ...(typeof variant === 'string' ? { variant } : {}),
    ...(typeof version === 'string' ? { 'os.version': version } : {}),
  }
}

/** `linux/arm64/v8` */
export function platformText({ os, architecture, variant }: Platform): string {
  return [os, architecture, variant].filter((part) => part !== undefined).join('/')
}

function strings(object: JsonObject): Record<string, string> {
  return Object.fromEntries(
    Object.entries(object).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
