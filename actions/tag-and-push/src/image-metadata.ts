import { eventValue, type WorkflowRun } from './workflow-run.ts'
import { formatInstant } from './timestamp.ts'

/** The annotation and label that says which commit an image is of. */
export const revisionKey = 'org.opencontainers.image.revision'

/**
 * The labels and annotations that the OCI image specification defines (annotations.md). They depend on the commit
 * alone, never on the tag or the clock, so that the same commit gives the same digest. On GHCR `source` also links
 * the package with its repository.
 *
 * @param created milliseconds since 1970; when the commit was made.
 */
export function imageMetadata(
  run: WorkflowRun,
  { sha, version, created }: { sha: string; version: string; created: number },
): Record<string, string> {
  const { serverUrl, repository } = run
  return {
    'org.opencontainers.image.created': formatInstant(created),
    [revisionKey]: sha,
    'org.opencontainers.image.source': `${serverUrl}/${repository}`,
    'org.opencontainers.image.title': repository.slice(repository.indexOf('/') + 1),
    'org.opencontainers.image.version': version,
    ...licenses(run),
  }
}

/** GitHub tells of a license that it knows; NOASSERTION is one that it has not recognized. */
function licenses(run: WorkflowRun): Record<string, string> {
  const id = eventValue(run, 'repository', 'license', 'spdx_id')
  return typeof id === 'string' && id !== 'NOASSERTION' ? { 'org.opencontainers.image.licenses': id } : {}
}
