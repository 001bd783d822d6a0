import { parse } from 'semver'
import { parseRange, satisfies } from './image-policy-semver-range.ts'

/** Whether a version of a chart is in a range, in the syntax of Masterminds/semver. */
export function fits(version: string, constraint: string): boolean {
  const parsed = parse(version)
  const range = parseRange(constraint)
  return parsed !== null && range !== undefined && satisfies(parsed, range)
}
