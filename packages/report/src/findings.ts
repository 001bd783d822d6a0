import { severities, type Finding, type Severity } from './finding.ts'

/** Makes one finding of those with equal rule, place and message, with the roots of all, and sorts by place. */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const merged = new Map<string, Finding>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.at, finding.message])
    const known = merged.get(key)
    if (known === undefined) merged.set(key, { ...finding })
    else if (finding.roots) known.roots = [...new Set([...(known.roots ?? []), ...finding.roots])].sort()
  }
  return [...merged.values()].sort(byPlace)
}

export type SeverityCounts = Record<`${Severity}s`, number>

export function countBySeverity(findings: readonly Finding[]): SeverityCounts {
  const counts: SeverityCounts = { errors: 0, warnings: 0, notices: 0 }
  for (const finding of findings) counts[`${finding.severity}s`] += 1
  return counts
}

/** The findings of each file, in order of their first; those without a place have the key undefined. */
export function groupByFile(findings: readonly Finding[]): Map<string | undefined, Finding[]> {
  const groups = new Map<string | undefined, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.at?.file)
    if (group) group.push(finding)
    else groups.set(finding.at?.file, [finding])
  }
  return groups
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compareText(a.at?.file ?? '', b.at?.file ?? '') ||
    (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
    (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
