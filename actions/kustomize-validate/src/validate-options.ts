import type { Place, Severity } from '@pte/report'
import type { ValidateOptions } from '@pte/validation'

export interface ValidateRepositoryOptions {
  /** Absolute path of the checkout. */
  checkout: string
  /** Root of the infrastructure repository, relative to the checkout. */
  path: string
  clusters: readonly string[]
  sources: readonly string[]
  /** Releases are left out without it. */
  helm?: NonNullable<ValidateOptions['helm']>
  /** Bases on the network are left out without it. */
  downloader?: ValidateOptions['downloader']
  failOn: Severity | 'never'
  /** Absolute path of a folder for the JSON report. */
  temporary: string
  /** Relative to the checkout. */
  sarifFile?: string | undefined
  /** Page that shows a place of the checkout. */
  link: (place: Place) => string | undefined
}
