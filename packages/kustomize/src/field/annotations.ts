import type { Step, Transform } from '../step.ts'
import { addPairs } from '../transform/labels.ts'

/** `commonAnnotations`. */
export function commonAnnotations({ kustomization, configuration, place }: Step): Transform[] {
  const fields = configuration.commonAnnotations
  return [addPairs('annotations', kustomization.commonAnnotations, fields, place(['commonAnnotations']))]
}
