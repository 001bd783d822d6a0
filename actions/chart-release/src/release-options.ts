import type { RepositoryOptions } from '@pte/github'

export const releaseModes = ['release', 'check', 'dry-run'] as const
export type ReleaseMode = (typeof releaseModes)[number]

export interface ReleaseOptions {
  /** Root of the checkout, an absolute path. */
  root: string
  /** Folders that hold charts or are one, relative to the root; none stands for the usual ones. */
  charts: readonly string[]
  /** Where the releases and the index go. */
  repository: RepositoryOptions
  /** Branch that GitHub Pages serves. */
  pagesBranch: string
  /** Path of the index on that branch. */
  indexPath: string
  /** Tag of a release, with `{name}` and `{version}`. */
  tagTemplate: string
  mode: ReleaseMode
  /** Whether the repository's page may show a chart as its latest release. */
  makeLatest: boolean
  /** Commit that the charts come from, when it is one of the target repository. */
  commit?: string
}

/** What is used where the user says nothing. */
export const releaseDefaults = {
  charts: [],
  pagesBranch: 'gh-pages',
  indexPath: 'index.yaml',
  tagTemplate: '{name}-{version}',
  mode: 'release',
  makeLatest: false,
} as const satisfies Partial<ReleaseOptions>
