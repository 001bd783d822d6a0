import type { JsonObject, Resource } from '@pte/resource'
import { jsonObject } from './field.ts'

/** Puts spec.commonMetadata of a Kustomization or HelmRelease on an object that it applies, over what is there. */
export function withCommonMetadata(resource: Resource, spec: JsonObject): Resource {
  const common = jsonObject(spec['commonMetadata'])
  const fields = (['labels', 'annotations'] as const).filter((field) => common[field] !== undefined)
  if (fields.length === 0) return resource
  const { object } = resource
  const added: JsonObject = Object.fromEntries(
    fields.map((field) => [field, { ...jsonObject(object.metadata[field]), ...jsonObject(common[field]) }]),
  )
  return { ...resource, object: { ...object, metadata: { ...object.metadata, ...added } } }
}
