import type { Step, Transform } from '../step.ts'
import { addPairs } from '../transform/labels.ts'

/** `commonAnnotations`. */
export function commonAnnotations({ kustomization, configuration, place }: Step): Transform[] {
  const fields = configuration.commonAnnotations
  if (Object.keys(kustomization.commonAnnotations).length === 0) return []
  return [addPairs('annotations', kustomization.commonAnnotations, fields, place(['commonAnnotations']))]
}
