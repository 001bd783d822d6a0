import type { Path } from '@pte/resource'

/** From the worst to the mildest. */
export const severities = ['error', 'warning', 'notice'] as const
export type Severity = (typeof severities)[number]

/** Lines and columns count from 1; the end is inclusive of the line and exclusive of the column, as in SARIF. */
export interface Place {
  /** Relative to the root of the repository, with `/`. */
  file: string
  line: number
  column?: number
  endLine?: number
  endColumn?: number
}

export interface ObjectIdentity {
  apiVersion: string
  kind: string
  namespace?: string
  name: string
}

/** Something to tell the user: what (message), where (at), why (rule) and what to do (help). */
export interface Finding {
  /** Name of the rule; API for users, who switch rules by it. */
  rule: string
  severity: Severity
  /** One sentence that names the thing and the reason. */
  message: string
  /** What to do about it. */
  help?: string
  at?: Place
  object?: ObjectIdentity
  /** The field of `object` that is meant. */
  path?: Path
  /** The Flux roots in which it was found, `namespace/name`. */
  roots?: string[]
  /** Other places that explain this one, such as the object that is referred to. */
  related?: { message: string; at: Place }[]
}

/** True when `finding` is as bad as `threshold` or worse; nothing reaches `never`. */
export function reaches(finding: Finding, threshold: Severity | 'never'): boolean {
  return threshold !== 'never' && severities.indexOf(finding.severity) <= severities.indexOf(threshold)
}
