import { mergeSchema } from './data/merge-schema.ts'

/** As much of an OpenAPI description as strategic merge needs. */
export interface MergeSchema {
  /** Name of the definition of each kind, by `apiVersion/kind`. */
  kinds: Readonly<Record<string, string>>
  definitions: Readonly<Record<string, Readonly<Record<string, MergeField>>>>
}

export interface MergeField {
  /** The definition of the value, of the items of a list, or of the values of a mapping. */
  ref?: string
  list?: boolean
  map?: boolean
  /** `merge`, `replace`, `retainKeys`, or several with commas. */
  strategy?: string
  /** The fields by which items of a list are the same; none for a list of scalars. */
  keys?: readonly string[]
}

let builtIn: MergeSchema | undefined

/** The schema of the kinds that are built into Kubernetes, as kustomize 5.8.1 knows them. */
export function builtInSchema(): MergeSchema {
  return (builtIn ??= JSON.parse(mergeSchema) as MergeSchema)
}
