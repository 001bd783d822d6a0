import { isJsonObject, type JsonObject } from '@pte/resource'
import { registryError } from './registry-error.ts'

/** The parts of an image manifest or index that a registry looks at. */
export interface ManifestDocument {
  mediaType: string | undefined
  /** Digests of config and layers, except of layers that are kept elsewhere and never pushed. */
  blobs: string[]
  /** Digests of the manifests of an index. */
  manifests: string[]
  subject: string | undefined
  artifactType: string | undefined
  annotations: Record<string, string> | undefined
}

/** @throws {Refusal} 400 MANIFEST_INVALID when the bytes are no JSON object. */
export function readManifest(content: Buffer): ManifestDocument {
  const document = parse(content)
  const config = descriptorsOf([document['config'] ?? null])
  return {
    mediaType: textOf(document['mediaType']),
    blobs: [...config, ...descriptorsOf(document['layers'])].filter(isPushed).map(({ digest }) => digest),
    manifests: descriptorsOf(document['manifests']).map((descriptor) => descriptor.digest),
    subject: descriptorsOf([document['subject'] ?? null])[0]?.digest,
    // "If the artifactType is empty or missing in the image manifest, the value of artifactType MUST be set to
    // the config descriptor mediaType value" (specification, Listing Referrers).
    artifactType: textOf(document['artifactType']) ?? config[0]?.mediaType,
    annotations: annotationsOf(document['annotations']),
  }
}

function parse(content: Buffer): JsonObject {
  try {
    const document: unknown = JSON.parse(content.toString())
    if (isJsonObject(document)) return document
  } catch {
    // Told below, together with JSON that is no object.
  }
  throw registryError(400, 'MANIFEST_INVALID', 'the manifest is not a JSON object')
}

interface Descriptor {
  digest: string
  mediaType: string | undefined
}

function isPushed({ mediaType }: Descriptor): boolean {
  return !/\.(?:nondistributable|foreign)\./.test(mediaType ?? '')
}

function descriptorsOf(value: unknown): Descriptor[] {
  if (!Array.isArray(value)) return []
  return value.filter(isJsonObject).flatMap(({ digest, mediaType }) => {
    return typeof digest === 'string' ? [{ digest, mediaType: textOf(mediaType) }] : []
  })
}

function annotationsOf(value: unknown): Record<string, string> | undefined {
  if (!isJsonObject(value)) return undefined
  const annotations: Record<string, string> = {}
  for (const [key, text] of Object.entries(value)) if (typeof text === 'string') annotations[key] = text
  return annotations
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
