import { joinPath, kustomizationFile } from '@pte/kustomize'
import { isJsonObject, type JsonObject, type Location, type Path } from '@pte/resource'
import { list } from './field.ts'
import type { FluxKustomization } from './flux-kustomization.ts'
import { generatedResources } from './generated-kustomization.ts'
import type { Repository } from './repository.ts'

/** A kustomization, and where each part of it is written. */
export interface LocatedKustomization {
  value: JsonObject
  locate: (path: Path) => Location
}

/**
 * The kustomization that Flux finds in a directory, or makes for one that has none. Undefined when the file there
 * holds no mapping.
 */
export function baseKustomization(
  repository: Repository,
  directory: string,
  kustomization: FluxKustomization,
): LocatedKustomization | undefined {
  const file = kustomizationFile(repository.files, directory)?.path
  return file === undefined
    ? generatedKustomization(repository, directory, kustomization)
    : foundKustomization(repository, file)
}

function generatedKustomization(
  { files }: Repository,
  directory: string,
  kustomization: FluxKustomization,
): LocatedKustomization {
  const resources = generatedResources(files, directory)
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

const defaults = { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization' }

function foundKustomization(repository: Repository, file: string): LocatedKustomization | undefined {
  const { documents, problem } = repository.kustomization(file)
  const found = documents[0] ?? {}
  if (problem?.kind === 'syntax' || !isJsonObject(found)) return undefined
  const { value, written } = withFieldNames(found)
  for (const [field, text] of Object.entries(defaults)) value[field] ??= text
  // Else a kustomization without anything would be no error to Flux but one to kustomize.
  if (list(value['resources']).length === 0) value['buildMetadata'] = ['originAnnotations']
  return {
    value,
    locate: ([field, ...rest]) => ({
      file,
      document: 0,
      path: field === undefined ? [] : [written.get(String(field)) ?? field, ...rest],
    }),
  }
}

/** The fields that Flux itself changes. */
const fieldNames = new Map(
  [
    ...['apiVersion', 'kind', 'namespace', 'namePrefix', 'nameSuffix', 'resources', 'components', 'images'],
    ...['patches', 'patchesStrategicMerge', 'patchesJson6902', 'buildMetadata'],
  ].map((name) => [name.toLowerCase(), name]),
)

/** Go takes names of fields in any case, and of several the last in order. */
function withFieldNames(found: JsonObject): { value: JsonObject; written: Map<string, string> } {
  const value: JsonObject = {}
  const written = new Map<string, string>()
  for (const [key, field] of Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = fieldNames.get(key.toLowerCase()) ?? key
    value[name] = field
    written.set(name, key)
  }
  return { value, written }
}
