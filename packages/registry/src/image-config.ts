import type { JsonObject, JsonValue } from '@pte/resource'
import { isJsonObject } from '@pte/resource'
import type { Platform } from './descriptor.ts'

/** How containers of an image run (OCI image specification, config.md). What is absent is the base's. */
export interface ImageSettings {
  entrypoint?: readonly string[]
  cmd?: readonly string[]
  env?: Readonly<Record<string, string>>
  user?: string
  workdir?: string
  /** `8080`, or `53/udp`. */
  ports?: readonly string[]
  labels?: Readonly<Record<string, string>>
}

export interface AddedLayer {
  diffId: string
  /** RFC 3339. */
  created: string
  createdBy: string
}

/** The configuration of an image from scratch. */
export function scratchConfig(platform: Platform): JsonObject {
  return { ...platform, config: {}, rootfs: { type: 'layers', diff_ids: [] }, history: [] }
}

/** A configuration with settings put over it and a layer on top. */
export function extendConfig(base: JsonObject, settings: ImageSettings, layer: AddedLayer): JsonObject {
  const { diffId, created, createdBy } = layer
  const rootfs = objectIn(base, 'rootfs')
  const entry = { created, created_by: createdBy, comment: 'pte' }
  return {
    ...base,
    created,
    config: extendSettings(objectIn(base, 'config'), settings),
    rootfs: { ...rootfs, type: 'layers', diff_ids: [...listIn(rootfs, 'diff_ids'), diffId] },
    history: [...listIn(base, 'history'), entry],
  }
}

function extendSettings(base: JsonObject, settings: ImageSettings): JsonObject {
  const { entrypoint, cmd, env = {}, user, workdir, ports = [], labels = {} } = settings
  const result: JsonObject = { ...base }
  if (entrypoint !== undefined) {
    result['Entrypoint'] = [...entrypoint]
    // As in a Dockerfile: the base's command was meant for the base's entrypoint.
    delete result['Cmd']
  }
  if (cmd !== undefined) result['Cmd'] = [...cmd]
  if (user !== undefined) result['User'] = user
  if (workdir !== undefined) result['WorkingDir'] = workdir
  if (Object.keys(env).length > 0) result['Env'] = mergeEnvironment(listIn(base, 'Env'), env)
  if (Object.keys(labels).length > 0) result['Labels'] = { ...objectIn(base, 'Labels'), ...labels }
  if (ports.length > 0) {
    const exposed = ports.map((port) => [port.includes('/') ? port : `${port}/tcp`, {}] as const)
    result['ExposedPorts'] = { ...objectIn(base, 'ExposedPorts'), ...Object.fromEntries(exposed) }
  }
  return result
}

function mergeEnvironment(base: readonly JsonValue[], env: Readonly<Record<string, string>>): string[] {
  const kept = base
    .filter((entry) => typeof entry === 'string')
    .filter((entry) => !((entry.split('=')[0] ?? '') in env))
  return [...kept, ...Object.entries(env).map(([name, value]) => `${name}=${value}`)]
}

function objectIn(object: JsonObject, field: string): JsonObject {
  const value = object[field]
  return isJsonObject(value) ? value : {}
}

function listIn(object: JsonObject, field: string): JsonValue[] {
  const value = object[field]
  return Array.isArray(value) ? value : []
}
