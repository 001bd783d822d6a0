import type { GivenKustomization } from '@pte/kustomize'
import { ExpectedError } from '@pte/report'
import type { JsonObject, JsonValue, Location, Path } from '@pte/resource'
import { baseKustomization } from './base-kustomization.ts'
import { jsonObject, list, text } from './field.ts'
import type { FluxKustomization } from './flux-kustomization.ts'
import { mergeImages } from './merged-images.ts'
import { patchOf } from './patch-entry.ts'
import type { Repository } from './repository.ts'
import { resolvePath } from './repository-path.ts'

/**
 * Rewrites the kustomization of a directory as kustomize-controller does before it builds (fluxcd/pkg
 * kustomize_generator.go): the fields of the Flux Kustomization go into the same file, they are no overlay.
 * Undefined when the file there cannot be read, which the build itself reports.
 *
 * @throws {ExpectedError} for a component that Flux refuses.
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
  const replaced = replaceFields(value, spec)
  append('patches', list(spec['patches']).map(patchOf))
  append('components', usedComponents(repository, directory, kustomization))
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

const textFields = {
  targetNamespace: 'namespace',
  namePrefix: 'namePrefix',
  nameSuffix: 'nameSuffix',
} as const

/** Fields of which the Flux Kustomization has the only word; gives, by kustomization field, what it was called there. */
function replaceFields(value: JsonObject, spec: JsonObject): Map<string, string> {
  const replaced = new Map<string, string>()
  const replace = (from: string, to: string, own: JsonValue | undefined): void => {
    if (own === undefined) return
    value[to] = own
    replaced.set(to, from)
  }
  for (const [from, to] of Object.entries(textFields)) replace(from, to, text(spec[from]))
  const metadata = list(spec['buildMetadata'])
  replace('buildMetadata', 'buildMetadata', metadata.length > 0 ? [...metadata] : undefined)
  return replaced
}

/** How components begin that Flux takes for an address on the network. */
const remote = /^(?:git::|gh:|ssh:\/\/|https?:\/\/|git@|github\.com[:/]|(?:file:\/\/)?\/)./i

function usedComponents(
  repository: Repository,
  directory: string,
  kustomization: FluxKustomization,
): readonly JsonValue[] {
  const { spec } = kustomization
  const components = list(spec['components'])
  components.forEach((component, index) => {
    if (remote.test(text(component) ?? ''))
      throw notLocal(
        text(component) ?? '',
        repository.place(kustomization.locate(['spec', 'components', index])),
      )
  })
  if (spec['ignoreMissingComponents'] !== true) return components
  return components.filter((component) => {
    const path = resolvePath(directory, text(component) ?? '')
    const { files } = repository
    return path !== undefined && (files.list(path) ?? files.read(path)) !== undefined
  })
}

function notLocal(component: string, at: ReturnType<Repository['place']>): ExpectedError {
  return new ExpectedError({
    rule: 'kustomization-invalid',
    message: `component ${component} is no path in the source: Flux takes no others here`,
    help: 'Write it from spec.path on, such as ../components/monitoring.',
    at,
  })
}

function withTextPatch(entry: JsonValue): JsonValue {
  return { ...jsonObject(entry), patch: JSON.stringify(jsonObject(entry)['patch'] ?? []) }
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
