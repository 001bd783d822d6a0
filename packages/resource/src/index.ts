export { formatImageReference, parseImageReference, type ImageReference } from './image-reference.ts'
export {
  isJsonObject,
  isKubernetesObject,
  type JsonObject,
  type JsonValue,
  type KubernetesObject,
  type ObjectMetadata,
} from './kubernetes-object.ts'
export type { Location, Path } from './location.ts'
export type { Edit, EditKind, Origin } from './origin.ts'
export type { Resource } from './resource.ts'
