import type { KubernetesObject } from './kubernetes-object.ts'
import type { Origin } from './origin.ts'

/** An object together with where each part of it came from. */
export interface Resource {
  object: KubernetesObject
  origin: Origin
}
