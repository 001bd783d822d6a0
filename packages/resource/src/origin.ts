import type { Location, Path } from './location.ts'

/** Where an object was first made, and every edit since, in the order in which they were made. */
export interface Origin {
  made: Location & { by: 'resource' | 'generator' | 'helm' }
  edits: readonly Edit[]
}

export type EditKind =
  | 'strategic-merge'
  | 'json6902'
  | 'namespace'
  | 'prefix'
  | 'suffix'
  | 'labels'
  | 'annotations'
  | 'images'
  | 'replicas'
  | 'generator'
  | 'replacement'
  | 'substitute'

/** A change that a field of a kustomization (or Flux) made to an object. */
export interface Edit {
  by: EditKind
  at: Location
  /** The object that carried the edit, such as a Flux Kustomization with spec.patches. */
  via?: Origin
  /** Where the value at `path` of the object was set by this edit; undefined when this edit did not set it. */
  blames(path: Path): Location | undefined
}
