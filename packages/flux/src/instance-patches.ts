import { createBuilder } from '@pte/kustomize'
import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'
import { parseYaml, writeYaml } from '@pte/yaml'
import { jsonObject, list, text } from './field.ts'
import type { FluxKustomization } from './flux-kustomization.ts'
import { fileView } from './single-file-view.ts'

const file = 'sync.yaml'

/**
 * What the Kustomization that the Flux operator makes becomes by `spec.kustomize.patches` of a FluxInstance, such as its
 * variables. Patches of other objects, which the operator makes as well, are left out.
 */
export function patchedSpec({ name, namespace, spec }: FluxKustomization, instance: JsonObject): JsonObject {
  const patches = list(jsonObject(instance['kustomize'])['patches']).flatMap(patchOfKustomization)
  if (patches.length === 0) return spec
  const object = {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name, namespace },
    spec,
  }
  const { resources } = createBuilder(fileView(file, writeYaml(object))).build('', {
    root: { value: { resources: [file], patches } },
  })
  const [patched] = resources
  return patched ? jsonObject(patched.object['spec']) : spec
}

/** One with a target does nothing to what it does not fit; one without names the object itself. */
function patchOfKustomization(entry: JsonValue): JsonValue[] {
  const { patch, target } = jsonObject(entry)
  if (isJsonObject(target)) return [entry]
  const own = parseYaml(text(patch) ?? '').documents.some(
    (document) => isJsonObject(document) && document['kind'] === 'Kustomization',
  )
  return own ? [{ ...jsonObject(entry), target: { kind: 'Kustomization' } }] : []
}
