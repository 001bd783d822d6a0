import { addPrefix, addSuffix } from '../transform/name-affix.ts'
import type { Step, Transform } from '../step.ts'

/** `namePrefix`. */
export function namePrefix({ kustomization, configuration, place }: Step): Transform[] {
  const prefix = kustomization.namePrefix
  return prefix === '' ? [] : [addPrefix(prefix, configuration.namePrefix, place(['namePrefix']))]
}

/** `nameSuffix`. */
export function nameSuffix({ kustomization, configuration, place }: Step): Transform[] {
  const suffix = kustomization.nameSuffix
  return suffix === '' ? [] : [addSuffix(suffix, configuration.nameSuffix, place(['nameSuffix']))]
}
