import { setNamespace } from '../transform/namespace.ts'
import type { Step, Transform } from '../step.ts'

/** `namespace`. */
export function namespace({ kustomization, configuration, place }: Step): Transform[] {
  if (kustomization.namespace === '') return []
  const options = { namespace: kustomization.namespace, fields: configuration.namespace }
  return [setNamespace(options, place(['namespace']))]
}
