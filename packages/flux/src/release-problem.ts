import type { Finding } from '@pte/report'
import type { Path } from '@pte/resource'
import type { HelmRelease } from './helm-release.ts'
import type { Repository } from './repository.ts'

/** Why a HelmRelease cannot be rendered, and the field of it that is to blame. */
export interface ReleaseProblem {
  rule: string
  path: Path
  message: string
  help: string
  /** Error where nothing else is said. */
  severity?: Finding['severity']
}

/** The finding of a problem, at the line that says it. */
export function releaseFinding(
  { rule, path, message, help, severity = 'error' }: ReleaseProblem,
  release: HelmRelease,
  repository: Repository,
): Finding {
  const { apiVersion, kind, metadata } = release.resource.object
  return {
    rule,
    severity,
    message: `HelmRelease ${release.id}: ${message}`,
    help,
    at: repository.place(release.locate(path)),
    object: { apiVersion, kind, namespace: release.namespace, name: metadata.name },
    path,
  }
}
