import {
  findingsOf,
  renderReleases,
  renderWithRemoteBases,
  type HelmOptions,
  type RenderedRepository,
  type RenderOptions,
} from '@pte/flux'
import type { Downloader } from '@pte/kustomize'
import { createReport, mergeFindings, type Finding, type ValidationReport } from '@pte/report'
import { dependsOnNotFound } from './depends-on-not-found.ts'
import { imageMarkers } from './image-markers.ts'
import { noCluster } from './no-cluster.ts'
import { notListed } from './not-listed.ts'
import { placeholderLeft } from './placeholder-left.ts'
import { releaseSourceNotFound } from './release-source-not-found.ts'
import type { Rule } from './rule.ts'
import { secretInClear } from './secret-in-clear.ts'
import { stricter } from './stricter.ts'

export interface ValidateOptions extends RenderOptions {
  /** Releases are left out without it. */
  helm?: HelmOptions
  /** Bases on the network are left out without it. */
  downloader?: Downloader | undefined
}

export interface Validated {
  report: ValidationReport
  /** The text of a file of the repository, to show lines of it; undefined for one that may not be quoted. */
  source: (file: string) => string | undefined
}

const rules: readonly Rule[] = [
  noCluster,
  dependsOnNotFound,
  releaseSourceNotFound,
  imageMarkers,
  placeholderLeft,
  secretInClear,
  notListed,
]

/**
 * Builds what Flux would apply and checks it. Equal findings of several roots are one; they are sorted by place.
 *
 * @throws {ExpectedError} for options that name nothing, and a repository that is no directory.
 */
export async function validate(options: ValidateOptions): Promise<Validated> {
  const { helm = { mode: 'off', env: {} }, sources, downloader } = options
  const rendered = await renderReleases(await renderWithRemoteBases(options, downloader), helm, sources)
  const findings: Finding[] = findingsOf(rendered).map(stricter)
  for (const rule of rules) findings.push(...(await rule(rendered)))
  // A log must not quote a secret, not even one that is in the repository.
  const unquotable = new Set(
    findings.flatMap(({ rule, at }) => (rule === 'secret-in-clear' && at ? [at.file] : [])),
  )
  return {
    report: createReport(rendered.clusters.map(summaryOf), mergeFindings(findings)),
    source: (file) => (unquotable.has(file) ? undefined : rendered.repository.text(file)),
  }
}

function summaryOf({
  entry,
  roots,
}: RenderedRepository['clusters'][number]): ValidationReport['clusters'][number] {
  return {
    entry: entry.id,
    roots: roots.length,
    objects: roots.reduce((sum, { resources }) => sum + resources.length, 0),
  }
}
