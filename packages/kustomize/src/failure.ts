import { ExpectedError, type Finding, type Place } from '@pte/report'
import type { Location } from '@pte/resource'

/** Gives line and column of a location. Slow: only for what is reported. */
export type Placer = (location: Location) => Place

export interface Failure {
  rule: string
  message: string
  help?: string
  at: Location
}

/** A build that kustomize would refuse, too. */
export function failure({ at, ...finding }: Failure, place: Placer, cause?: unknown): ExpectedError {
  return new ExpectedError({ ...finding, at: place(at) }, cause === undefined ? undefined : { cause })
}

export function findingOf(
  { at, ...finding }: Failure,
  severity: Finding['severity'],
  place: Placer,
): Finding {
  return { ...finding, severity, at: place(at) }
}
