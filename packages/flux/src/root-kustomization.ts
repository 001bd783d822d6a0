import { joinPath, kustomizationFile, type GivenKustomization } from '@pte/kustomize'
import type { JsonObject, JsonValue, Location, Path } from '@pte/resource'
import { isJsonObject } from '@pte/resource'
import { parseYaml } from '@pte/yaml'
import { jsonObject, list, text } from './field.ts'
import type { FluxKustomization } from './flux-kustomization.ts'
import { generatedResources } from './generated-kustomization.ts'
import type { Repository } from './repository.ts'
import { resolvePath } from './repository-path.ts'

/** A kustomization, and where each part of it is written. */
interface LocatedKustomization {
  value: JsonObject
  locate: (path: Path) => Location
}

/**
 * Rewrites the kustomization of a directory as kustomize-controller does before it builds (fluxcd/pkg
 * kustomize_generator.go): the fields of the Flux Kustomization go into the same file, they are no overlay.
 * Undefined when the file there cannot be read, which the build itself reports.
 */
export function rootKustomization(
  repository: Repository,
  directory: string,
  kustomization: FluxKustomization,
): GivenKustomization | undefined {
  const base = baseKustomization(repository, directory, kustomization)
  if (!base) return undefined
  const { spec } = kustomization
  const value: JsonObject = { ...base.value }
  /** First index of the items of a list that come from the Flux Kustomization. */
  const appended = new Map<string, number>()
  const append = (field: string, items: readonly JsonValue[]): void => {
    if (items.length === 0) return
    appended.set(field, list(value[field]).length)
    value[field] = [...list(value[field]), ...items]
  }
  const replaced = replaceTexts(value, spec)
  append('patches', list(spec['patches']))
  append('components', presentComponents(repository, directory, spec))
  append(
    'patchesStrategicMerge',
    list(spec['patchesStrategicMerge']).map((patch) => JSON.stringify(patch)),
  )
  append('patchesJson6902', list(spec['patchesJson6902']).map(withTextPatch))
  const images = mergeImages(list(value['images']), list(spec['images']))
  if (images.length > 0) value['images'] = images
  const locate = ([field, index, ...rest]: Path): Location => {
    const name = String(field)
    const start = appended.get(name)
    if (typeof index === 'number' && start !== undefined && index >= start)
      return kustomization.locate(['spec', name, index - start, ...rest])
    if (replaced.has(name)) return kustomization.locate(['spec', replaced.get(name) ?? name])
    const path = [field, index, ...rest].filter((step) => step !== undefined)
    return name === 'images' && typeof index === 'number'
      ? locateImage(images[index], kustomization, () => base.locate(path))
      : base.locate(path)
  }
  return { value, locate: (path) => ({ at: locate(path) }) }
}

function baseKustomization(
  repository: Repository,
  directory: string,
  kustomization: FluxKustomization,
): LocatedKustomization | undefined {
  const file = kustomizationFile(repository.files, directory)?.path
  if (file !== undefined) {
    // Flux takes the last of two equal keys, which the build of a file would report.
    const { documents, problem } = parseYaml(repository.text(file) ?? '', { duplicateKeys: 'last' })
    const [value] = documents
    return problem === undefined && isJsonObject(value)
      ? { value, locate: (path) => ({ file, document: 0, path }) }
      : undefined
  }
  const resources = generatedResources(repository.files, directory)
  return {
    // Without any resource kustomize would fail; this namespace is what Flux puts in.
    value: resources.length === 0 ? { namespace: '_placeholder' } : { resources },
    locate([, index]) {
      const resource = typeof index === 'number' ? resources[index] : undefined
      return resource === undefined
        ? kustomization.locate(['spec', 'path'])
        : { file: joinPath(directory, resource.slice('./'.length)), document: 0 }
    },
  }
}

const textFields = {
  targetNamespace: 'namespace',
  namePrefix: 'namePrefix',
  nameSuffix: 'nameSuffix',
} as const

/** Fields of which the Flux Kustomization has the only word; gives, by kustomization field, what it was called there. */
function replaceTexts(value: JsonObject, spec: JsonObject): Map<string, string> {
  const replaced = new Map<string, string>()
  for (const [from, to] of Object.entries(textFields)) {
    const own = text(spec[from])
    if (own === undefined) continue
    value[to] = own
    replaced.set(to, from)
  }
  return replaced
}

function presentComponents({ files }: Repository, directory: string, spec: JsonObject): readonly JsonValue[] {
  const components = list(spec['components'])
  if (spec['ignoreMissingComponents'] !== true) return components
  return components.filter((component) => {
    const path = resolvePath(directory, text(component) ?? '')
    return path !== undefined && files.list(path) !== undefined
  })
}

function withTextPatch(entry: JsonValue): JsonValue {
  return { ...jsonObject(entry), patch: JSON.stringify(jsonObject(entry)['patch'] ?? []) }
}

/** By name; tag and digest are one value, since an image has one of them. */
function mergeImages(existing: readonly JsonValue[], own: readonly JsonValue[]): JsonValue[] {
  const merged = [...existing]
  for (const image of own.map(jsonObject)) {
    const index = merged.findIndex((other) => jsonObject(other)['name'] === image['name'])
    if (index < 0) merged.push(image)
    else {
      const { newTag, digest, ...rest } = jsonObject(merged[index])
      const version = {
        ...(newTag === undefined ? {} : { newTag }),
        ...(digest === undefined ? {} : { digest }),
      }
      const replaces = image['newTag'] !== undefined || image['digest'] !== undefined
      merged[index] = { ...rest, ...(replaces ? {} : version), ...image }
    }
  }
  return merged
}

function locateImage(
  image: JsonValue | undefined,
  kustomization: FluxKustomization,
  otherwise: () => Location,
): Location {
  const name = jsonObject(image)['name']
  const index = list(kustomization.spec['images']).findIndex((own) => jsonObject(own)['name'] === name)
  return index < 0 ? otherwise() : kustomization.locate(['spec', 'images', index])
}
