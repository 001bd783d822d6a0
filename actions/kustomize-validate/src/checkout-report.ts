import type { Finding, Place, ValidationReport } from '@pte/report'

/** A report whose files are named from the root of the checkout, as GitHub wants them. */
export function relativeToCheckout(report: ValidationReport, root: string): ValidationReport {
  if (root === '') return report
  return {
    ...report,
    clusters: report.clusters.map((cluster) => ({ ...cluster, entry: below(root, cluster.entry) })),
    findings: report.findings.map((finding) => moved(finding, root)),
  }
}

function moved(finding: Finding, root: string): Finding {
  const at = finding.at && movedPlace(finding.at, root)
  const related = finding.related?.map((other) => ({ ...other, at: movedPlace(other.at, root) }))
  return { ...finding, ...(at ? { at } : {}), ...(related ? { related } : {}) }
}

function movedPlace(place: Place, root: string): Place {
  return { ...place, file: below(root, place.file) }
}

function below(root: string, path: string): string {
  return path === '' ? root : `${root}/${path}`
}
