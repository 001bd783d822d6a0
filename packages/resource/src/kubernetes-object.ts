/** A JSON value, as it stands in YAML and JSON documents. Integers past 2^53 are `bigint`, so that they stay exact. */
export type JsonValue = null | boolean | number | bigint | string | JsonValue[] | JsonObject

export interface JsonObject {
  [key: string]: JsonValue
}

export interface ObjectMetadata extends JsonObject {
  name: string
}

/** An object of the Kubernetes API: the three fields that identify it are present, the rest is as it was written. */
export interface KubernetesObject extends JsonObject {
  apiVersion: string
  kind: string
  metadata: ObjectMetadata
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** True for a value that has apiVersion, kind and metadata.name, all of them non-empty strings. */
export function isKubernetesObject(value: unknown): value is KubernetesObject {
  return (
    isJsonObject(value) &&
    isNonEmptyString(value['apiVersion']) &&
    isNonEmptyString(value['kind']) &&
    isJsonObject(value['metadata']) &&
    isNonEmptyString(value['metadata']['name'])
  )
}

function isNonEmptyString(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
