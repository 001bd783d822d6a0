import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { Finding, Severity } from '@pte/report'
import { titleOf, type ChartVersion } from './chart-version.ts'
import type { Standing } from './standing.ts'

/** What the user has to know about how a chart stands; undefined when all is well. */
export async function findingOn(
  version: ChartVersion,
  standing: Standing,
  { root, severity, index }: { root: string; severity: Severity; index: string },
): Promise<Finding | undefined> {
  if (standing.kind === 'changed') {
    return {
      rule: 'chart-version-not-raised',
      severity,
      message: `${titleOf(version)} is published with another content: the chart was changed, but its version was not, so nobody gets the change`,
      help: 'Raise version in Chart.yaml. A published version is never replaced.',
      at: await versionLine(root, version.path),
    }
  }
  if (standing.kind === 'contradictory') {
    const { indexDigest, releaseDigest } = standing
    return {
      rule: 'chart-index-contradictory',
      severity,
      message: `${titleOf(version)} has the digest ${short(indexDigest)} in ${index}, but the archive of the release ${version.tag} has ${short(releaseDigest)}`,
      help: 'If the release is right, remove the entry from the index: the next run adds it anew.',
      at: await versionLine(root, version.path),
    }
  }
  return undefined
}

async function versionLine(root: string, path: string): Promise<NonNullable<Finding['at']>> {
  const { locate } = await import('@pte/yaml')
  const text = await readFile(join(root, path, 'Chart.yaml'), 'utf8')
  return { file: posix.join(path, 'Chart.yaml'), line: locate(text, 0, ['version'])?.line ?? 1 }
}

function short(digest: string): string {
  return digest.slice(0, 12)
}
