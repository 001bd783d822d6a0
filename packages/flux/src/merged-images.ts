import type { JsonObject, JsonValue } from '@pte/resource'
import { jsonObject, text } from './field.ts'

/**
 * Puts spec.images of a Flux Kustomization over the images of a kustomization, by name. Tag and digest are one value,
 * since an image has one of them.
 */
export function mergeImages(existing: readonly JsonValue[], own: readonly JsonValue[]): JsonValue[] {
  const merged = [...existing]
  for (const image of own.map(given)) {
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

/** The fields of spec.images that say something; there are no others. */
function given(image: JsonValue): JsonObject {
  const { name, newName, newTag, digest } = jsonObject(image)
  const fields = Object.entries({ newName, newTag, digest })
  return { name: name ?? '', ...Object.fromEntries(fields.filter(([, value]) => text(value) !== undefined)) }
}
