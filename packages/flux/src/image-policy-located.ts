import type { Place } from '@pte/report'
import type { ImagePolicy } from './image-policy.ts'

/** A policy, and where a file says what it is. */
export interface LocatedPolicy {
  policy: ImagePolicy
  at: Place
}
