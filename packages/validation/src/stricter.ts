import type { Finding } from '@pte/report'

/**
 * What kustomize lets pass with a warning and is a mistake all the same: a patch that changes nothing was meant to
 * change something, and of a key that stands twice one value is lost.
 */
const mistakes = new Set(['patch-without-target', 'yaml-duplicate-key'])

/** A check is stricter than a build. */
export function stricter(finding: Finding): Finding {
  return mistakes.has(finding.rule) ? { ...finding, severity: 'error' } : finding
}
