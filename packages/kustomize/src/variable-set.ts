import type { Variable } from './kustomization/variable.ts'
import type { EditPlace } from './edit.ts'

/** Vars by name, with the place that defines each. */
export type VariableSet = ReadonlyMap<string, { variable: Variable; place: EditPlace }>
